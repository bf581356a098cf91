package org.sitrep.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.GoldFiles;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.TextAnalyzer;

/** Annotated claims with the sentences that hold their triggers, from beside the checkout. */
final class GoldClaims {
  /** An annotated claim and where its trigger stands. */
  record Item(JsonNode claim, ClaimType type, Sentence sentence, Span trigger) {}

  /** An article and its claims. */
  record Document(AnalyzedArticle article, List<Item> items) {}

  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  private GoldClaims() {}

  static List<Document> read(String part) throws IOException {
    List<Document> out = new ArrayList<>();
    for (GoldFiles.Annotated document : GoldFiles.read(part)) {
      AnalyzedArticle article = ANALYZER.analyze(document.article());
      List<Item> items = new ArrayList<>();
      document.claims().forEach(c -> items.add(item(article, items, c)));
      out.add(new Document(article, items));
    }
    return out;
  }

  static AnalyzedArticle analyze(String id, String text) {
    return ANALYZER.analyze(GoldFiles.article(id, text));
  }

  private static Item item(AnalyzedArticle article, List<Item> before, JsonNode claim) {
    List<Span> all = occurrences(article.article().text(), claim, "trigger");
    Span first = all.get(0);
    boolean taken = before.stream().anyMatch(i -> i.trigger().equals(first));
    Span trigger = taken && all.size() > 1 ? all.get(1) : first;
    Sentence sentence =
        article.sentences().stream()
            .filter(s -> s.span().start() <= trigger.start() && trigger.start() < s.span().end())
            .findFirst()
            .orElseThrow();
    return new Item(claim, ClaimType.of(claim.path("type").asText()), sentence, trigger);
  }

  /** Where a field's text stands: in the claim's sentence, else anywhere. */
  static List<Span> occurrences(String text, JsonNode claim, String field) {
    return occurrences(text, claim, claim.path(field));
  }

  static List<Span> occurrences(String text, JsonNode claim, JsonNode words) {
    String evidence = claim.path("evidence").asText();
    int start = text.indexOf(evidence);
    Span sentence = new Span(start, start + evidence.length());
    String word = words.asText();
    List<Span> all = new ArrayList<>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      all.add(new Span(at, at + word.length()));
    }
    List<Span> inside = all.stream().filter(sentence::contains).toList();
    return inside.isEmpty() ? all : inside;
  }

  /** The harmonic mean of precision and recall. */
  static double f1(int hit, int gold, int found) {
    return gold + found == 0 ? 0 : 2.0 * hit / (gold + found);
  }
}
