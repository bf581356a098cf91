package org.sitrep.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.sitrep.model.DateRange;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.text.CalendarDates;

/**
 * Reads a mail, or a page that was saved as one (MHTML): its first HTML part, else its first plain
 * one. Attachments are passed by.
 */
final class MailFile {
  /** How deep parts may be nested for each archive that may. */
  private static final int PARTS = 4;

  private final Limits limits;
  private final Sink sink;

  MailFile(Limits limits, Sink sink) {
    this.limits = limits;
    this.sink = sink;
  }

  /** Takes the part that is the message. */
  interface Part {
    void part(Found found, byte[] content) throws IOException;
  }

  /** What was seen of a mail so far. */
  private static final class Seen {
    private Optional<String> subject = Optional.empty();
    private Optional<String> sender = Optional.empty();
    private Optional<String> date = Optional.empty();
    private Optional<String> address = Optional.empty();
    private String type = "";
    private byte[] content = {};
    private int depth;
  }

  void read(Found found, byte[] bytes, Part part) throws IOException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxLineLen(-1)
            .setMaxContentLen(-1)
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    Seen seen = new Seen();
    try {
      stream.parse(new ByteArrayInputStream(bytes));
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        token(found, stream, state, seen);
      }
    } catch (MimeException e) {
      sink.rejected(found.input(), "broken-mail", "", "breaks off; what came before is read");
    }
    if (seen.content.length == 0) {
      sink.rejected(found.input(), "no-text", "", "the mail holds no text");
      return;
    }
    Metadata given = found.input().given().orElse(metadata(seen));
    part.part(found.record(found.input().id(), given, "", seen.type), seen.content);
  }

  private void token(Found found, MimeTokenStream stream, EntityState state, Seen seen)
      throws IOException {
    switch (state) {
      case T_START_MULTIPART -> seen.depth++;
      case T_END_MULTIPART -> seen.depth--;
      case T_FIELD -> field(stream.getField(), seen);
      case T_BODY -> body(found, stream, seen);
      default -> {}
    }
    if (seen.depth > limits.depth() * PARTS) {
      throw new TooMuchException(
          "its parts are nested more than "
              + limits.depth() * PARTS
              + " deep; raise --max-depth to read it");
    }
  }

  private static void field(Field field, Seen seen) {
    String value = words(field.getBody());
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "subject" -> seen.subject = seen.subject.or(() -> Optional.of(value));
      case "from" -> seen.sender = seen.sender.or(() -> Optional.of(value));
      case "date" -> seen.date = seen.date.or(() -> Optional.of(value));
      case "snapshot-content-location", "content-location" ->
          seen.address =
              seen.address.or(() -> Optional.of(value).filter(url -> url.startsWith("http")));
      default -> {}
    }
  }

  private static String words(String body) {
    String line = body.replaceAll("\\s+", " ").strip();
    return DecoderUtil.decodeEncodedWords(line, StandardCharsets.UTF_8);
  }

  private void body(Found found, MimeTokenStream stream, Seen seen) throws IOException {
    BodyDescriptor descriptor = stream.getBodyDescriptor();
    String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
    boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
    boolean better = html && !seen.type.startsWith("text/html") || seen.content.length == 0;
    if ((html || type.equals("text/plain")) && better) {
      InputStream content = stream.getDecodedInputStream();
      byte[] bytes = content.readNBytes(limits.documentBytes());
      if (content.read() >= 0) {
        sink.rejected(
            found.input(),
            "too-large",
            "",
            "has a part longer than "
                + limits.documentBytes()
                + " bytes; raise --max-bytes to read it");
        return;
      }
      seen.content = bytes;
      seen.type =
          (html ? "text/html" : type)
              + charset(descriptor.getCharset()).map(c -> "; charset=" + c).orElse("");
    }
  }

  private static Optional<String> charset(String name) {
    try {
      return Optional.ofNullable(name).filter(Charset::isSupported);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Metadata metadata(Seen seen) {
    return new Metadata(
            seen.address,
            seen.subject.filter(s -> !s.isBlank()),
            seen.sender
                .map(s -> s.replaceAll("<[^<>]*>", "").replace("\"", "").strip())
                .filter(s -> !s.isBlank() && seen.address.isEmpty()),
            seen.date
                .filter(d -> seen.address.isEmpty())
                .flatMap(d -> CalendarDates.parse(d, CalendarDates.Order.DAY_FIRST))
                .map(day -> new Published(DateRange.of(day), false, "mail")),
            Optional.empty(),
            Optional.empty())
        .by(Grounds.of("mail"));
  }
}
