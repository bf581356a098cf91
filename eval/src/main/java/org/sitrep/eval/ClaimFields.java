package org.sitrep.eval;

import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a claim; gold must have some that a system may leave out. */
enum ClaimFields {
  GOLD,
  SYSTEM;

  ArticleClaims article(JsonAt line) {
    return new ArticleClaims(
        line.field("id").text(),
        line.field("claims").elements().stream().map(this::claim).toList());
  }

  private ScoredClaim claim(JsonAt at) {
    Map<Role, List<Filler>> fillers = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      var items = at.field(role.code()).optionalElements();
      fillers.put(role, items.stream().map(ClaimFields::filler).toList());
    }
    return new ScoredClaim(
        at.field("type").text(),
        evidence(at.field("evidence")),
        at.field("trigger").phrase(),
        fillers,
        at.field("casualties").optionalElements().stream().map(ClaimFields::toll).toList(),
        this == GOLD ? Optional.of(goldDate(at.field("date"))) : date(at.field("date")),
        status(at.field("status")),
        at.field("confidence").optionalProbability());
  }

  private Optional<Phrase> evidence(JsonAt at) {
    if (this == GOLD && at.empty()) {
      throw at.wrong("is missing", "gold claims need their sentence");
    }
    return at.empty() ? Optional.empty() : Optional.of(at.phrase());
  }

  private String status(JsonAt at) {
    if (this == GOLD) {
      return at.text();
    }
    return at.node().isMissingNode() ? "happened" : at.optionalText().orElse("");
  }

  private static Filler filler(JsonAt at) {
    Phrase phrase = at.phrase();
    if (at.node().isTextual()) {
      return new Filler(phrase, Optional.empty(), Optional.empty(), Optional.empty());
    }
    return new Filler(
        phrase,
        at.field("actor").optionalText(),
        at.field("name").optionalText(),
        at.point(),
        at.field("confidence").optionalProbability());
  }

  private static Toll toll(JsonAt at) {
    return new Toll(at.field("kind").text(), at.field("min").optionalNumber());
  }

  private static ClaimDate goldDate(JsonAt at) {
    return checked(
        at,
        at.field("start").text(),
        Optional.of(at.field("end").text()),
        at.field("precision").text());
  }

  private static Optional<ClaimDate> date(JsonAt at) {
    if (at.empty() || at.field("start").empty()) {
      return Optional.empty();
    }
    JsonAt end = at.field("end");
    return Optional.of(
        checked(
            at,
            at.field("start").text(),
            end.empty() ? Optional.empty() : Optional.of(end.text()),
            at.field("precision").optionalText().orElse("")));
  }

  private static ClaimDate checked(
      JsonAt at, String start, Optional<String> end, String precision) {
    try {
      return new ClaimDate(start, end, precision);
    } catch (DateTimeException e) {
      throw at.wrong("has a start or end that is no day", "write them as 2017-10-12");
    }
  }
}
