package org.sitrep.link;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Source;
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
    NamedPeople people,
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
        NamedPeople.of(claim, sentence),
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
        people.with(other.people),
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
        people,
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

  /** Whether a claim of one is told and one of the other denied in the same sentence. */
  boolean setApart(Account other) {
    return claims.get(0).article().equals(other.claims.get(0).article())
        && claims.stream().anyMatch(a -> other.claims.stream().anyMatch(b -> setApart(a, b)));
  }

  /** "Took the hill but not the town", both in one voice. */
  private static boolean setApart(Claim a, Claim b) {
    return a.evidence().equals(b.evidence())
        && a.type() == b.type()
        && (a.status() == Status.DENIED) != (b.status() == Status.DENIED)
        && voices(a).equals(voices(b));
  }

  private static Set<String> voices(Claim claim) {
    return claim.sources().stream().map(Source::voice).collect(Collectors.toSet());
  }
}
