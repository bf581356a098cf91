package org.sitrep.report.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Control;
import org.sitrep.model.Holding;
import org.sitrep.model.Place;
import org.sitrep.model.Published;
import org.sitrep.model.Stake;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/** What the writers of control share: its place, the names of sides, what it cites. */
record Cited(Theatre theatre, SituationIndex index) {
  /** A claim that is cited, with its article. */
  record Citation(Claim claim, Article article, String publisher) {
    Optional<Published> published() {
      return article.meta().published();
    }

    String quote() {
      return claim.evidence().of(article.text()).strip().replaceAll("\\s+", " ");
    }
  }

  Optional<Place> place(Control control) {
    return Optional.ofNullable(theatre.places().get(control.placeId()));
  }

  String name(Control control) {
    return place(control).map(Place::name).orElse(control.placeId());
  }

  String side(String id) {
    return theatre.side(id).map(Side::name).orElse(id);
  }

  /** The claims cited of a holding and of stakes, each once, the deciding one first. */
  List<Citation> citations(Control control) {
    return Stream.concat(
            control.holding().map(Holding::claims).orElse(List.of()).stream(),
            control.stakes().stream().map(Stake::claims).flatMap(List::stream))
        .distinct()
        .flatMap(id -> index.claim(id).stream())
        .map(this::citation)
        .toList();
  }

  private Citation citation(Claim claim) {
    Article article = index.articleOf(claim);
    return new Citation(claim, article, index.publisherOf(article));
  }

  /** The rows of the start state that are cited. */
  List<String> starts(Control control) {
    return Stream.concat(
            control.holding().flatMap(Holding::start).stream(),
            control.stakes().stream().flatMap(stake -> stake.start().stream()))
        .distinct()
        .toList();
  }
}
