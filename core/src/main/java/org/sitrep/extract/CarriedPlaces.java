package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.learn.FeatureSet;
import org.sitrep.model.Mention;
import org.sitrep.text.Words;

/** The places of the text before a sentence that may be those of an event told in it. */
final class CarriedPlaces {
  private static final int BACK = 6;
  private static final int MOST = 8;

  /** How many events told before are looked at. */
  private static final int FAR = 128;

  private final List<List<Mention.OfPlace>> bySentence = new ArrayList<>();
  private final int[] placedBefore;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> title = new HashSet<>();
  private final String text;
  private final int most;

  /**
   * A place told before.
   *
   * @param back how many sentences ago
   * @param rank how many other names were told since
   */
  record Candidate(Mention.OfPlace mention, int back, int rank) {}

  CarriedPlaces(ArticleView article) {
    this.text = article.article().article().text();
    article.views().forEach(v -> bySentence.add(new ArrayList<>()));
    int s = 0;
    for (Mention.OfPlace place : article.mentions().places()) {
      while (s < bySentence.size()
          && article.views().get(s).sentence().span().end() <= place.span().start()) {
        s++;
      }
      if (s < bySentence.size()) {
        bySentence.get(s).add(place);
      }
      counts.merge(name(place), 1, Integer::sum);
    }
    this.placedBefore = new int[bySentence.size()];
    for (int i = 0; i < placedBefore.length; i++) {
      boolean none = i == 0 || bySentence.get(i - 1).isEmpty();
      placedBefore[i] = i == 0 ? -1 : none ? placedBefore[i - 1] : i - 1;
    }
    this.most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (String word : article.article().article().meta().title().orElse("").split("\\W+")) {
      title.add(Words.lower(word));
    }
  }

  private static String name(Mention.OfPlace place) {
    return place.toponym().name();
  }

  List<Mention.OfPlace> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** The places before a sentence, nearest first, each name once. */
  List<Candidate> before(int sentence) {
    List<Candidate> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int s = placedBefore[sentence]; s >= 0 && out.size() < MOST; s = placedBefore[s]) {
      if (sentence - s > BACK && !out.isEmpty()) {
        break;
      }
      for (Mention.OfPlace place : bySentence.get(s)) {
        if (seen.add(name(place))) {
          out.add(new Candidate(place, sentence - s, seen.size() - 1));
        }
      }
    }
    return out;
  }

  /**
   * What a place told before shows of whether it is that of a trigger.
   *
   * @param told the events told in the sentences before
   * @param found how many places the trigger's own sentence gave it
   */
  FeatureSet features(View view, Trigger trigger, Candidate candidate, List<Told> told, int found) {
    FeatureSet f = new FeatureSet();
    int type = f.add("type", trigger.type().code());
    int back = f.add("back", Math.min(5, candidate.back()));
    int rank = f.add("rank", Math.min(4, candidate.rank()));
    f.cross(back, rank);
    f.cross(back, type);
    Mention.OfPlace place = candidate.mention();
    int precision = f.add("precision", place.toponym().precision().code());
    f.cross(precision, back);
    f.cross(precision, rank);
    f.cross(precision, type);
    history(f, trigger, place, told, back, rank, precision);
    f.cross(f.add("found", Math.min(2, found)), back);
    int here = in(view.sentence().index()).size();
    f.cross(f.add("here", Math.min(2, here)), back);
    int count = counts.getOrDefault(name(place), 1);
    f.cross(f.add("count", Math.min(5, count)), rank);
    boolean top = count == most;
    f.cross(f.add("top", top ? 1 : 0), rank);
    f.cross(f.add("top", top ? 1 : 0), precision);
    f.cross(f.add("title", inTitle(place) ? 1 : 0), back);
    f.add("lemma", TriggerFeatures.base(view, trigger.head()));
    f.cross(f.add("det", determiner(view, trigger)), back);
    f.cross(f.add("sentence", Math.min(4, view.sentence().index())), back);
    f.add("others", before(view.sentence().index()).size());
    for (int i = 0; i < view.size(); i++) {
      if (view.classesOf(i).contains("place")) {
        f.add("noun", TriggerFeatures.base(view, i));
        f.cross(FeatureSet.hash("nounany"), rank);
      }
    }
    return f;
  }

  /** Which of the events told before had this place. */
  private void history(
      FeatureSet f,
      Trigger trigger,
      Mention.OfPlace place,
      List<Told> told,
      int back,
      int rank,
      int precision) {
    int placed = 0;
    int had = 0;
    String last = "-";
    String same = "-";
    String first = "-";
    for (Told event : told.subList(Math.max(0, told.size() - FAR), told.size())) {
      if (event.places().isEmpty()) {
        continue;
      }
      String here = event.at(place.span(), text) ? "y" : "n";
      placed++;
      had += here.equals("y") ? 1 : 0;
      last = here;
      first = placed == 1 ? here : first;
      same = event.type() == trigger.type() ? here : same;
    }
    int before = f.add("last", last);
    f.cross(before, back);
    f.cross(before, rank);
    f.cross(before, precision);
    int alike = f.add("same", same);
    f.cross(alike, before);
    f.cross(alike, back);
    int lead = f.add("first", first);
    f.cross(lead, before);
    f.cross(f.cross(lead, alike), before);
    int share = placed == 0 ? -1 : 4 * had / placed;
    f.cross(f.add("share", share), before);
    f.cross(f.add("placed", Math.min(3, placed)), before);
  }

  private boolean inTitle(Mention.OfPlace place) {
    for (String word : name(place).split("\\W+")) {
      if (word.length() > 3 && title.contains(Words.lower(word))) {
        return true;
      }
    }
    return false;
  }

  private static String determiner(View view, Trigger trigger) {
    return view.chunkAt(trigger.head()).map(c -> view.token(c.start()).lower()).orElse("-");
  }
}
