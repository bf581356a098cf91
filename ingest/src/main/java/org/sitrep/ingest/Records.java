package org.sitrep.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Block;
import org.sitrep.model.DateRange;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.text.CalendarDates;

/** Makes documents of the fields of records and rows. */
final class Records {
  /** How far a dateline reaches into a text. */
  private static final int DATELINE = 400;

  private final Input input;
  private final Sink sink;
  private final CalendarDates.Order order;
  private final boolean datelineFirst;

  /**
   * For the records of a file.
   *
   * @param order how dates in numbers are to be read
   * @param datelineFirst whether a full date at the beginning of the text wins over the date field:
   *     a column that is only called "date" is as often the day of the event
   */
  Records(Input input, Sink sink, CalendarDates.Order order, boolean datelineFirst) {
    this.input = input;
    this.sink = sink;
    this.order = order;
    this.datelineFirst = datelineFirst;
  }

  /** Hands on the document of a record, or the issue that it has no text. */
  void add(long number, String place, Map<Field, String> fields, List<Block> blocks) {
    String text = fields.getOrDefault(Field.TEXT, "");
    if (text.isBlank()) {
      sink.rejected(input, "no-text", place, "the record has no text");
      return;
    }
    Metadata own =
        new Metadata(
            field(fields, Field.URL),
            field(fields, Field.TITLE),
            field(fields, Field.PUBLISHER),
            published(place, fields, text),
            field(fields, Field.BYLINE),
            Optional.empty());
    sink.document(
        input,
        field(fields, Field.ID).orElseGet(() -> input.recordId(number)),
        field(fields, Field.FILE).or(input::file),
        Document.Format.RECORD,
        text,
        own.orElse(input.given()),
        blocks);
  }

  private static Optional<String> field(Map<Field, String> fields, Field field) {
    return Optional.ofNullable(fields.get(field)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private Optional<Published> published(String place, Map<Field, String> fields, String text) {
    if (datelineFirst) {
      String head = text.substring(0, Math.min(text.length(), DATELINE));
      List<CalendarDates.Found> dates = CalendarDates.in(head);
      if (!dates.isEmpty()) {
        return Optional.of(new Published(DateRange.of(dates.get(0).day()), false));
      }
    }
    Optional<String> value = field(fields, Field.PUBLISHED);
    Optional<Published> published =
        value
            .flatMap(v -> CalendarDates.parse(v, order))
            .map(day -> new Published(DateRange.of(day), false));
    if (value.isPresent() && published.isEmpty()) {
      String shown = value.get().length() > 40 ? value.get().substring(0, 40) + "…" : value.get();
      sink.note(input, "bad-date", place, "\"" + shown + "\" is no full date; it is left out");
    }
    return published;
  }
}
