package org.sitrep.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.model.Span;
import org.sitrep.text.Lemmas;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * What the extractor sees of a sentence: its words and the classes they belong to, its noun
 * phrases.
 */
final class View {

  private static final Lemmas LEMMAS = new Lemmas();
  private static final WordClasses CLASSES = new WordClasses();
  private static final LoadedWords LOADED = new LoadedWords();
  private static final Set<String> PLACE_WORDS = CLASSES.words("place");
  private static final Set<String> EVENT_WORDS = CLASSES.words("event");
  private static final Set<String> PART_WORDS = CLASSES.words("part");

  private final Sentence sentence;
  private final Mentions mentions;
  private final List<List<String>> bases;
  private final List<Set<String>> classes;
  private final BitSet parties;
  private final Set<String> sentenceClasses = new HashSet<>();
  private final List<Chunk> chunks;
  private final int[] chunkOf;
  private final Grammar grammar = new Grammar(this);

  /**
   * @param mentions those of the sentence
   */
  View(Sentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.chunks = Chunker.chunks(sentence, mentions);
    this.parties = new BitSet();
    for (Mention.OfActor actor : mentions.actors()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        if (actor.span().overlaps(token(i).span())) {
          parties.set(i);
        }
      }
    }
    this.bases = sentence.tokens().stream().map(View::bases).toList();
    this.classes = bases.stream().map(CLASSES::of).toList();
    classes.forEach(sentenceClasses::addAll);
    this.chunkOf = new int[sentence.tokens().size()];
    Arrays.fill(chunkOf, -1);
    for (int c = 0; c < chunks.size(); c++) {
      for (int i = chunks.get(c).start(); i < chunks.get(c).end(); i++) {
        chunkOf[i] = c;
      }
    }
  }

  /** The forms under which a word may stand in a lexicon. */
  List<String> bases(int i) {
    return bases.get(i);
  }

  /** A word in lower case, without the side that it takes. */
  String plain(int i) {
    return LOADED.plain(token(i).lower());
  }

  /** The base form of a word, without the side that it takes. */
  String plainBase(int i) {
    List<String> all = bases.get(i);
    return LOADED.plain(verb(i) ? token(i).lemma() : all.get(all.size() - 1));
  }

  boolean is(int i, String word) {
    return bases.get(i).contains(word);
  }

  boolean is(int i, Set<String> words) {
    for (String base : bases.get(i)) {
      if (words.contains(base)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> bases(Token token) {
    String lower = token.lower();
    String verb = LEMMAS.of(lower, "VERB");
    String noun = LEMMAS.of(lower, "NOUN");
    Set<String> all = new LinkedHashSet<>(List.of(lower, token.lemma()));
    all.add(verb);
    all.add(noun);
    return List.copyOf(all);
  }

  /** Whether a noun phrase names a place by its head word or begins with one: "the village". */
  boolean placeLike(Chunk chunk) {
    return chunk.kind() == Chunk.Kind.PLACE || is(chunk.head(), PLACE_WORDS);
  }

  /** Whether a token belongs to a time expression. */
  boolean timed(int i) {
    return chunkAt(i).map(c -> c.kind() == Chunk.Kind.TIME).orElse(false);
  }

  /** The names of the word classes of a token. */
  Set<String> classesOf(int i) {
    return classes.get(i);
  }

  /** Whether a word of a class stands in the sentence. */
  boolean has(String wordClass) {
    return sentenceClasses.contains(wordClass);
  }

  /** Whether a token stands between quotation marks that open in this sentence. */
  boolean quoted(int i) {
    boolean open = false;
    for (int k = 0; k < i; k++) {
      open =
          switch (token(k).text()) {
            case "\"" -> !open;
            case "\u201c" -> true;
            case "\u201d" -> false;
            default -> open;
          };
    }
    return open;
  }

  /** Whether a token belongs to the mention of a party. */
  boolean party(int i) {
    return parties.get(i);
  }

  /** Whether a noun phrase tells an event rather than names someone. */
  boolean eventLike(Chunk chunk) {
    return is(chunk.head(), EVENT_WORDS);
  }

  /** The number after the last token of a noun phrase with what it counts or is a part of. */
  int fullEnd(Chunk chunk) {
    int of = chunk.end();
    if (of + 1 >= size() || !token(of).lower().equals("of")) {
      return chunk.end();
    }
    Optional<Chunk> next = chunkAt(of + 1);
    if (next.isEmpty()) {
      return chunk.end();
    }
    boolean counts = is(chunk.head(), PART_WORDS) || token(chunk.head()).tag().equals("NUM");
    boolean part = is(chunk.head(), PLACE_WORDS) && placeLike(next.get());
    return counts || part ? next.get().end() : chunk.end();
  }

  /** The span of a noun phrase with what it counts or is a part of: "40 members of the group". */
  Span full(Chunk chunk) {
    return span(chunk.start(), fullEnd(chunk));
  }

  Sentence sentence() {
    return sentence;
  }

  /** The parties, places and times named in the sentence. */
  Mentions mentions() {
    return mentions;
  }

  List<Chunk> chunks() {
    return chunks;
  }

  int size() {
    return chunkOf.length;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The noun phrase that holds a token. */
  Optional<Chunk> chunkAt(int i) {
    return i < 0 || i >= chunkOf.length || chunkOf[i] < 0
        ? Optional.empty()
        : Optional.of(chunks.get(chunkOf[i]));
  }

  Span span(Chunk chunk) {
    return span(chunk.start(), chunk.end());
  }

  Span span(int from, int to) {
    return new Span(token(from).start(), token(to - 1).end());
  }

  boolean verb(int i) {
    return token(i).tag().equals("VERB");
  }

  /** Who does what to whom. */
  Grammar grammar() {
    return grammar;
  }
}
