package org.sitrep.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.actor.Word.Head;
import org.sitrep.actor.Word.Owner;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;

/** Finds the words of an article that name parties. */
final class Finder {
  private static final Set<String> INNER = Set.of("NOUN", "PROPN", "ADJ", "NUM");
  private static final Use USE = new Use(ClaimType.CLASH, Kind.POLITICS);
  private static final int GAP = 2;

  /** How many known words a mention may have. */
  private static final int CHAIN = 12;

  private static final Set<String> LOCATIVES = WordLists.folded("locatives");

  private final Lexicon lexicon;
  private final PhraseReader reader;
  private final Antecedents antecedents;

  Finder(Lexicon lexicon, PhraseReader reader, Antecedents antecedents) {
    this.lexicon = lexicon;
    this.reader = reader;
    this.antecedents = antecedents;
  }

  List<Mention.OfActor> find(AnalyzedArticle article) {
    List<Mention.OfActor> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      find(article, sentence, found);
    }
    return found;
  }

  private void find(AnalyzedArticle article, Sentence sentence, List<Mention.OfActor> found) {
    List<Piece> pieces = Pieces.of(sentence.tokens());
    List<Hit> hits = lexicon.hits(pieces, Setting.of(article));
    int at = 0;
    while (at < hits.size()) {
      int end = at + 1;
      while (end < Math.min(hits.size(), at + CHAIN)
          && chained(pieces, hits.get(end - 1), hits.get(end))) {
        end++;
      }
      if (!isPlace(pieces, hits.subList(at, end))) {
        chunk(article, pieces, hits, at, end, found);
      }
      at = end;
    }
  }

  /** Whether two hits belong to one noun phrase. */
  private static boolean chained(List<Piece> pieces, Hit left, Hit right) {
    if (right.from() - left.to() > GAP) {
      return false;
    }
    for (int i = left.to(); i < right.from(); i++) {
      Piece piece = pieces.get(i);
      boolean clitic = piece.mark() && piece.token().text().length() == 2;
      if (!clitic && !piece.joined() && !INNER.contains(piece.token().tag())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name stands for a place: "in Turkey", "northern Syria", "Syria's second city". */
  private static boolean isPlace(List<Piece> pieces, List<Hit> chunk) {
    Hit hit = chunk.get(0);
    if (chunk.size() > 1 || !(hit.word() instanceof Owner owner) || !owner.place()) {
      return false;
    }
    int before = hit.from() - 1;
    while (before >= 0 && pieces.get(before).key().equals("the")) {
      before--;
    }
    boolean led = before >= 0 && LOCATIVES.contains(pieces.get(before).key());
    boolean clitic = hit.to() < pieces.size() && pieces.get(hit.to()).clitic();
    return led || clitic || fused(pieces.get(hit.to() - 1));
  }

  /** "Syrias" for "Syria's". */
  private static boolean fused(Piece piece) {
    String text = piece.token().text();
    return text.length() > 4 && text.endsWith("s") && !text.endsWith("ates");
  }

  private void chunk(
      AnalyzedArticle article,
      List<Piece> pieces,
      List<Hit> all,
      int first,
      int end,
      List<Mention.OfActor> found) {
    List<Hit> hits = all.subList(first, end);
    int from = hits.get(0).from();
    int to = hits.get(hits.size() - 1).to();
    Span span = new Span(pieces.get(from).start(), pieces.get(to - 1).end());
    Reading reading = reader.read(new Phrase(pieces, hits, from, to), USE);
    if (reading instanceof Reading.Bare && end < all.size() && linked(pieces, to, all.get(end))) {
      List<Hit> wider = all.subList(first, end + 1);
      reading = reader.read(new Phrase(pieces, wider, from, all.get(end).to()), USE);
    }
    if (reading instanceof Reading.Named named) {
      found.add(new Mention.OfActor(span, named.actor()));
    } else if (reading instanceof Reading.Bare bare && telling(bare.head())) {
      antecedents
          .of(article, found, span, bare)
          .ifPresent(actor -> found.add(new Mention.OfActor(span, actor)));
    }
  }

  /** "Fighters from X", "members of X". */
  private static boolean linked(List<Piece> pieces, int to, Hit next) {
    if (to >= next.from() || next.from() - to > 4) {
      return false;
    }
    String link = pieces.get(to).key();
    return link.equals("of")
        || link.equals("from")
        || link.equals("loyal")
        || link.equals("belonging");
  }

  private static boolean telling(Head head) {
    return head.kind() != Kind.COUNT && head.kind() != Kind.THING;
  }
}
