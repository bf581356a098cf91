package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.Token;

/** Finds the cues of one sentence, from left to right. */
final class CueFinder {
  private static final int BY_WITHIN = 4;

  private final SpeakerPhrase phrases;
  private final Line line;
  private final Speakers speakers;
  private final Hearers hearers;
  private final Reaches reaches;
  private boolean charge;
  private final List<Cue> found = new ArrayList<>();

  private CueFinder(Reporting words, List<Token> tokens) {
    this.phrases = new SpeakerPhrase(words);
    this.line = new Line(tokens);
    this.speakers = new Speakers(words, line);
    this.hearers = new Hearers(words, line);
    this.reaches = new Reaches(words, line);
  }

  static List<Cue> cues(Reporting words, List<Token> tokens) {
    CueFinder finder = new CueFinder(words, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Reporting.Row> row = words.at(tokens, i);
      if (row.isPresent()) {
        finder.cue(i, row.get());
      }
    }
    return finder.found;
  }

  private void cue(int i, Reporting.Row row) {
    charge =
        row.kind() == Reporting.Kind.ACCUSE
            || row.kind() == Reporting.Kind.DENY
            || row.kind() == Reporting.Kind.COUNT;
    int after = i + row.length();
    if (row.kind() == Reporting.Kind.TO) {
      accordingTo(i, after);
      return;
    }
    if (passive(i)) {
      passiveCue(i, after, row);
    } else if (line.lower(i).endsWith("ing") && !progressive(i)) {
      participle(i, after, row);
    } else {
      active(i, after, row);
    }
  }

  private void accordingTo(int i, int after) {
    Optional<SpeakerPhrase.Range> first = phrases.startingAt(line.tokens(), after);
    if (first.isEmpty()) {
      return;
    }
    List<SpeakerPhrase.Range> sources = new ArrayList<>(List.of(first.get()));
    int end = first.get().end();
    if (line.lower(end).equals("and")) {
      phrases
          .startingAt(line.tokens(), end + 1)
          .filter(speakers::hasSource)
          .ifPresent(sources::add);
      end = sources.get(sources.size() - 1).end();
    }
    add(i, end, sources, Cue.Reach.BOTH);
  }

  private void add(int start, int end, List<SpeakerPhrase.Range> sources, Cue.Reach reach) {
    found.add(new Cue(start, end, sources, reach, charge));
  }

  // ---- passive: "was quoted by Y as saying", "as reported by Y"

  private boolean passive(int i) {
    String form = line.lower(i);
    if (form.endsWith("ing") || form.endsWith("s") || form.equals("say")) {
      return false;
    }
    int p = i - 1;
    while (p >= 0
        && i - p < BY_WITHIN
        && (line.tag(p).equals("ADV") || line.lower(p).equals("not"))) {
      p--;
    }
    boolean be = p >= 0 && line.token(p).lemma().equals("be") && !SpeakerPhrase.name(line.token(p));
    return be || line.lower(i + 1).equals("by");
  }

  private void passiveCue(int i, int after, Reporting.Row row) {
    List<SpeakerPhrase.Range> sources = new ArrayList<>();
    int end = after;
    if (row.kind() == Reporting.Kind.QUOTE) {
      speakers.subject(i).ifPresent(sources::add);
    }
    for (int k = after; k < after + BY_WITHIN && k < line.size(); k++) {
      if (line.lower(k).equals("by")) {
        Optional<SpeakerPhrase.Range> by = phrases.startingAt(line.tokens(), k + 1);
        by.ifPresent(sources::add);
        end = by.map(SpeakerPhrase.Range::end).orElse(end);
        break;
      }
    }
    if (!sources.isEmpty()) {
      boolean quote = row.kind() == Reporting.Kind.QUOTE;
      boolean told = row.kind() != Reporting.Kind.ACCUSE && row.kind() != Reporting.Kind.DENY;
      int start = quote ? Math.min(i, sources.get(0).start()) : i;
      add(start, end, sources, told ? Cue.Reach.BOTH : Cue.Reach.RIGHT);
    }
  }

  // ---- participles: "adding that", "citing a source"

  private boolean progressive(int i) {
    int p = i - 1;
    while (p >= 0 && i - p < BY_WITHIN && line.tag(p).equals("ADV")) {
      p--;
    }
    return p >= 0 && line.token(p).lemma().equals("be");
  }

  private void participle(int i, int after, Reporting.Row row) {
    List<SpeakerPhrase.Range> sources = new ArrayList<>();
    int end = after;
    if (row.kind() == Reporting.Kind.QUOTE) {
      Optional<SpeakerPhrase.Range> quoted = phrases.startingAt(line.tokens(), after);
      quoted.ifPresent(sources::add);
      end = quoted.map(SpeakerPhrase.Range::end).orElse(end);
    }
    Optional<SpeakerPhrase.Range> before = speakers.subject(i);
    boolean with = before.isPresent() && line.lower(before.get().start() - 1).equals("with");
    if (with) {
      sources.add(before.get());
    } else if (!found.isEmpty()) {
      Cue last = found.get(found.size() - 1);
      if (row.kind() == Reporting.Kind.QUOTE) {
        sources.addAll(last.sources());
        found.set(found.size() - 1, new Cue(last.start(), end, sources, Cue.Reach.BOTH, false));
        return;
      }
      sources.addAll(last.sources());
    } else if (before.isPresent() && before.get().end() == i && speakers.hasSource(before.get())) {
      sources.add(before.get());
    } else {
      speakers.first(i).ifPresent(sources::add);
    }
    if (!sources.isEmpty()) {
      boolean both = row.kind() == Reporting.Kind.QUOTE;
      add(i, end, sources, both ? Cue.Reach.BOTH : Cue.Reach.RIGHT);
    }
  }

  // ---- active: "X said that", "…, X said", "… said X"

  private void active(int i, int after, Reporting.Row row) {
    boolean says =
        row.kind() == Reporting.Kind.SAY
            || row.kind() == Reporting.Kind.TELL
            || row.kind() == Reporting.Kind.ANNOUNCE;
    boolean tells = row.kind() == Reporting.Kind.TELL;
    Optional<SpeakerPhrase.Range> inverted =
        says && !tells ? speakers.inverted(i, after) : Optional.empty();
    if (inverted.isPresent()) {
      int end = inverted.get().end();
      boolean more = end < line.size() && !line.lower(end).equals(".") && line.opensQuote(end + 1);
      List<SpeakerPhrase.Range> speakers = new ArrayList<>(List.of(inverted.get()));
      end = hearers.skip(end, speakers, false);
      add(i, end, speakers, more ? Cue.Reach.BOTH : Cue.Reach.LEFT);
      return;
    }
    Optional<SpeakerPhrase.Range> subject = speakers.subject(i);
    if (row.kind() == Reporting.Kind.COUNT && subject.filter(speakers::teller).isEmpty()
        || row.kind() == Reporting.Kind.BY
        || line.lower(i + 1).equals("to")
            && (line.lower(i + 2).equals("be") || line.lower(i + 2).equals("have"))
            && row.first().equals("say")) {
      return;
    }
    List<SpeakerPhrase.Range> sources = new ArrayList<>();
    int start = i;
    if (subject.isPresent()) {
      sources.add(subject.get());
      start = subject.get().start();
      Optional<SpeakerPhrase.Range> other = speakers.partner(start);
      other.ifPresent(o -> sources.add(0, o));
      start = other.map(SpeakerPhrase.Range::start).orElse(start);
    } else if (!found.isEmpty() && joined(i)) {
      sources.addAll(found.get(found.size() - 1).sources());
    }
    if (sources.isEmpty()) {
      return;
    }
    int end = after;
    if (row.kind() == Reporting.Kind.QUOTE) {
      Optional<SpeakerPhrase.Range> quoted = phrases.startingAt(line.tokens(), after);
      quoted.ifPresent(q -> sources.add(0, q));
      end = quoted.map(SpeakerPhrase.Range::end).orElse(end);
    } else {
      end = hearers.skip(after, sources, row.kind() == Reporting.Kind.TELL);
    }
    add(start, end, sources, says ? reaches.reach(start, end) : Cue.Reach.RIGHT);
  }

  private boolean joined(int i) {
    int p = i - 1;
    while (p >= 0 && i - p < BY_WITHIN && line.tag(p).equals("ADV")) {
      p--;
    }
    return line.tag(p).equals("CCONJ") || line.tag(p).equals("AUX");
  }
}
