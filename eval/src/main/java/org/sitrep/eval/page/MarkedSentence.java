package org.sitrep.eval.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.eval.Finding;
import org.sitrep.eval.LocatedClaim;
import org.sitrep.eval.Offsets;
import org.sitrep.report.html.Html;

/** The sentence of a claim with the words of the claim marked, as annotated and as extracted. */
final class MarkedSentence {
  /** Of a longer sentence so many code points are shown on each side of the trigger. */
  private static final long AROUND = 500;

  private final Finding finding;
  private final String text;
  private final List<Mark> marks;

  MarkedSentence(Finding finding) {
    this.finding = finding;
    this.text = finding.document().text();
    this.marks = Mark.of(finding);
  }

  void write(Html html) {
    Offsets shown = shown();
    html.open("p", "class", "sentence");
    if (shown.start() > sentence().start()) {
      html.text("… ");
    }
    long from = shown.start();
    for (long to : cuts(shown)) {
      piece(html, from, to);
      from = to;
    }
    if (shown.end() < sentence().end()) {
      html.text(" …");
    }
    html.end();
  }

  private Offsets sentence() {
    Optional<LocatedClaim> claim = finding.gold().or(finding::system);
    long trigger = trigger().start();
    List<Offsets> sentences = claim.map(LocatedClaim::sentence).orElse(List.of());
    return sentences.stream()
        .filter(s -> s.start() <= trigger && trigger < s.end())
        .findFirst()
        .or(() -> sentences.stream().findFirst())
        .orElse(new Offsets(Math.max(0, trigger - AROUND / 4), trigger + AROUND / 4));
  }

  private Offsets trigger() {
    return finding.gold().or(finding::system).stream()
        .flatMap(c -> c.trigger().stream())
        .findFirst()
        .orElse(new Offsets(0, 0));
  }

  private Offsets shown() {
    Offsets sentence = sentence();
    long length = text.codePointCount(0, text.length());
    long start = Math.max(sentence.start(), trigger().start() - AROUND);
    long end = Math.min(sentence.end(), trigger().end() + AROUND);
    long last = Math.min(length, end);
    return new Offsets(Math.min(start, last), last);
  }

  private NavigableSet<Long> cuts(Offsets shown) {
    NavigableSet<Long> cuts = new TreeSet<>();
    for (Mark mark : marks) {
      cuts.add(mark.at().start());
      cuts.add(mark.at().end());
    }
    cuts.removeIf(c -> c <= shown.start() || c >= shown.end());
    cuts.add(shown.end());
    return cuts;
  }

  private void piece(Html html, long from, long to) {
    List<Mark> here = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.at().start() < to && from < mark.at().end()) {
        here.add(mark);
      }
    }
    String words = cut(from, to);
    if (here.isEmpty()) {
      html.text(words);
      return;
    }
    html.open("mark", "class", Mark.kind(here));
    for (Mark mark : here) {
      if (mark.at().start() == from) {
        html.element("small", mark.label(), "class", mark.kind()).text(" ");
      }
    }
    html.text(words).close();
  }

  private String cut(long from, long to) {
    int start = text.offsetByCodePoints(0, (int) from);
    return text.substring(start, text.offsetByCodePoints(start, (int) (to - from)));
  }
}
