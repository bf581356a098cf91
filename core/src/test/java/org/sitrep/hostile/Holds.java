package org.sitrep.hostile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.Casualties;
import org.sitrep.model.Claim;
import org.sitrep.model.Party;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;

/** What must hold of articles and claims, whatever they were made of. */
final class Holds {
  private Holds() {}

  static void that(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }

  static void ofBlocks(Article article) {
    int end = 0;
    for (Block block : article.blocks()) {
      that(block.span().start() >= end, "blocks overlap or are out of order");
      end = block.span().end();
    }
    that(end <= article.text().length(), "a block goes beyond the text");
  }

  /** Where blocks stand in a document must be in it, and where letters stand must be letters. */
  static void ofSource(Article article, String document) {
    int length = document.codePointCount(0, document.length());
    for (Block block : article.blocks()) {
      Optional<Span> source = article.source().of(block.span());
      that(source.isEmpty() || source.get().end() <= length, "a block stands beyond its document");
    }
    for (int i = 0; i < Math.min(article.text().length(), 200); i++) {
      Optional<Span> source = article.source().of(new Span(i, i + 1));
      char c = article.text().charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c) && source.isPresent()) {
        int at = document.offsetByCodePoints(0, source.get().start());
        that(document.charAt(at) == c || document.charAt(at) == '&', "stands elsewhere: " + c);
      }
    }
  }

  static void ofClaims(Article article, List<Claim> claims) {
    for (Claim claim : claims) {
      ofClaim(article, claim);
    }
    that(claims.stream().map(Claim::id).distinct().count() == claims.size(), "ids are not unique");
    that(claims.stream().sorted().toList().equals(claims), "claims are out of order");
  }

  private static void ofClaim(Article article, Claim claim) {
    that(
        article.blocks().stream().anyMatch(b -> b.span().contains(claim.evidence())),
        "evidence outside the blocks");
    that(claim.evidence().contains(claim.trigger()), "trigger outside the evidence");
    that(claim.trigger().length() > 0, "an empty trigger");
    inside(article, claim.agents().stream().map(Party::span).toList());
    inside(article, claim.targets().stream().map(Party::span).toList());
    inside(article, claim.places().stream().map(Toponym::span).toList());
    inside(article, claim.sources().stream().map(Source::span).toList());
    inside(article, claim.date().span().stream().toList());
    that(claim.confidence() >= 0 && claim.confidence() <= 1, "confidence " + claim.confidence());
    for (Casualties figure : claim.casualties()) {
      that(figure.min() >= 0, "a figure below nought: " + figure);
      that(figure.max().isEmpty() || figure.max().getAsInt() >= figure.min(), "figure " + figure);
    }
  }

  private static void inside(Article article, Collection<Span> spans) {
    for (Span span : spans) {
      that(span.length() > 0 && span.end() <= article.text().length(), "a phrase at " + span);
    }
  }
}
