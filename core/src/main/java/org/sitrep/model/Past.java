package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What an earlier linking left: articles as they were linked, their incidents, and notes that the
 * stages made of them. A later linking takes from it only what new articles bear on; hence each is
 * asked for by its id, and only notes that are small are gone through whole. Two threads may ask at
 * a time.
 */
public interface Past {
  /** What a note is about. */
  enum Note {
    /** By which keys the accounts of an article meet others; these notes are gone through. */
    MEETINGS,
    /** With which accounts of other articles its accounts are linked. */
    LINKS,
    /** A sample of the runs of words of an article; these notes are gone through. */
    SHINGLES,
    /** With whom an article shares its text or passages. */
    COPIES
  }

  /**
   * An article with its claims, as they were linked.
   *
   * @param claims in order
   */
  record Told(Article article, List<Claim> claims) {
    /** Copies the claims. */
    public Told {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A claim of an incident.
   *
   * @param article the id of its article
   * @param claim its id
   */
  record Member(String article, String claim) {}

  /** Whether there is nothing. */
  boolean empty();

  /** An article that was linked, by its id. */
  Optional<Told> told(String article);

  /** The incident of each claim of an article, by ids. */
  Map<String, String> incidentsOf(String article);

  /** The claims of an incident, in order. */
  List<Member> claimsOf(String incident);

  /** The ids of the incidents whose id is this one, or this one with a number behind it. */
  List<String> named(String incident);

  /** The articles that were read without a day of publication, as they were read. */
  List<Told> undated();

  /** The last day on which an article was published that gives its day. */
  Optional<LocalDate> lastDated();

  /** The first day on which an article was published, be it inferred. */
  Optional<LocalDate> first();

  /** What an incident says of who holds what, as notes by place. */
  Map<String, byte[]> controlOf(String incident);

  /**
   * What incidents say of who holds a place, as notes.
   *
   * @param without the incidents that are left out
   */
  List<byte[]> controlAt(String place, Set<String> without);

  /**
   * The last day on which something of who holds what became known.
   *
   * @param without the incidents that are left out
   */
  Optional<LocalDate> lastKnown(Set<String> without);

  /** The places of which articles of no known day tell who holds them. */
  Set<String> openPlaces();

  /** Goes through the notes of a kind, by the ids of their articles, in any order. */
  void forEach(Note note, BiConsumer<String, byte[]> each);

  /** The note on an article; empty where there is none. */
  Optional<byte[]> note(Note note, String article);

  /** Nothing. */
  static Past none() {
    return new NoPast();
  }
}
