package org.sitrep.place;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Token;
import org.sitrep.theatre.WordTable;

/** Names of places that stand for a government as often: "Damascus has claimed". */
final class Metonyms {
  private final Set<String> names = new HashSet<>();
  private final Cues cues;

  Metonyms(WordTable table, Cues cues) {
    this.cues = cues;
    table.rows().forEach(row -> Arrays.stream(row.cell(0).split("\\|")).forEach(this::add));
  }

  private void add(String name) {
    names.add(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a name stands for the government there: no word before it says where. */
  boolean party(AnalyzedArticle article, Span name, String lower) {
    if (!names.contains(lower)) {
      return false;
    }
    int at = article.sentenceAt(name.start());
    if (at >= article.sentences().size()) {
      return false;
    }
    List<Token> tokens = article.sentences().get(at).tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).end() <= name.start()) {
      first++;
    }
    return first == 0
        || !(cues.before(tokens.get(first - 1).lower())
            || cues.link(tokens.get(first - 1).lower()));
  }
}
