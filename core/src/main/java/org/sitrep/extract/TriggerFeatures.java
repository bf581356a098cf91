package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.learn.FeatureSet;
import org.sitrep.model.ClaimType;
import org.sitrep.text.Token;

/** What a word shows of whether it names an event, and of which type. */
final class TriggerFeatures {
  private static final int BAG = 6;
  private static final String[] CLASSES = {"air", "artillery", "bomb", "chemical", "aid", "talks"};
  private static final String UNKNOWN = "?";
  private static final Set<String> SKIPPED = Set.of("be", "have", "do", "say", "tell");

  /** Whether a word can name an event at all. */
  static boolean candidate(View view, int i) {
    Token token = view.token(i);
    boolean content =
        switch (token.tag()) {
          case "VERB", "NOUN", "ADJ", "PROPN" -> true;
          case "ADP", "ADV", "AUX", "X" -> token.text().length() > 5;
          default -> false;
        };
    return content
        && token.text().length() > 2
        && !SKIPPED.contains(token.lemma())
        && !view.timed(i);
  }

  /** All that is seen of a word. */
  FeatureSet of(ArticleView article, View view, int i) {
    return of(article, view, i, base(view, i), view.plain(i));
  }

  /** What is seen of a word that was never learned about: all but itself. */
  FeatureSet ofUnknown(ArticleView article, View view, int i) {
    return of(article, view, i, UNKNOWN, UNKNOWN);
  }

  /** What tells whether a model has learned about a word. */
  static int word(View view, int i) {
    return FeatureSet.hash("l", base(view, i));
  }

  private FeatureSet of(ArticleView article, View view, int i, String base, String form) {
    FeatureSet f = new FeatureSet();
    Token token = view.token(i);
    int word = f.add("w", form);
    int lemma = f.add("l", base);
    int tag = f.add("t", token.tag());
    f.add("lt", base, token.tag());
    shape(f, token, form);
    window(f, view, i, lemma);
    surroundings(f, article, view, i, lemma);
    syntax(f, view, i, lemma, tag);
    Optional<Trigger> known = article.lexical(view.sentence().index(), i);
    int lex = f.add("lex", known.map(t -> t.type().code()).orElse("none"));
    f.cross(lex, lemma);
    f.cross(lex, tag);
    known
        .filter(t -> t.end() - t.start() > 1)
        .ifPresent(t -> f.cross(f.add("phrase", t.type().code()), tag));
    f.add("bias");
    f.add(word);
    return f;
  }

  static String base(View view, int i) {
    return view.plainBase(i);
  }

  private static void shape(FeatureSet f, Token token, String lower) {
    int n = lower.length();
    f.add("suf3", lower.substring(Math.max(0, n - 3)));
    f.add("pre4", lower.substring(0, Math.min(4, n)));
    f.add("pre6", lower.substring(0, Math.min(6, n)));
    f.add("cap", Character.isUpperCase(token.text().charAt(0)) ? 1 : 0);
  }

  private void window(FeatureSet f, View view, int i, int lemma) {
    for (int d = -4; d <= 4; d++) {
      if (d == 0) {
        continue;
      }
      String near = at(view, i + d);
      int hash = f.add("n" + d, near);
      if (Math.abs(d) <= 2) {
        f.cross(hash, lemma);
        f.add("nt" + d, tagAt(view, i + d));
      }
      for (String name :
          i + d < 0 || i + d >= view.size() ? Set.<String>of() : view.classesOf(i + d)) {
        int c = f.add(d < 0 ? "cl" : "cr", name);
        f.cross(c, lemma);
      }
    }
    f.add("b-1", at(view, i - 2), at(view, i - 1));
    f.add("b+1", at(view, i + 1), at(view, i + 2));
    f.add("bt", tagAt(view, i - 1), tagAt(view, i + 1));
    for (int d = -BAG; d <= BAG; d++) {
      if (d != 0 && i + d >= 0 && i + d < view.size()) {
        f.add(d < 0 ? "bagl" : "bagr", at(view, i + d));
      }
    }
  }

  private static void surroundings(FeatureSet f, ArticleView article, View view, int i, int lemma) {
    for (String name : CLASSES) {
      if (view.has(name)) {
        f.cross(f.add("sent", name), lemma);
      }
      int count = article.count(name);
      int hash = FeatureSet.hash("doc" + name, count == 0 ? 0 : count < 3 ? 1 : count < 8 ? 2 : 3);
      f.cross(f.add(hash), lemma);
      if (article.titleClasses().contains(name)) {
        f.cross(f.add("title", name), lemma);
      }
    }
    f.cross(f.add("intitle", article.inTitle(view, i) ? 1 : 0), lemma);
    f.add("sentence", Math.min(6, view.sentence().index()));
    f.add("start", Math.min(3, i));
    f.add("tail", Math.min(3, view.size() - i));
    others(f, article, view, i, lemma);
  }

  /** The other words of the sentence that the lexicon knows. */
  private static void others(FeatureSet f, ArticleView article, View view, int i, int lemma) {
    int left = -1;
    int right = -1;
    for (int k = 0; k < view.size(); k++) {
      Optional<Trigger> other = article.lexical(view.sentence().index(), k);
      if (other.isEmpty() || k == i) {
        continue;
      }
      ClaimType type = other.get().type();
      int hash = f.add(k < i ? "otherl" : "otherr", type.code());
      f.cross(hash, lemma);
      if (k < i) {
        left = k;
      } else if (right < 0) {
        right = k;
      }
    }
    if (left >= 0) {
      near(f, "nearl", article, view, left, i, lemma);
    }
    if (right >= 0) {
      near(f, "nearr", article, view, right, i, lemma);
    }
  }

  private static void near(
      FeatureSet f, String name, ArticleView article, View view, int k, int i, int lemma) {
    String type = article.lexical(view.sentence().index(), k).map(t -> t.type().code()).orElse("");
    int d = Math.abs(k - i);
    String distance = d == 1 ? "1" : d < 4 ? "2" : d < 8 ? "4" : "8";
    f.cross(f.add(name, type, distance), lemma);
    f.add(name + "w", base(view, k), distance);
    if (view.chunkAt(k).isPresent() && view.chunkAt(k).equals(view.chunkAt(i))) {
      f.add(name + "same", type);
    }
  }

  private static void syntax(FeatureSet f, View view, int i, int lemma, int tag) {
    if (view.verb(i)) {
      int voice = f.add("voice", view.grammar().passive(i) ? 1 : 0);
      f.cross(voice, lemma);
      view.grammar().subject(i).ifPresent(c -> argument(f, "subj", view, c, lemma));
      List<Chunk> objects = view.grammar().objects(i);
      f.cross(f.add("nobj", Math.min(2, objects.size())), lemma);
      if (!objects.isEmpty()) {
        argument(f, "obj", view, objects.get(0), lemma);
      }
    } else {
      view.chunkAt(i).ifPresent(c -> nominal(f, view, c, i, lemma));
    }
    int after = i + 1;
    if (after < view.size() && view.token(after).tag().equals("ADP")) {
      int prep = f.add("prep", view.token(after).lower());
      f.cross(prep, lemma);
      view.chunkAt(after + 1).ifPresent(c -> argument(f, "pobj", view, c, lemma));
    }
    int governor = view.grammar().governor(i);
    if (governor >= 0) {
      int hash = f.add("gov", base(view, governor));
      f.cross(hash, lemma);
      f.cross(hash, tag);
    }
    f.add("quoted", view.quoted(i) ? 1 : 0);
    f.add("modal", view.grammar().modal(i));
  }

  private static void nominal(FeatureSet f, View view, Chunk chunk, int i, int lemma) {
    f.cross(f.add("ishead", chunk.head() == i ? 1 : 0), lemma);
    f.add("chead", base(view, chunk.head()));
    f.cross(f.add("det", view.plain(chunk.start())), lemma);
    for (int k = chunk.start(); k < i; k++) {
      f.cross(f.add("mod", base(view, k)), lemma);
      if (view.party(k)) {
        f.cross(f.add("modparty"), lemma);
      }
    }
    for (int k = i + 1; k < chunk.end(); k++) {
      f.cross(f.add("rest", base(view, k)), lemma);
    }
  }

  private static void argument(FeatureSet f, String role, View view, Chunk chunk, int lemma) {
    f.cross(f.add(role + "k", chunk.kind().name()), lemma);
    f.cross(f.add(role + "h", base(view, chunk.head())), lemma);
    for (String name : view.classesOf(chunk.head())) {
      f.cross(f.add(role + "c", name), lemma);
    }
  }

  private static String at(View view, int i) {
    if (i < 0 || i >= view.size()) {
      return "-";
    }
    if (view.chunkAt(i).isPresent()) {
      if (view.party(i)) {
        return "PARTY";
      }
      if (view.chunkAt(i).get().kind() == Chunk.Kind.PLACE && view.token(i).tag().equals("PROPN")) {
        return "PLACE";
      }
    }
    return view.token(i).tag().equals("NUM") ? "NUM" : base(view, i);
  }

  private static String tagAt(View view, int i) {
    return i < 0 || i >= view.size() ? "-" : view.token(i).tag();
  }
}
