package org.sitrep.link;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Status;

/**
 * What is told of one event, by one article or by several that are already joined.
 *
 * @param claims in order
 * @param expected whether it is told as yet to come
 * @param acts the types that it gives the event
 * @param sentences the sentences, plain, that are long enough to be known again
 */
record Account(
    List<Claim> claims,
    boolean expected,
    Set<ClaimType> acts,
    When when,
    Where where,
    Who who,
    Numbers toll,
    Wording wording,
    NavigableSet<String> sentences) {
  private static final int LONG_ENOUGH = 40;

  static Account of(Claim claim, Library library) {
    String sentence = library.sentence(claim);
    String plain = Wording.plain(sentence);
    return new Account(
        List.of(claim),
        claim.status() == Status.EXPECTED,
        Set.of(claim.type()),
        When.of(claim, library.published(claim.article())),
        Where.of(claim, library.theatre()),
        Who.of(claim, library.theatre()),
        Numbers.of(claim.casualties()),
        Wording.of(sentence),
        plain.length() < LONG_ENOUGH ? new TreeSet<>() : new TreeSet<>(Set.of(plain)));
  }

  /** Both as one. */
  Account with(Account other) {
    Set<ClaimType> both = EnumSet.copyOf(acts);
    both.addAll(other.acts);
    NavigableSet<String> told = new TreeSet<>(sentences);
    told.addAll(other.sentences);
    return new Account(
        Stream.concat(claims.stream(), other.claims.stream()).sorted().toList(),
        expected,
        both,
        when.with(other.when),
        where.with(other.where),
        who.with(other.who),
        toll.with(other.toll),
        wording.with(other.wording),
        told);
  }

  /** With claims that belong to it but say nothing more about the event: who denies it. */
  Account and(List<Claim> companions) {
    return new Account(
        Stream.concat(claims.stream(), companions.stream()).sorted().toList(),
        expected,
        acts,
        when,
        where,
        who,
        toll,
        wording,
        sentences);
  }

  /** The types that say what happened: without bare casualties where more is told. */
  Set<ClaimType> telling() {
    if (acts.size() == 1 || !acts.contains(ClaimType.CASUALTIES)) {
      return acts;
    }
    Set<ClaimType> telling = EnumSet.copyOf(acts);
    telling.remove(ClaimType.CASUALTIES);
    return telling;
  }

  boolean lasts() {
    return telling().stream().allMatch(Kinds::lasts);
  }

  /** Whether the event's days and places lie close enough together for one event. */
  boolean fitsOne() {
    return when.fitsOne(lasts()) && where.fitsOne();
  }

  /** Whether both tell it in the same sentence: a copied one. */
  boolean quotes(Account other) {
    return !Collections.disjoint(sentences, other.sentences);
  }
}
