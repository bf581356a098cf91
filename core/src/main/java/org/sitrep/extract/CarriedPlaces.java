package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.learn.FeatureSet;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.text.Words;

/** The places of the text before a sentence that may be those of an event told in it. */
final class CarriedPlaces {
  private static final int BACK = 6;
  private static final int MOST = 8;
  private static final int NAMED = 4;

  /** How many events told before are looked at. */
  static final int FAR = 128;

  private final List<List<Mention.OfPlace>> bySentence = new ArrayList<>();
  private final TreeMap<Integer, Mention.OfPlace> byStart = new TreeMap<>();
  private final Set<String> title = new HashSet<>();
  private final String text;

  /**
   * Places that may be carried over together.
   *
   * @param places those of an event told before, or one that was only named
   * @param event the latest event told before that had just these places; -1 for none
   * @param back how many sentences ago
   * @param rank how many other candidates came since
   */
  record Candidate(List<Span> places, int event, int back, int rank) {
    Candidate {
      places = List.copyOf(places);
    }
  }

  CarriedPlaces(ArticleView article) {
    this.text = article.article().article().text();
    article.views().forEach(v -> bySentence.add(new ArrayList<>()));
    int s = 0;
    for (Mention.OfPlace place : article.mentions().places()) {
      byStart.put(place.span().start(), place);
      while (s < bySentence.size()
          && article.views().get(s).sentence().span().end() <= place.span().start()) {
        s++;
      }
      if (s < bySentence.size()) {
        bySentence.get(s).add(place);
      }
    }
    for (String word : article.article().article().meta().title().orElse("").split("\\W+")) {
      title.add(Words.lower(word));
    }
  }

  List<Mention.OfPlace> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** What may be carried into a sentence: the places of events, then names; the latest first. */
  List<Candidate> before(int sentence, List<Told> told) {
    List<Candidate> out = new ArrayList<>();
    Set<Set<String>> sets = new HashSet<>();
    Set<String> seen = new HashSet<>();
    int last = Math.max(0, told.size() - FAR);
    for (int i = told.size() - 1; i >= last && out.size() < MOST; i--) {
      Told event = told.get(i);
      Set<String> words = words(event.places());
      if (!words.isEmpty() && sets.add(words)) {
        seen.addAll(words);
        out.add(new Candidate(event.places(), i, sentence - event.sentence(), out.size()));
      }
    }
    int named = 0;
    for (int s = sentence - 1; s >= Math.max(0, sentence - BACK) && named < NAMED; s--) {
      for (Mention.OfPlace place : bySentence.get(s)) {
        if (named < NAMED && seen.add(place.span().of(text))) {
          out.add(new Candidate(List.of(place.span()), -1, sentence - s, named++));
        }
      }
    }
    return out;
  }

  private Set<String> words(List<Span> places) {
    Set<String> out = new HashSet<>();
    places.forEach(p -> out.add(p.of(text)));
    return out;
  }

  /** The number of the candidate that has most of the right places and few others; -1 for none. */
  int best(List<Candidate> candidates, List<Span> right) {
    Set<String> wanted = words(right);
    int best = -1;
    double most = 0.6;
    for (int i = 0; i < candidates.size(); i++) {
      Set<String> words = words(candidates.get(i).places());
      long shared = words.stream().filter(w -> wanted.stream().anyMatch(x -> alike(w, x))).count();
      double likeness = 2.0 * shared / (words.size() + wanted.size());
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    return best;
  }

  private static boolean alike(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  /**
   * What places told before show of whether they are those of a trigger.
   *
   * @param told the events told before
   */
  FeatureSet features(View view, Trigger trigger, Candidate candidate, List<Told> told) {
    FeatureSet f = new FeatureSet();
    int type = f.add("type", trigger.type().code());
    int back = f.add("back", Math.min(5, candidate.back()));
    boolean named = candidate.event() < 0;
    int rank = f.add(named ? "nrank" : "rank", Math.min(4, candidate.rank()));
    f.cross(back, rank);
    f.cross(back, type);
    f.cross(rank, type);
    int family = f.add("family", trigger.type().family().name());
    f.cross(rank, family);
    int det = f.add("det", determiner(view, trigger));
    f.cross(det, rank);
    int word = f.add("lemma", TriggerFeatures.base(view, trigger.head()));
    f.cross(word, rank);
    f.add("events", Math.min(3, told.size()));
    f.cross(f.add("here", Math.min(2, in(view.sentence().index()).size())), rank);
    f.cross(f.add("sentence", Math.min(4, view.sentence().index())), rank);
    f.cross(f.add("size", Math.min(4, candidate.places().size())), rank);
    int kind = f.add("kind", kind(candidate.places().get(0)));
    f.cross(kind, rank);
    f.cross(kind, type);
    f.cross(f.add("title", inTitle(candidate.places()) ? 1 : 0), rank);
    between(f, view.sentence().index(), candidate, rank);
    if (!named) {
      event(f, trigger, view, candidate, told, rank);
    } else {
      f.cross(f.add("nevents", Math.min(2, told.size())), rank);
    }
    for (int i = 0; i < view.size(); i++) {
      if (view.classesOf(i).contains("place")) {
        f.add("noun", TriggerFeatures.base(view, i));
        f.cross(FeatureSet.hash("nounany"), rank);
      }
    }
    return f;
  }

  /**
   * Adds how a candidate stands against the places of the sentence itself.
   *
   * @param here how likely the likeliest of those is
   */
  static void weigh(FeatureSet f, Trigger trigger, Candidate candidate, double here) {
    int own = f.add("hereplace", RoleLook.bucket(here));
    f.cross(own, FeatureSet.hash("type", trigger.type().code()));
    f.cross(own, FeatureSet.hash("back", Math.min(5, candidate.back())));
    String rank = candidate.event() < 0 ? "nrank" : "rank";
    f.cross(own, FeatureSet.hash(rank, Math.min(4, candidate.rank())));
  }

  /** The latest event that had these places, and how many others had. */
  private void event(
      FeatureSet f, Trigger trigger, View view, Candidate candidate, List<Told> told, int rank) {
    Told event = told.get(candidate.event());
    int type = FeatureSet.hash("type", trigger.type().code());
    int alike = f.add("same", event.type() == trigger.type() ? 1 : 0);
    f.cross(alike, rank);
    f.cross(f.add("etype", event.type().code()), type);
    f.cross(f.cross(FeatureSet.hash("etype", event.type().code()), type), rank);
    boolean same = event.word().equals(TriggerFeatures.base(view, trigger.head()));
    f.cross(f.add("sameword", same ? 1 : 0), rank);
    Set<String> words = words(candidate.places());
    int had = 0;
    int placed = 0;
    boolean typed = false;
    boolean lead = false;
    for (Told other : told.subList(Math.max(0, told.size() - FAR), told.size())) {
      if (other.places().isEmpty()) {
        continue;
      }
      boolean with = words(other.places()).equals(words);
      lead |= placed == 0 && with;
      placed++;
      had += with ? 1 : 0;
      typed |= with && other.type() == trigger.type();
    }
    int first = f.add("lead", lead ? 1 : 0);
    f.cross(first, rank);
    f.cross(f.add("typed", typed ? 1 : 0), rank);
    f.cross(f.cross(FeatureSet.hash("typed", typed ? 1 : 0), first), rank);
    f.cross(f.add("share", 4 * had / placed), rank);
    f.cross(f.add("placed", Math.min(3, placed)), rank);
    boolean empty = told.get(told.size() - 1).places().isEmpty();
    f.cross(f.add("lastempty", empty ? 1 : 0), rank);
  }

  /** Whether other places were named since. */
  private void between(FeatureSet f, int sentence, Candidate candidate, int rank) {
    int others = 0;
    for (int s = Math.max(0, sentence - candidate.back()); s < sentence; s++) {
      for (Mention.OfPlace place : bySentence.get(s)) {
        boolean own = candidate.places().stream().anyMatch(place.span()::overlaps);
        others += own ? 0 : 1;
      }
    }
    f.cross(f.add("between", Math.min(3, others)), rank);
  }

  private String kind(Span place) {
    Map.Entry<Integer, Mention.OfPlace> named = byStart.lowerEntry(place.end());
    return named != null && named.getValue().span().overlaps(place)
        ? named.getValue().toponym().precision().code()
        : "noun";
  }

  private boolean inTitle(List<Span> places) {
    for (Span place : places) {
      for (String word : place.of(text).split("\\W+")) {
        if (word.length() > 3 && title.contains(Words.lower(word))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String determiner(View view, Trigger trigger) {
    return view.chunkAt(trigger.head()).map(c -> view.token(c.start()).lower()).orElse("-");
  }
}
