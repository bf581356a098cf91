package org.sitrep.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Mentions;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.Words;

/** What the extractor sees of an article: its sentences, and what it is about as a whole. */
final class ArticleView {
  private final AnalyzedArticle article;
  private final Mentions mentions;
  private final List<View> views = new ArrayList<>();
  private final List<List<Optional<Trigger>>> lexical = new ArrayList<>();
  private final Set<String> titleWords = new HashSet<>();
  private final Set<String> titleClasses = new TreeSet<>();
  private final Map<String, Integer> classCounts = new TreeMap<>();
  private final Map<ClaimType, Integer> typeCounts = new EnumMap<>(ClaimType.class);

  ArticleView(
      AnalyzedArticle article, Mentions mentions, TriggerLexicon lexicon, WordClasses classes) {
    this.article = article;
    this.mentions = mentions;
    for (Sentence sentence : article.sentences()) {
      View view = new View(sentence, mentions.within(sentence.span()));
      views.add(view);
      List<Optional<Trigger>> row = new ArrayList<>();
      for (int i = 0; i < view.size(); i++) {
        Optional<Trigger> trigger = lexicon.at(view, i);
        trigger.ifPresent(t -> typeCounts.merge(t.type(), 1, Integer::sum));
        row.add(trigger);
        for (String name : view.classesOf(i)) {
          classCounts.merge(name, 1, Integer::sum);
        }
      }
      lexical.add(row);
    }
    for (String word : article.article().meta().title().orElse("").split("\\W+")) {
      titleWords.add(Words.lower(word));
      titleClasses.addAll(classes.of(List.of(Words.lower(word))));
    }
  }

  AnalyzedArticle article() {
    return article;
  }

  Mentions mentions() {
    return mentions;
  }

  List<View> views() {
    return views;
  }

  /** The sentence that holds a character, or the last one before it. */
  View viewAt(int offset) {
    int low = 0;
    int high = views.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (views.get(middle).sentence().span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return views.get(low);
  }

  /** What the lexicon makes of a token. */
  Optional<Trigger> lexical(int sentence, int token) {
    return lexical.get(sentence).get(token);
  }

  boolean inTitle(View view, int token) {
    for (String base : view.bases(token)) {
      if (titleWords.contains(base)) {
        return true;
      }
    }
    return false;
  }

  Set<String> titleClasses() {
    return titleClasses;
  }

  /** How often words of a class stand in the article. */
  int count(String wordClass) {
    return classCounts.getOrDefault(wordClass, 0);
  }

  /** How often the lexicon sees a type in the article. */
  int count(ClaimType type) {
    return typeCounts.getOrDefault(type, 0);
  }
}
