package org.sitrep.ingest.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the entries of a feed (RSS, Atom, JSON Feed) lead to. Read leniently, as feeds are often not
 * well formed; no document type is read, so that nothing is expanded.
 */
final class FeedLinks {
  private static final int START = 2_000;
  private final int mostBytes;
  private final int mostEntries;
  private final Addresses addresses = new Addresses();

  FeedLinks(int mostBytes, int mostEntries) {
    this.mostBytes = mostBytes;
    this.mostEntries = mostEntries;
  }

  /**
   * A feed.
   *
   * @param pages where its entries lead, in their order
   * @param bare whether an entry leads nowhere and is only in the feed itself
   * @param left how many entries are more than are followed
   */
  record Feed(List<URI> pages, boolean bare, int left) {
    Feed {
      pages = List.copyOf(pages);
    }
  }

  /** The feed that an answer holds; empty where it holds something else. */
  Optional<Feed> of(Fetched fetched) throws IOException {
    byte[] bytes = plain(fetched);
    String start =
        new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    if (start.contains("jsonfeed.org/version") && start.contains("{")) {
      return json(fetched.address(), bytes);
    }
    boolean feed = Stream.of("<rss", "<feed", "<rdf:rdf").anyMatch(start::contains);
    return feed && !start.contains("<html") ? xml(fetched.address(), bytes) : Optional.empty();
  }

  private byte[] plain(Fetched fetched) throws IOException {
    byte[] body = fetched.body();
    boolean packed =
        fetched
            .header("content-encoding")
            .filter(e -> e.strip().equalsIgnoreCase("gzip"))
            .isPresent();
    if (!packed) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] bytes = in.readNBytes(mostBytes);
      if (in.read() >= 0) {
        throw new Refusal(
            "too-large",
            "unpacks to more than " + mostBytes + " bytes; raise --max-bytes to take it");
      }
      return bytes;
    }
  }

  private Optional<Feed> xml(URI address, byte[] bytes) throws IOException {
    Document feed =
        Jsoup.parse(
            new ByteArrayInputStream(bytes),
            narrow(bytes) ? "UTF-8" : null,
            address.toString(),
            Parser.xmlParser());
    Set<URI> pages = new LinkedHashSet<>();
    boolean bare = false;
    List<Element> items = feed.select("item, entry");
    for (Element item : items.subList(0, Math.min(items.size(), mostEntries))) {
      Optional<URI> link = link(item).flatMap(written -> addresses.of(address, written));
      link.ifPresent(pages::add);
      bare |= link.isEmpty();
    }
    return Optional.of(new Feed(List.copyOf(pages), bare, left(items.size())));
  }

  private int left(int entries) {
    return Math.max(0, entries - mostEntries);
  }

  /** Whether a feed that calls itself UTF-16 is not, as it begins with letters of one byte. */
  private static boolean narrow(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<?xml") && start.contains("utf-16");
  }

  private static Optional<String> link(Element item) {
    List<Element> links =
        item.children().stream().filter(e -> e.tagName().equalsIgnoreCase("link")).toList();
    Optional<String> own =
        links.stream()
            .filter(e -> !e.hasAttr("rel") || e.attr("rel").equals("alternate"))
            .map(e -> e.hasAttr("href") ? e.attr("href") : e.text())
            .filter(written -> !written.isBlank())
            .findFirst();
    // an RSS entry without a link may have an address as its id
    return own.or(
        () ->
            item.children().stream()
                .filter(e -> e.tagName().equalsIgnoreCase("guid"))
                .filter(e -> !e.attr("isPermaLink").equals("false"))
                .map(Element::text)
                .filter(written -> written.startsWith("http"))
                .findFirst());
  }

  private Optional<Feed> json(URI address, byte[] bytes) {
    JsonNode feed;
    try {
      feed = new ObjectMapper().readTree(new String(bytes, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    List<URI> pages = new ArrayList<>();
    boolean bare = false;
    JsonNode items = feed.path("items");
    for (int i = 0; i < Math.min(items.size(), mostEntries); i++) {
      JsonNode item = items.path(i);
      Optional<URI> link = addresses.of(address, item.path("url").asText(""));
      if (item.path("url").isTextual() && link.isPresent()) {
        pages.add(link.get());
      } else {
        bare = true;
      }
    }
    return Optional.of(new Feed(pages.stream().distinct().toList(), bare, left(items.size())));
  }
}
