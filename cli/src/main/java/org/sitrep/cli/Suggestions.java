package org.sitrep.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Party;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;

/** Counts names of parties and places that the theatre lacks. */
final class Suggestions {
  private static final String OTHER = "other:";
  private static final int LONGEST = 160;

  private final Map<String, Found> found = new TreeMap<>();

  /** A name with the claims and articles that have it. */
  private static final class Found {
    final String name;
    final String kind;
    int claims;
    final Set<String> articles = new TreeSet<>();
    String example = "";

    Found(String kind, String name) {
      this.kind = kind;
      this.name = name;
    }

    void add(String article, String sentence) {
      claims++;
      articles.add(article);
      // the least of all, so that the order of the articles does not show
      example = example.isEmpty() || sentence.compareTo(example) < 0 ? sentence : example;
    }

    String line() {
      return String.join(
          "\t", kind, String.valueOf(claims), String.valueOf(articles.size()), name, example);
    }
  }

  /** Counts what a claim names and the theatre lacks. */
  void add(Article article, Claim claim) {
    Stream.concat(claim.agents().stream(), claim.targets().stream())
        .filter(party -> party.actor().startsWith(OTHER))
        .map(Party::span)
        .forEach(span -> add("actor", article, claim, span.of(article.text())));
    claim.places().stream()
        .filter(place -> place.placeId().isEmpty() && place.line().isEmpty())
        .filter(place -> place.precision() != PlacePrecision.EXACT)
        .map(Toponym::name)
        .forEach(name -> add("place", article, claim, name));
  }

  private void add(String kind, Article article, Claim claim, String words) {
    String name = Lines.one(words).strip();
    for (String start : List.of("The ", "the ", "A ", "a ", "An ", "an ")) {
      name = name.startsWith(start) ? name.substring(start.length()) : name;
    }
    boolean named = Stream.of(name.split(" ")).anyMatch(word -> isCapital(word));
    if (named && name.length() <= LONGEST / 2) {
      found
          .computeIfAbsent(kind + " " + name, key -> new Found(kind, key.substring(6)))
          .add(article.id(), sentence(article, claim.evidence()));
    }
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static String sentence(Article article, Span evidence) {
    String sentence = Lines.one(evidence.of(article.text()));
    return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "\u2026";
  }

  /** A line for each name that so many claims have, the most frequent first. */
  List<String> lines(int least) {
    return found.values().stream()
        .filter(each -> each.claims >= least)
        .sorted(
            Comparator.comparingInt((Found each) -> -each.claims)
                .thenComparing(each -> each.kind)
                .thenComparing(each -> each.name))
        .map(Found::line)
        .toList();
  }
}
