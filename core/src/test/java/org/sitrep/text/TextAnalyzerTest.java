package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;

class TextAnalyzerTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  static AnalyzedArticle analyze(String text) {
    List<Block> blocks = List.of(new Block(BlockKind.BODY, new Span(0, text.length())));
    return ANALYZER.analyze(
        new Article(
            "a", Optional.empty(), Metadata.empty(), text, text.isEmpty() ? List.of() : blocks));
  }

  private static List<String> sentences(String text) {
    return analyze(text).sentences().stream().map(s -> s.span().of(text)).toList();
  }

  private static List<String> words(String text) {
    return analyze(text).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .map(Token::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army took Hatlah.|It then moved on.",
        "Gen. A. Nasser of the U.S. Army spoke.|He left.",
        "\"We hold the hill.\"|He said no more.",
        "It shelled the town (twice.)|Nobody was hurt.",
        "They asked: why?|al-Mayadin fell in Oct. 2017 after 3.5 days…|Then came 40 men.",
        "He works for the U.N.|The convoy left at 9 a.m. with 1,300 sacks.",
        "The road is cut.|The bridge is down.|Nobody came."
      })
  void cutsSentences(String marked) {
    String text = marked.replace("cut.|The", "cut.The").replace("|", " ");
    assertThat(sentences(text)).isEqualTo(List.of(marked.split("\\|")));
  }

  @Test
  void cutsWords() {
    assertThat(
            words("The SDF's US-backed men (SDF) didn't hold ‘al-Omar’, 1,300 of them; 5-10 km."))
        .containsExactly(
            "The",
            "SDF",
            "'s",
            "US-backed",
            "men",
            "(",
            "SDF",
            ")",
            "did",
            "n't",
            "hold",
            "‘",
            "al-Omar",
            "’",
            ",",
            "1,300",
            "of",
            "them",
            ";",
            "5-10",
            "km",
            ".");
  }

  @Test
  void tagsNews() {
    AnalyzedArticle article = analyze("The army captured two villages near Mayadin.");
    assertThat(article.sentences().get(0).tokens().stream().map(Token::tag))
        .containsExactly("DET", "NOUN", "VERB", "NUM", "NOUN", "ADP", "PROPN", "PUNCT");
  }

  @Test
  void offsetsLeadIntoTheText() {
    String text = "  Zwei 😀 words.\n\nMore\u00a0words\u200b here";
    for (Sentence sentence : analyze(text).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.text());
      }
    }
  }

  @Test
  void longTextWithoutStopsIsCut() {
    assertThat(analyze("word ".repeat(5000)).sentences())
        .allMatch(s -> s.tokens().size() <= SentenceSplitter.MAX_TOKENS);
  }

  @Test
  void emptyTextHasNoSentences() {
    assertThat(analyze("").sentences()).isEmpty();
    assertThat(analyze(" \n ").sentences()).isEmpty();
  }
}
