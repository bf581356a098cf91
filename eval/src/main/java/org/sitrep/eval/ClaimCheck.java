package org.sitrep.eval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Status;

/** Checks one annotated claim field by field, and hands on every fault. */
final class ClaimCheck {
  private static final String OTHER = "other:";
  private static final String COPY = "copy the words exactly from the document";

  private final String text;
  private final Set<String> actors;
  private final Consumer<String> faults;

  /**
   * For the claims of one document.
   *
   * @param text of the document
   * @param actors the ids that parties may have
   */
  ClaimCheck(String text, Set<String> actors, Consumer<String> faults) {
    this.text = text;
    this.actors = actors;
    this.faults = faults;
  }

  void check(JsonAt claim) {
    field(claim, "type", at -> among(at, Stream.of(ClaimType.values()).map(ClaimType::code)));
    field(claim, "status", at -> among(at, Stream.of(Status.values()).map(Status::code)));
    field(claim, "evidence", at -> words(at, text, "in the document's text"));
    field(claim, "trigger", at -> trigger(at, claim));
    for (String role : List.of("agents", "targets")) {
      each(claim, role, this::party);
    }
    each(claim, "places", this::place);
    each(claim, "sources", at -> words(at, text, "in the document's text"));
    field(claim, "date", this::date);
    each(claim, "casualties", this::casualties);
  }

  private void field(JsonAt claim, String name, Consumer<JsonAt> check) {
    attempt(() -> check.accept(claim.field(name)));
  }

  private void each(JsonAt claim, String name, Consumer<JsonAt> check) {
    attempt(
        () -> claim.field(name).elements().forEach(at -> attempt(() -> check.accept(at))));
  }

  private void attempt(Runnable check) {
    try {
      check.run();
    } catch (DatasetException e) {
      faults.accept(String.valueOf(e.getMessage()));
    }
  }

  private static void among(JsonAt at, Stream<String> known) {
    List<String> names = known.toList();
    if (!names.contains(at.text())) {
      throw at.wrong("is " + Quoted.of(at.text()), "use one of " + String.join(", ", names));
    }
  }

  private static void words(JsonAt at, String within, String where) {
    Phrase phrase = at.phrase();
    if (phrase.offsets().isPresent()) {
      Offsets offsets = phrase.offsets().get();
      if (offsets.start() >= offsets.end()
          || offsets.end() > within.codePointCount(0, within.length())) {
        throw at.wrong("has offsets that are not in the text", "count code points from its start");
      }
    } else if (phrase.text().isEmpty() || !within.contains(phrase.text())) {
      throw at.wrong("has words that are not " + where + ": " + Quoted.of(phrase.text()), COPY);
    }
  }

  private void trigger(JsonAt at, JsonAt claim) {
    Phrase sentence = claim.field("evidence").phrase();
    boolean plain = sentence.offsets().isEmpty() && text.contains(sentence.text());
    words(at, plain ? sentence.text() : text, plain ? "in its evidence" : "in the document's text");
    Phrase phrase = at.phrase();
    if (phrase.offsets().isEmpty() && phrase.text().codePoints().noneMatch(Character::isLetter)) {
      throw at.wrong("has no letter: " + Quoted.of(phrase.text()), "give the words for the event");
    }
  }

  private void party(JsonAt at) {
    words(at, text, "in the document's text");
    String actor = at.field("actor").text();
    if (!actors.contains(actor) && !actor.startsWith(OTHER)) {
      throw at.field("actor")
          .wrong(
              "is " + Quoted.of(actor) + ", which the theatre does not know",
              "use an id of its actors, or " + OTHER + "NAME");
    }
  }

  private void place(JsonAt at) {
    words(at, text, "in the document's text");
    if (at.field("name").text().isBlank()) {
      throw at.field("name").wrong("is empty", "give the place's common English name");
    }
  }

  private void date(JsonAt at) {
    LocalDate start = day(at.field("start"));
    LocalDate end = day(at.field("end"));
    if (end.isBefore(start)) {
      throw at.wrong("ends before it starts", "exchange start and end");
    }
    among(
        at.field("precision"),
        Stream.of(DatePrecision.values()).map(p -> p.name().toLowerCase(Locale.ROOT)));
    Optional<String> words = at.field("text").optionalText();
    if (words.isPresent() && !text.contains(words.get())) {
      words(at.field("text"), text, "in the document's text");
    }
  }

  private static LocalDate day(JsonAt at) {
    String day = at.text();
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw at.wrong("is " + Quoted.of(day) + ", which is no day", "write it as 2017-10-12");
    }
  }

  private void casualties(JsonAt at) {
    among(at.field("kind"), Stream.of(CasualtyKind.values()).map(CasualtyKind::code));
    double min = at.field("min").number();
    JsonAt max = at.field("max");
    if (min < 0 || min != Math.rint(min)) {
      throw at.field("min").wrong("is no number of people", "give a whole number, 0 or more");
    }
    if (!max.absent() && max.number() < min) {
      throw max.wrong("is below min", "give the highest number told, or null where it is open");
    }
  }
}
