package org.sitrep.link;

import java.util.function.Supplier;

/**
 * An account in the net of all accounts. Nodes are ordered by article and by their place in it, so
 * that the order does not show when they were added. What is known from an earlier linking is the
 * keys; the account itself is read only where it is asked for.
 */
final class Node implements Comparable<Node> {
  private final int handle;
  private final String article;
  private final int index;
  private final MeetingKeys keys;
  private final Supplier<Account> account;

  /**
   * A node.
   *
   * @param handle a number that no other node has
   * @param index the how manieth account of its article it is
   */
  Node(int handle, String article, int index, MeetingKeys keys, Supplier<Account> account) {
    this.handle = handle;
    this.article = article;
    this.index = index;
    this.keys = keys;
    this.account = account;
  }

  int handle() {
    return handle;
  }

  String article() {
    return article;
  }

  int index() {
    return index;
  }

  MeetingKeys keys() {
    return keys;
  }

  Account account() {
    return account.get();
  }

  @Override
  public int compareTo(Node other) {
    int by = article.compareTo(other.article);
    return by != 0 ? by : Integer.compare(index, other.index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Node node && node.handle == handle;
  }

  @Override
  public int hashCode() {
    return handle;
  }
}
