package org.sitrep.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;

/**
 * Reads web archives: the pages, PDFs and feeds of their responses, one record at a time. A revisit
 * repeats what another record holds and is counted only; a file that breaks off is read up to
 * there.
 */
final class WarcFile {
  private static final Set<String> READ =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "application/pdf",
          "application/rss+xml",
          "application/atom+xml",
          "application/feed+json");

  /** What may be a feed. */
  private static final Set<String> PEEKED =
      Set.of("text/xml", "application/xml", "application/json");

  private static final int START = 2_000;
  private static final int OK = 200;
  private final Sink sink;

  WarcFile(Sink sink) {
    this.sink = sink;
  }

  void read(Found found, InputStream in, Archives.Entries entries) throws IOException {
    long number = 0;
    long revisits = 0;
    try (WarcReader reader = new WarcReader(in)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        number++;
        WarcRecord record = next.get();
        if (record instanceof WarcRevisit) {
          revisits++;
        } else {
          record(found, record, number, entries);
        }
      }
    } catch (TooMuchException e) {
      throw e;
    } catch (IllegalArgumentException | IOException e) {
      sink.rejected(
          found.input(),
          "broken-warc",
          "after record " + number,
          "the archive breaks off or is damaged here; what came before is read");
    }
    if (revisits > 0) {
      sink.note(
          found.input(),
          "revisit",
          "",
          revisits + " records repeat pages that other records hold; passed by");
    }
  }

  private void record(Found found, WarcRecord record, long number, Archives.Entries entries)
      throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      if (http.status() == OK) {
        entry(
            found,
            target(response),
            raw(http.contentType()),
            number,
            http.bodyDecoded().stream(),
            entries);
      }
    } else if (record instanceof WarcResource resource) {
      entry(
          found,
          target(resource),
          raw(resource.contentType()),
          number,
          resource.body().stream(),
          entries);
    }
  }

  /** The address of a record; empty where a damaged one has none. */
  private static String target(WarcTargetRecord record) {
    return record.headers().first("WARC-Target-URI").orElse("");
  }

  private static String raw(MediaType type) {
    return type.toString();
  }

  private static void entry(
      Found found,
      String target,
      String type,
      long number,
      InputStream body,
      Archives.Entries entries)
      throws IOException {
    String base = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (PEEKED.contains(base)) {
      BufferedInputStream whole = new BufferedInputStream(body, START);
      Optional<String> feed = feed(whole);
      if (feed.isPresent()) {
        String parameters = type.substring(type.indexOf(base) < 0 ? 0 : base.length());
        entry(found, target, feed.get() + parameters, number, whole, entries);
      }
    } else if (READ.contains(base)) {
      Metadata given =
          new Metadata(
                  Optional.of(target).filter(url -> url.startsWith("http")),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty())
              .by(Grounds.of("WARC"));
      entries.entry(found.record(found.input().recordId(number), given, "", type), body);
    }
  }

  private static Optional<String> feed(BufferedInputStream in) throws IOException {
    in.mark(START);
    String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
    in.reset();
    if (start.contains("jsonfeed.org/version")) {
      return Optional.of("application/feed+json");
    }
    return FeedFile.is(start.toLowerCase(Locale.ROOT))
        ? Optional.of("application/rss+xml")
        : Optional.empty();
  }
}
