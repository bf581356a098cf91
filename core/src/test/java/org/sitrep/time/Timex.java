package org.sitrep.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Span;

/** Narratives with their time expressions annotated in TIMEX2. */
final class Timex {
  /** An annotated expression; val is empty where it has no value. */
  record Gold(Span span, String val) {}

  /** A text without its tags, and its expressions. */
  record Text(String name, String text, LocalDate written, List<Gold> gold) {}

  private Timex() {}

  static List<Text> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".key.xml"))
          .sorted(Comparator.comparing(Path::toString))
          .map(Timex::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Text text(Path file) {
    try {
      String xml = Files.readString(file);
      int head = xml.indexOf("<TEXT>") + 6;
      int date = xml.indexOf("val=\"", xml.indexOf("<DATETIME>")) + 5;
      LocalDate written = LocalDate.parse(xml.substring(date, date + 10));
      StringBuilder out = new StringBuilder();
      List<Gold> gold = new ArrayList<>();
      strip(xml.substring(head, xml.lastIndexOf("</TEXT>")), out, gold);
      return new Text(file.getFileName().toString(), out.toString(), written, gold);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void strip(String xml, StringBuilder out, List<Gold> gold) {
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<String> values = new ArrayDeque<>();
    for (int i = 0; i < xml.length(); i++) {
      if (xml.charAt(i) != '<') {
        i = entity(xml, i, out);
        continue;
      }
      int end = xml.indexOf('>', i);
      String tag = xml.substring(i + 1, end);
      if (tag.startsWith("TIMEX2")) {
        starts.push(out.length());
        values.push(attribute(tag).orElse(""));
      } else if (tag.equals("/TIMEX2")) {
        gold.add(new Gold(new Span(starts.pop(), out.length()), values.pop()));
      }
      i = end;
    }
    gold.sort(Comparator.comparing(Gold::span));
  }

  private static int entity(String xml, int at, StringBuilder out) {
    if (xml.startsWith("&amp;", at)) {
      out.append('&');
      return at + 4;
    }
    if (xml.startsWith("&quot;", at)) {
      out.append('"');
      return at + 5;
    }
    out.append(xml.charAt(at));
    return at;
  }

  private static Optional<String> attribute(String tag) {
    int at = tag.indexOf(" val=\"");
    return at < 0 ? Optional.empty() : Optional.of(tag.substring(at + 6, tag.indexOf('"', at + 6)));
  }
}
