package org.sitrep.extract;

import java.util.Set;
import org.sitrep.learn.FeatureSet;

/** What the words of a phrase show of its role for a type of event. */
final class FillerFeatures {
  private static final Set<String> MANY =
      Set.of("a", "an", "another", "several", "many", "some", "dozens", "more", "other", "few");

  private FillerFeatures() {}

  /**
   * Adds them.
   *
   * @param type the feature of the type of event
   */
  static void add(FeatureSet f, View view, Filler filler, int type) {
    String head = TriggerFeatures.base(view, filler.head());
    f.cross(f.add("head", head), type);
    f.cross(f.add("first", view.plain(filler.start())), type);
    f.add("htag", view.token(filler.head()).tag());
    f.cross(f.add("modifier", filler.modifier() ? 1 : 0), type);
    boolean number = false;
    boolean party = false;
    for (int i = filler.start(); i < filler.end(); i++) {
      number |= view.token(i).tag().equals("NUM");
      party |= view.party(i);
    }
    f.cross(f.add("number", number ? 1 : 0), type);
    int counted = FeatureSet.hash("counted", counted(view, filler, number));
    f.cross(f.cross(FeatureSet.hash("head", head), counted), type);
    for (String name : view.classesOf(filler.head())) {
      int wordClass = f.add("hclass", name);
      f.cross(wordClass, type);
      f.cross(f.cross(wordClass, counted), type);
    }
    f.cross(f.add("party", party ? 1 : 0), type);
    f.add("length", Math.min(5, filler.end() - filler.start()));
    int next = filler.end();
    f.add("next", next < view.size() ? view.plain(next) : "-");
    f.add("nexttag", next < view.size() ? view.token(next).tag() : "-");
    f.add("prevtag", filler.start() > 0 ? view.token(filler.start() - 1).tag() : "-");
  }

  /**
   * Whether it tells how many there are, rather than which: "five more villages", "another hill".
   */
  private static String counted(View view, Filler filler, boolean number) {
    for (int i = filler.start(); i < filler.end(); i++) {
      if (view.token(i).tag().equals("PROPN")) {
        return "named";
      }
    }
    String first = view.plain(filler.start());
    return number || MANY.contains(first) ? "counted" : first.equals("the") ? "the" : "bare";
  }
}
