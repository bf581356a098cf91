package org.sitrep.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.DateRange;
import org.sitrep.text.Token;

/** What speaks for and against a candidate date of a claim, as named features. */
final class ChoiceFeatures {

  private static final int CUE_REACH = 5;

  private final Scene scene;
  private final CompanyFeatures company;
  private final ClauseFeatures clause;
  private final List<Candidate> candidates;
  private final Map<DateRange, Integer> counts = new HashMap<>();
  private final ChoiceWords words;
  private final Outline outline;
  private final String style;
  private final String base;
  private final String cue;

  ChoiceFeatures(Asked asked, ChoiceWords words) {
    this.scene = asked.scene();
    this.company = new CompanyFeatures(scene, asked.all());
    this.clause = new ClauseFeatures(scene, asked.all());
    this.outline = asked.outline();
    this.words = words;
    this.style = outline.weekdays() ? "report" : "plain";
    this.candidates = asked.options();
    candidates.forEach(c -> counts.merge(c.range(), 1, Integer::sum));
    this.base = ownDates();
    this.cue = cue();
  }

  /** Whether the sentence has dates of its own, only those of reports, or none. */
  private String ownDates() {
    String out = "bare";
    for (Candidate candidate : candidates) {
      if (candidate.sentence() == scene.sentence()) {
        if (reports(candidate).isEmpty()) {
          return "own";
        }
        out = "report";
      }
    }
    return out;
  }

  /** The word that opens the trigger's clause, if it stands near. */
  private String cue() {
    List<Token> tokens = scene.tokens();
    for (int i = scene.trigger() - 1; i >= Math.max(0, scene.trigger() - CUE_REACH); i--) {
      if (words.clause(tokens.get(i)) || tokens.get(i).tag().equals("ADP")) {
        return tokens.get(i).lower();
      }
    }
    return "-";
  }

  /** The features of giving no date. */
  List<String> none() {
    List<String> out = new ArrayList<>();
    boolean before = candidates.stream().anyMatch(c -> c.sentence() < scene.sentence());
    String has = base + (before ? "+" : "-");
    out.add("none");
    out.add("none " + style + " " + has);
    out.add("none main " + outline.main().isPresent() + has);
    out.add("none cue " + cue + " " + base);
    addClaim("none", out);
    addClaim("none " + has, out);
    out.add("none at " + Traits.bucket(scene.sentence()) + has);
    out.add("none lemma " + scene.triggerToken().lemma());
    out.add("none first " + scene.tokens().get(0).lower());
    out.add("none inner " + Traits.bucket(scene.trigger()) + has);
    for (Token token : scene.tokens()) {
      if (token.tag().equals("ADV") || token.tag().equals("AUX") || token.tag().equals("SCONJ")) {
        out.add("none word " + token.lower());
      }
    }
    company.addNone(out);
    return out;
  }

  private void addClaim(String prefix, List<String> out) {
    String type = scene.claim().type().code();
    out.add(prefix + " type " + type);
    out.add(prefix + " status " + scene.claim().status());
    out.add(prefix + " tense " + scene.tense());
    out.add(prefix + " definite " + scene.definite());
    out.add(prefix + " type " + type + " " + scene.claim().status());
  }

  /** The features of giving a candidate. */
  List<String> of(Candidate candidate) {
    List<String> out = new ArrayList<>();
    int away = candidate.sentence() - scene.sentence();
    String where = away == 0 ? "in" : away < 0 ? "prev" : "next";
    String kind = candidate.kind().name();
    out.add(where);
    out.add(where + " " + kind);
    out.add(where + " precision " + candidate.precision());
    out.add(where + " " + kind + " " + scene.tense());
    out.add(where + " age " + Traits.age(candidate, scene));
    out.add(where + " " + kind + " age " + Traits.age(candidate, scene));
    out.add(where + " count " + Math.min(3, counts.getOrDefault(candidate.range(), 0)) + base);
    out.add(where + " range status " + scene.claim().status() + " " + Traits.age(candidate, scene));
    out.add(where + " cue " + cue);
    out.add(where + " cue " + cue + " " + Traits.group(candidate));
    addClaim(where, out);
    addClaim(where + " " + Traits.group(candidate), out);
    addReport(candidate, where, out);
    addOutline(candidate, where, out);
    company.add(candidate, where, out);
    clause.add(candidate, where, out);
    if (away == 0) {
      new InsideFeatures(scene, candidates, words).add(candidate, out);
    } else {
      new OutsideFeatures(scene, candidates, words, base, style)
          .add(candidate, where, Math.abs(away), out);
    }
    return out;
  }

  private void addOutline(Candidate candidate, String where, List<String> out) {
    boolean main = outline.main().filter(candidate.range()::equals).isPresent();
    int count = outline.counts().getOrDefault(candidate.range(), 0);
    String most = count == outline.most() ? "most" : count > 1 ? "more" : "once";
    String told = where + " main " + main;
    out.add(told + " " + base);
    out.add(told + " " + most);
    out.add(told + " definite " + scene.definite() + " " + base);
    out.add(told + " type " + scene.claim().type().code());
    out.add(told + " tense " + scene.tense());
    out.add(where + " " + most + " " + base);
    out.add(where + " " + style + " " + Traits.group(candidate));
    out.add(where + " " + style + " " + candidate.kind());
  }

  /** Whether the candidate dates a report: "said on Friday", "a statement on Friday". */
  private void addReport(Candidate candidate, String where, List<String> out) {
    List<Token> there = scene.article().sentences().get(candidate.sentence()).tokens();
    int at = Scene.tokenAt(there, candidate.span().start());
    String found = reports(candidate);
    String speech = words.speech(scene.claim().type()) ? "speech" : "act";
    out.add(where + " " + found + " " + speech);
    out.add(where + " " + found + " type " + scene.claim().type().code());
    out.add(where + " " + found + " tense " + scene.tense());
    out.add(where + " " + found + " rank " + Math.min(2, candidate.rank()) + base);
    boolean only = candidates.size() == 1;
    out.add(where + " " + found + " only " + only);
    if (at == 0 || candidate.sentence() == 0) {
      out.add(
          where
              + " head "
              + candidate.kind()
              + " at "
              + Traits.bucket(at)
              + " "
              + Traits.age(candidate, scene));
    }
  }

  /** Whether words of reporting stand just before or after a candidate. */
  private String reports(Candidate candidate) {
    List<Token> there = scene.article().sentences().get(candidate.sentence()).tokens();
    int at = Scene.tokenAt(there, candidate.span().start());
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (words.report(there.get(i))) {
        return "report";
      }
    }
    int next = Scene.tokenAt(there, Math.max(0, candidate.span().end() - 1)) + 1;
    boolean after = next < there.size() && words.report(there.get(next));
    return after ? "reportAfter" : "";
  }
}
