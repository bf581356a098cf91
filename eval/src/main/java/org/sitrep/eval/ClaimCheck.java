package org.sitrep.eval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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
  private final int length;
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
    this.length = text.codePointCount(0, text.length());
    this.actors = actors;
    this.faults = faults;
  }

  void check(JsonAt claim) {
    field(claim, "type", at -> among(at, Stream.of(ClaimType.values()).map(ClaimType::code)));
    field(claim, "status", at -> among(at, Stream.of(Status.values()).map(Status::code)));
    field(claim, "evidence", this::words);
    field(claim, "trigger", at -> trigger(at, claim));
    for (String role : List.of("agents", "targets")) {
      each(claim, role, this::party);
    }
    each(claim, "places", this::place);
    each(claim, "sources", this::words);
    field(claim, "date", this::date);
    each(claim, "casualties", this::casualties);
  }

  private void field(JsonAt claim, String name, Consumer<JsonAt> check) {
    attempt(() -> check.accept(claim.field(name)));
  }

  private void each(JsonAt claim, String name, Consumer<JsonAt> check) {
    attempt(() -> claim.field(name).elements().forEach(at -> attempt(() -> check.accept(at))));
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

  /** The words that a phrase means, which the text must have. */
  private String words(JsonAt at) {
    Phrase phrase = at.phrase();
    if (phrase.offsets().isEmpty()) {
      if (phrase.text().isEmpty() || !text.contains(phrase.text())) {
        throw at.wrong(
            "has words that are not in the document's text: " + Quoted.of(phrase.text()), COPY);
      }
      return phrase.text();
    }
    Offsets offsets = phrase.offsets().get();
    if (offsets.start() >= offsets.end() || offsets.end() > length) {
      throw at.wrong("has offsets that are not in the text", "count code points from its start");
    }
    int start = text.offsetByCodePoints(0, (int) offsets.start());
    int size = (int) (offsets.end() - offsets.start());
    String words = text.substring(start, text.offsetByCodePoints(start, size));
    if (!phrase.text().isEmpty() && !phrase.text().equals(words)) {
      throw at.wrong(
          "has offsets at which the text has other words: " + Quoted.of(words),
          "correct them, or leave them out");
    }
    return words;
  }

  private void trigger(JsonAt at, JsonAt claim) {
    String words = words(at);
    if (words.codePoints().noneMatch(Character::isLetter)) {
      throw at.wrong("has no letter: " + Quoted.of(words), "give the words for the event");
    }
    Phrase sentence = claim.field("evidence").phrase();
    boolean plain = sentence.offsets().isEmpty() && text.contains(sentence.text());
    if (plain && !sentence.text().contains(words)) {
      throw at.wrong(
          "has words that its evidence does not have: " + Quoted.of(words),
          "give the sentence of the trigger as evidence");
    }
  }

  private void party(JsonAt at) {
    words(at);
    String actor = at.field("actor").text();
    if (!actors.contains(actor) && !actor.startsWith(OTHER)) {
      throw at.field("actor")
          .wrong(
              "is " + Quoted.of(actor) + ", which the theatre does not know",
              "use an id of its actors, or " + OTHER + "NAME");
    }
  }

  private void place(JsonAt at) {
    words(at);
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
    among(at.field("precision"), Stream.of(DatePrecision.values()).map(DatePrecision::code));
    JsonAt words = at.field("text");
    if (!words.empty()) {
      words(words);
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
