package org.sitrep.extract;

import org.sitrep.learn.FeatureSet;
import org.sitrep.model.Status;

/** What the words around a trigger show of how its event is told. */
final class StatusFeatures {
  private static final int REACH = 8;
  private static final StatusReader CUES = new StatusReader();

  private StatusFeatures() {}

  static FeatureSet of(View view, Trigger trigger) {
    FeatureSet f = new FeatureSet();
    int head = trigger.head();
    int type = f.add("type", trigger.type().code());
    Status ruled = CUES.read(view, trigger);
    f.cross(f.add("rule", ruled.code()), type);
    int tag = f.add("tag", view.token(head).tag());
    f.add("form", view.plain(head));
    f.cross(f.add("modal", view.grammar().modal(head)), tag);
    int governor = view.grammar().governor(head);
    if (governor >= 0) {
      String base = TriggerFeatures.base(view, governor);
      f.add("governor", base);
      f.add("governormodal", view.grammar().modal(governor));
    }
    for (int i = Math.max(0, head - REACH); i < Math.min(view.size(), head + REACH); i++) {
      if (i != head) {
        String side = i < head ? "l" : "r";
        f.add(side, view.token(i).lower());
        if (Math.abs(i - head) <= 3) {
          f.add(side + Math.abs(i - head), view.token(i).lower());
        }
      }
    }
    for (int i = 0; i < view.size(); i++) {
      String word = view.token(i).lower();
      String wordTag = view.token(i).tag();
      if (wordTag.equals("AUX") || wordTag.equals("SCONJ") || wordTag.equals("VERB")) {
        f.add(i < head ? "sl" : "sr", word);
      }
    }
    f.add("quoted", view.quoted(head) ? 1 : 0);
    return f;
  }
}
