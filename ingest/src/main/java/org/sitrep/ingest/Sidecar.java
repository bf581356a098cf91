package org.sitrep.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sitrep.model.DateRange;
import org.sitrep.model.Issue;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.text.CalendarDates;

/** An articles.csv in a folder: what it says of the files beside it. */
final class Sidecar {
  static final String NAME = "articles.csv";
  private static final Sidecar NONE = new Sidecar(Map.of());
  private final Map<String, Metadata> byFile;

  private Sidecar(Map<String, Metadata> byFile) {
    this.byFile = byFile;
  }

  /** What is said of a file, by its path from the folder, with "/" between. */
  Metadata of(String file) {
    return byFile.getOrDefault(file, Metadata.empty());
  }

  /** Whether a file is a list of files and not a table of articles. */
  static boolean is(Path file) {
    if (!String.valueOf(file.getFileName()).equals(NAME)) {
      return false;
    }
    try {
      List<String> header = new ArrayList<>();
      rows(file, Limits.standard())
          .read(row -> !header.addAll(row.cells()), (code, line, message) -> {});
      Map<Field, Integer> found = Columns.usual().find(header);
      return found.containsKey(Field.FILE) && !found.containsKey(Field.TEXT);
    } catch (IOException e) {
      return false; // it will be reported when it is read as a table
    }
  }

  /** The list of a folder; none where it has none. */
  static Sidecar in(Path folder, Limits limits, Consumer<Issue> issues) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file) || !is(file)) {
      return NONE;
    }
    try {
      return read(file, limits, issues);
    } catch (IOException e) {
      return NONE;
    }
  }

  private static TableRows rows(Path file, Limits limits) throws IOException {
    return new TableRows(TableSource.of(file), limits);
  }

  private static Sidecar read(Path file, Limits limits, Consumer<Issue> issues) throws IOException {
    List<TableRows.Row> rows = new ArrayList<>();
    rows(file, limits)
        .read(
            rows::add,
            (code, line, message) ->
                issues.accept(
                    new Issue(code, file.toString(), Optional.of("line " + line), message, true)));
    Map<Field, Integer> found = Columns.usual().find(rows.get(0).cells());
    List<String> dates =
        rows.stream().skip(1).flatMap(r -> cell(r, found, Field.PUBLISHED).stream()).toList();
    CalendarDates.Order order = CalendarDates.orderOf(dates);
    Map<String, Metadata> byFile = new TreeMap<>();
    rows.stream()
        .skip(1)
        .forEach(
            row ->
                cell(row, found, Field.FILE)
                    .ifPresent(
                        name ->
                            byFile.putIfAbsent(
                                name.replace('\\', '/').replaceFirst("^\\./", ""),
                                metadata(row, found, order))));
    return new Sidecar(byFile);
  }

  private static Metadata metadata(
      TableRows.Row row, Map<Field, Integer> found, CalendarDates.Order order) {
    return new Metadata(
        cell(row, found, Field.URL),
        cell(row, found, Field.TITLE),
        cell(row, found, Field.PUBLISHER),
        cell(row, found, Field.PUBLISHED)
            .flatMap(v -> CalendarDates.parse(v, order))
            .map(day -> new Published(DateRange.of(day), false)),
        cell(row, found, Field.BYLINE),
        Optional.empty());
  }

  private static Optional<String> cell(TableRows.Row row, Map<Field, Integer> found, Field field) {
    return Optional.ofNullable(found.get(field))
        .filter(at -> at < row.cells().size())
        .map(at -> row.cells().get(at).strip())
        .filter(value -> !value.isEmpty());
  }
}
