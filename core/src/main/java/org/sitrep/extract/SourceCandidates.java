package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.learn.FeatureSet;
import org.sitrep.model.Span;
import org.sitrep.text.Words;

/**
 * All whom the text may credit with an event: who speaks in its sentence or in those around it, and
 * who vouched for the event told before.
 */
final class SourceCandidates {
  private static final int BACK = 3;
  private static final int SHORT = 24;

  private final ArticleView article;
  private final Accounts accounts;
  private final String text;

  /** Where someone was found to be credited. */
  enum Found {
    /** By the rules, with this event. */
    RULED,
    /** In the sentence, with something else. */
    HERE,
    /** In a sentence before. */
    BEFORE,
    /** In the next sentence. */
    AFTER,
    /** With the event told last. */
    TOLD
  }

  /**
   * Someone who may be credited.
   *
   * @param away how many sentences away; for a ruled one, how many come before it
   */
  record Candidate(Span span, Found found, int away, boolean charge) {}

  SourceCandidates(ArticleView article, Accounts accounts) {
    this.article = article;
    this.accounts = accounts;
    this.text = article.article().article().text();
  }

  /**
   * Those who may be credited with an event, the likeliest by rules first.
   *
   * @param told the events of the sentences before
   */
  List<Candidate> of(View view, Trigger trigger, List<Told> told) {
    int sentence = view.sentence().index();
    List<Candidate> out = new ArrayList<>();
    List<Span> ruled = accounts.sources(view, trigger);
    for (int i = 0; i < ruled.size(); i++) {
      add(out, new Candidate(ruled.get(i), Found.RULED, i, false));
    }
    credited(out, sentence, Found.HERE, 0);
    for (int back = 1; back <= BACK; back++) {
      credited(out, sentence - back, Found.BEFORE, back);
    }
    credited(out, sentence + 1, Found.AFTER, 1);
    if (!told.isEmpty()) {
      Told last = told.get(told.size() - 1);
      for (Span source : last.sources()) {
        add(out, new Candidate(source, Found.TOLD, sentence - last.sentence(), false));
      }
    }
    return out;
  }

  private void credited(List<Candidate> out, int sentence, Found found, int away) {
    for (Attributed attributed : accounts.in(sentence)) {
      for (Span source : attributed.sources()) {
        add(out, new Candidate(source, found, away, attributed.charge()));
      }
    }
  }

  private void add(List<Candidate> out, Candidate candidate) {
    String words = candidate.span().of(text);
    for (Candidate other : out) {
      if (other.span().overlaps(candidate.span()) || other.span().of(text).equals(words)) {
        return;
      }
    }
    out.add(candidate);
  }

  /** What someone shows of whether the text credits him with an event. */
  FeatureSet features(
      View view, Trigger trigger, Candidate candidate, List<Candidate> all, List<Told> told) {
    FeatureSet f = new FeatureSet();
    int type = FeatureSet.hash("type", trigger.type().code());
    int found = f.add("found", candidate.found().name(), Integer.toString(candidate.away()));
    f.cross(found, type);
    f.cross(f.add("charge", candidate.charge() ? 1 : 0), found);
    long ruled = all.stream().filter(c -> c.found() == Found.RULED).count();
    long here = all.stream().filter(c -> c.found() == Found.HERE).count();
    int company = f.add("company", Long.toString(Math.min(3, ruled)), here > 0 ? "1" : "0");
    f.cross(company, found);
    f.cross(f.cross(company, found), type);
    boolean quoted = view.quoted(trigger.head());
    f.cross(f.add("quoted", quoted ? 1 : 0), found);
    f.cross(f.add("opens", view.plain(0)), found);
    f.cross(f.add("paragraph", trigger.head() < 3 ? 1 : 0), found);
    told(f, candidate, told, found);
    phrase(f, candidate, found, type);
    if (view.sentence().span().contains(candidate.span())) {
      order(f, view, trigger, candidate, found, type);
    }
    return f;
  }

  private void told(FeatureSet f, Candidate candidate, List<Told> told, int found) {
    if (told.isEmpty()) {
      f.cross(f.add("told", "-"), found);
      return;
    }
    Told last = told.get(told.size() - 1);
    String words = candidate.span().of(text);
    boolean same = last.sources().stream().anyMatch(s -> s.of(text).equals(words));
    String state = last.sources().isEmpty() ? "none" : same ? "same" : "other";
    f.cross(f.add("told", state), found);
  }

  private void phrase(FeatureSet f, Candidate candidate, int found, int type) {
    View view = article.viewAt(candidate.span().start());
    int first = -1;
    int last = -1;
    int names = 0;
    boolean party = false;
    for (int i = 0; i < view.size(); i++) {
      if (view.token(i).span().overlaps(candidate.span())) {
        first = first < 0 ? i : first;
        last = i;
        names += view.token(i).tag().equals("PROPN") ? 1 : 0;
        party |= view.party(i);
      }
    }
    if (first < 0) {
      return;
    }
    String words = Words.lower(candidate.span().of(text));
    if (words.length() <= SHORT) {
      f.cross(f.add("words", words), found);
    }
    f.cross(f.add("first", view.plain(first)), found);
    int head = f.add("last", view.plainBase(last));
    f.cross(head, found);
    f.cross(head, type);
    for (String name : view.classesOf(last)) {
      f.cross(f.add("class", name), found);
    }
    f.cross(f.add("names", Math.min(3, names)), found);
    f.cross(f.add("party", party ? 1 : 0), found);
    f.cross(f.add("length", Math.min(6, last - first + 1)), found);
    f.cross(f.add("tag", view.token(last).tag()), found);
    int before = f.add("before", first > 0 ? view.plainBase(first - 1) : "^");
    f.cross(before, found);
    String next = last + 1 < view.size() ? view.plainBase(last + 1) : "$";
    int after = f.add("after", next);
    f.cross(after, found);
    f.cross(before, after);
    f.cross(f.add("after2", last + 2 < view.size() ? view.plainBase(last + 2) : "$"), found);
    f.cross(f.add("before2", first > 1 ? view.plainBase(first - 2) : "^"), found);
    f.cross(f.add("start", Math.min(2, first)), found);
    f.cross(f.add("end", Math.min(3, view.size() - last)), found);
  }

  private static void order(
      FeatureSet f, View view, Trigger trigger, Candidate candidate, int found, int type) {
    boolean right = candidate.span().start() > view.token(trigger.head()).start();
    int between = 0;
    int verbs = 0;
    int from = right ? view.token(trigger.head()).end() : candidate.span().end();
    int to = right ? candidate.span().start() : view.token(trigger.head()).start();
    boolean conjunction = false;
    for (int i = 0; i < view.size(); i++) {
      if (view.token(i).start() >= from && view.token(i).end() <= to) {
        between++;
        verbs += view.verb(i) ? 1 : 0;
        conjunction |= view.token(i).tag().equals("CCONJ");
      }
    }
    String side = right ? "r" : "l";
    int distance = f.add("distance", side, between < 3 ? "2" : between < 8 ? "7" : "8");
    f.cross(distance, found);
    f.cross(f.cross(distance, found), type);
    f.cross(f.add("verbs", side, Integer.toString(Math.min(3, verbs))), found);
    f.cross(f.add("conjunction", side, conjunction ? "1" : "0"), found);
  }

  /** The numbers of those whom the annotation credits. */
  List<Integer> right(List<Candidate> candidates, List<Span> sources) {
    List<Integer> out = new ArrayList<>();
    for (Span source : sources) {
      int best = -1;
      for (int i = candidates.size() - 1; i >= 0; i--) {
        Span span = candidates.get(i).span();
        if (span.overlaps(source) || best < 0 && alike(span, source)) {
          best = i;
        }
      }
      if (best >= 0) {
        out.add(best);
      }
    }
    return out;
  }

  private boolean alike(Span one, Span other) {
    return Words.lower(one.of(text)).equals(Words.lower(other.of(text)));
  }
}
