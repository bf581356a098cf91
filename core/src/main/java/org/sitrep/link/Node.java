package org.sitrep.link;

/**
 * An account in the net of all accounts. Nodes are ordered by article and by their place in it, so
 * that the order does not show when they were added.
 *
 * @param handle a number that no other node has
 * @param index the how manieth account of its article it is
 */
record Node(int handle, String article, int index, Account account) implements Comparable<Node> {
  @Override
  public int compareTo(Node other) {
    int by = article.compareTo(other.article);
    return by != 0 ? by : Integer.compare(index, other.index);
  }
}
