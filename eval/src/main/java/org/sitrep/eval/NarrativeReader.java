package org.sitrep.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Span;
import org.sitrep.model.TimeMark;

/** Reads narratives whose time expressions are annotated in TIMEX2, as WikiWars has them. */
public final class NarrativeReader {
  private static final String ENDING = ".key.xml";

  private NarrativeReader() {}

  /**
   * The narratives of a folder, by the names of their files.
   *
   * @throws DatasetException if a file is none
   */
  public static List<Narrative> read(Path folder) throws IOException {
    List<Narrative> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(Path::toString))
              .toList()) {
        out.add(narrative(file));
      }
    }
    if (out.isEmpty()) {
      throw new DatasetException(folder + ": no *" + ENDING + "; name the folder that holds them");
    }
    return out;
  }

  private static Narrative narrative(Path file) throws IOException {
    String xml = Files.readString(file);
    int head = xml.indexOf("<TEXT>");
    int end = xml.lastIndexOf("</TEXT>");
    int date = xml.indexOf("val=\"", Math.max(0, xml.indexOf("<DATETIME>")));
    if (head < 0 || end < head || date < 0 || date + 15 > xml.length()) {
      throw new DatasetException(file + ": no DATETIME and TEXT; give files of TIMEX2");
    }
    try {
      LocalDate written = LocalDate.parse(xml.substring(date + 5, date + 15));
      StringBuilder out = new StringBuilder();
      List<TimeMark> marks = new ArrayList<>();
      strip(xml.substring(head + 6, end), out, marks);
      return new Narrative(String.valueOf(file.getFileName()), out.toString(), written, marks);
    } catch (DateTimeParseException | NoSuchElementException e) {
      throw new DatasetException(file + ": tags that do not fit each other; " + e.getMessage());
    }
  }

  private static void strip(String xml, StringBuilder out, List<TimeMark> marks) {
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<String> values = new ArrayDeque<>();
    for (int i = 0; i < xml.length(); i++) {
      if (xml.charAt(i) != '<') {
        i = entity(xml, i, out);
        continue;
      }
      int end = xml.indexOf('>', i);
      if (end < 0) {
        return;
      }
      String tag = xml.substring(i + 1, end);
      if (tag.startsWith("TIMEX2")) {
        starts.push(out.length());
        values.push(attribute(tag).orElse(""));
      } else if (tag.equals("/TIMEX2")) {
        marks.add(new TimeMark(new Span(starts.pop(), out.length()), values.pop()));
      }
      i = end;
    }
    marks.sort(Comparator.comparing(TimeMark::span));
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
