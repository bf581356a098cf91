package org.sitrep.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/**
 * Article → sentences, tokens and part-of-speech tags of its body. Tags come from Apache OpenNLP's
 * English Universal Dependencies model. Safe for use by many threads.
 */
public final class TextAnalyzer {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final String WEIGHTS = "pos.model";

  /** One best tag a word: twice as fast as three ways to tag a sentence, and as good for claims. */
  private static final int BEAM = 1;

  private final SentenceSplitter splitter =
      new SentenceSplitter(new HashSet<>(Words.resource("abbreviations.txt")));
  private final Lemmas lemmas = new Lemmas();
  private final ThreadLocal<POSTaggerME> taggers;

  public TextAnalyzer() {
    POSModel model = load();
    this.taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model));
  }

  private static POSModel load() {
    try (InputStream in = TextAnalyzer.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + MODEL);
      }
      POSModel model = new POSModel(in);
      MaxentModel weights = model.getArtifact(WEIGHTS);
      return new POSModel(model.getLanguage(), weights, BEAM, Map.of(), model.getFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Splits and tags the body of an article. */
  public AnalyzedArticle analyze(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).kind() == BlockKind.BODY) {
        addSentences(article.text(), b, blocks.get(b).span(), sentences);
      }
    }
    return new AnalyzedArticle(article, sentences);
  }

  private void addSentences(String text, int block, Span range, List<Sentence> out) {
    List<Span> tokens = Tokenizer.split(text, range);
    for (Span part : splitter.split(text, tokens)) {
      List<Token> tagged = tag(text, tokens.subList(part.start(), part.end()));
      Span span = new Span(tagged.get(0).start(), tagged.get(tagged.size() - 1).end());
      out.add(new Sentence(out.size(), block, span, tagged));
    }
  }

  private List<Token> tag(String text, List<Span> spans) {
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = spans.get(i).of(text);
    }
    String[] tags = taggers.get().tag(words);
    TagRepair.mend(words, tags);
    List<Token> out = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      String lower = Words.lower(words[i]);
      Span span = spans.get(i);
      out.add(
          new Token(span.start(), span.end(), words[i], lower, lemmas.of(lower, tags[i]), tags[i]));
    }
    return out;
  }
}
