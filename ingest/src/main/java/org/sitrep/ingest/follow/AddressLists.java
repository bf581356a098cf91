package org.sitrep.ingest.follow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sitrep.model.Issue;

/**
 * Reads what is to be followed: addresses themselves, and files of them. A file is OPML, as feed
 * readers write it; a list with an address a line, where what follows a # is passed by; or a list
 * of articles as GDELT gives it: JSON or a table with an address a row, with or without a header,
 * the events and the knowledge graph among them.
 */
public final class AddressLists {
  private static final Set<String> HEADERS =
      Set.of("url", "sourceurl", "documentidentifier", "link", "address");
  private final int most;
  private final Consumer<Issue> issues;
  private final Addresses addresses = new Addresses();
  private final List<Listed> found = new ArrayList<>();

  /**
   * Hands on what is no address as an issue.
   *
   * @param most how many bytes of one file are read
   */
  public AddressLists(int most, Consumer<Issue> issues) {
    this.most = most;
    this.issues = issues;
  }

  /** The addresses that are named, and those in the files that are named. */
  public List<Listed> read(List<String> named) throws IOException {
    found.clear();
    for (String name : named) {
      if (name.regionMatches(true, 0, "http://", 0, 7)
          || name.regionMatches(true, 0, "https://", 0, 8)) {
        add(name, false, "command line", "");
      } else {
        file(Path.of(name));
      }
    }
    return found.stream().distinct().toList();
  }

  private void file(Path file) throws IOException {
    String text = text(file);
    String start = text.substring(0, Math.min(text.length(), 1_000)).toLowerCase(Locale.ROOT);
    int before = found.size();
    if (start.contains("<opml")) {
      opml(file, text);
    } else if (start.startsWith("{") || start.startsWith("[")) {
      json(file, text);
    } else if (table(start)) {
      rows(file, text);
    } else {
      lines(file, text);
    }
    if (found.size() == before) {
      issue(file.toString(), "no-address", "", "holds no web address to follow");
    }
  }

  private String text(Path file) throws IOException {
    boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = packed ? new GZIPInputStream(raw) : raw) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new IOException(
            file + ": is longer than " + most + " bytes; split it or raise --max-list-bytes");
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      return (text.startsWith("\ufeff") ? text.substring(1) : text).stripLeading();
    }
  }

  private void opml(Path file, String text) {
    for (Element outline : Jsoup.parse(text, "", Parser.xmlParser()).select("outline")) {
      Optional<String> feed = attribute(outline, "xmlurl");
      boolean link = attribute(outline, "type").filter(t -> t.equalsIgnoreCase("link")).isPresent();
      feed.or(() -> link ? attribute(outline, "url") : Optional.empty())
          .ifPresent(address -> add(address, false, file.toString(), "outline"));
    }
  }

  private static Optional<String> attribute(Element element, String name) {
    return element.attributes().asList().stream()
        .filter(a -> a.getKey().equalsIgnoreCase(name))
        .map(Attribute::getValue)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private void json(Path file, String text) throws IOException {
    JsonNode root = new ObjectMapper().readTree(text);
    for (JsonNode article : root.isArray() ? root : root.path("articles")) {
      String address = article.isTextual() ? article.asText() : article.path("url").asText("");
      if (!address.isEmpty()) {
        add(address, true, file.toString(), "article");
      }
    }
  }

  /** Whether the first line has cells, and is not an address alone. */
  private static boolean table(String start) {
    String first = start.lines().findFirst().orElse("");
    return first.contains("\t") || first.contains(",") && !first.startsWith("http");
  }

  private void rows(Path file, String text) throws IOException {
    boolean tabs = text.lines().findFirst().orElse("").contains("\t");
    CSVFormat format =
        tabs
            ? CSVFormat.TDF.builder().setQuote(null).setIgnoreSurroundingSpaces(false).get()
            : CSVFormat.DEFAULT.builder().setLenientEof(true).setTrailingData(true).get();
    int column = -1;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        if (column < 0) {
          column = column(row);
        }
        if (column >= 0 && column < row.size() && web(row.get(column))) {
          add(row.get(column), true, file.toString(), "line " + parser.getCurrentLineNumber());
        }
      }
    }
  }

  /** The column of a header that is called so, or the first cell that is an address. */
  private static int column(CSVRecord row) {
    for (int i = 0; i < row.size(); i++) {
      if (HEADERS.contains(row.get(i).strip().toLowerCase(Locale.ROOT)) || web(row.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean web(String cell) {
    String start = cell.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  private void lines(Path file, String text) {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      String bare = line.replaceAll("(?:^|\\s)#.*", "").strip();
      if (!bare.isEmpty()) {
        add(bare.split("\\s", 2)[0], false, file.toString(), "line " + number);
      }
    }
  }

  private void add(String written, boolean once, String where, String place) {
    Optional<URI> address = addresses.of(written);
    address.ifPresent(uri -> found.add(new Listed(uri, once)));
    if (address.isEmpty()) {
      String shown = written.length() > 100 ? written.substring(0, 100) + "…" : written;
      issue(where, "bad-address", place, "\"" + shown + "\" is no web address; it is passed by");
    }
  }

  private void issue(String where, String code, String place, String message) {
    Optional<String> at = place.isEmpty() ? Optional.empty() : Optional.of(place);
    issues.accept(new Issue(code, where, at, message, true));
  }
}
