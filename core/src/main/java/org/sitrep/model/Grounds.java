package org.sitrep.model;

import java.util.Optional;

/**
 * What gave what an article says of itself, for a person to read: "JSON-LD", "OpenGraph",
 * "microdata", "meta", "link", "text", "feed". Each is empty where a field of the input gave it, or
 * nothing did. Of its days {@link Published} and {@link Modified} tell.
 *
 * @param url what gave its address
 * @param title what gave its headline
 * @param publisher what gave the outlet
 * @param byline what gave its author
 * @param language what gave its language
 */
public record Grounds(String url, String title, String publisher, String byline, String language) {
  private static final Grounds NONE = of("");

  /** Of what the fields of the input gave. */
  public static Grounds none() {
    return NONE;
  }

  /** Of what all came from one thing: a feed, a mail. */
  public static Grounds of(String one) {
    return new Grounds(one, one, one, one, one);
  }

  /** Of metadata which have what they lack from others. */
  static Grounds merged(Metadata own, Metadata other) {
    Grounds ours = own.grounds();
    Grounds theirs = other.grounds();
    return new Grounds(
        first(own.url(), ours.url(), theirs.url()),
        first(own.title(), ours.title(), theirs.title()),
        first(own.publisher(), ours.publisher(), theirs.publisher()),
        first(own.byline(), ours.byline(), theirs.byline()),
        first(own.language(), ours.language(), theirs.language()));
  }

  private static String first(Optional<String> fact, String ours, String theirs) {
    return fact.isPresent() ? ours : theirs;
  }
}
