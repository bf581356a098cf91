package org.sitrep.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Casualties;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;
import org.sitrep.text.Sentence;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.text.Token;

/** Reads the figures of anything, with each of its first words as the trigger. */
public final class CasualtiesFuzz {
  private static final int WORDS = 8;
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final CasualtyReader READER = new CasualtyReader();

  private CasualtiesFuzz() {}

  /** The fuzzer's way in. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Block whole = new Block(BlockKind.BODY, new Span(0, text.length()));
    Article article =
        new Article("fuzzed", Optional.empty(), Metadata.empty(), text, List.of(whole));
    for (Sentence sentence : ANALYZER.analyze(article).sentences()) {
      for (Token token : sentence.tokens().stream().limit(WORDS).toList()) {
        check(sentence, token.span(), text.length());
      }
    }
  }

  private static void check(Sentence sentence, Span trigger, int length) {
    for (ClaimType type :
        List.of(ClaimType.CASUALTIES, ClaimType.ASSAULT, ClaimType.DISPLACE, ClaimType.DETAIN)) {
      for (Figure figure : READER.read(sentence, type, trigger, List.of())) {
        Casualties told = figure.casualties();
        boolean sound =
            told.min() >= 0
                && (told.max().isEmpty() || told.max().getAsInt() >= told.min())
                && figure.people().end() <= length;
        if (!sound) {
          throw new AssertionError("figure " + figure);
        }
      }
    }
  }
}
