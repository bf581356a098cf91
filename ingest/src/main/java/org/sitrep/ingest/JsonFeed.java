package org.sitrep.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.DateRange;
import org.sitrep.model.Document;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.text.CalendarDates;

/** Reads JSON Feed: the entries' HTML, text or summary. */
final class JsonFeed {
  private final Limits limits;
  private final ObjectMapper json;
  private final Sink sink;

  JsonFeed(Limits limits, Sink sink) {
    this.limits = limits;
    this.json = BoundedJson.mapper(limits);
    this.sink = sink;
  }

  void read(Found found, String content) {
    JsonNode feed;
    try {
      feed = json.readTree(content);
    } catch (JsonProcessingException e) {
      sink.rejected(found.input(), "invalid-json", "", BoundedJson.reason(e, limits));
      return;
    }
    int number = 0;
    for (JsonNode item : feed.path("items")) {
      number++;
      Input input = found.input();
      Optional<String> html = text(item, "content_html");
      Optional<String> plain = text(item, "content_text").or(() -> text(item, "summary"));
      if (html.isEmpty() && plain.isEmpty()) {
        sink.note(input, "no-text", "entry " + number, "has no text; passed by");
        continue;
      }
      sink.document(
          input,
          input.recordId(number),
          input.file(),
          html.isPresent() ? Document.Format.HTML : Document.Format.RECORD,
          html.map(h -> "<article>" + h + "</article>").or(() -> plain).orElse(""),
          metadata(item, text(feed, "title")),
          List.of());
    }
  }

  private static Metadata metadata(JsonNode item, Optional<String> publisher) {
    JsonNode author = item.path("authors").path(0);
    return new Metadata(
            text(item, "url").filter(url -> url.startsWith("http")),
            text(item, "title"),
            publisher,
            text(item, "date_published")
                .flatMap(v -> CalendarDates.parse(v, CalendarDates.Order.DAY_FIRST))
                .map(day -> new Published(DateRange.of(day), false, "feed")),
            text(author.isMissingNode() ? item.path("author") : author, "name"),
            Optional.empty())
        .by(Grounds.of("feed"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(value -> !value.isBlank());
  }
}
