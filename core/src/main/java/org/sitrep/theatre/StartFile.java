package org.sitrep.theatre;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;

/**
 * Reads the file of a start state: a header, then a row for each place, with tabs, bars or commas
 * between the cells. Columns: name, lat, lon, side (or mark); where there is more to tell, since,
 * contested, besieged and kind. A side is told by its id, its name, or the name of one of its
 * parties; after an underscore may stand what the place is ("IS_oil").
 */
final class StartFile {
  private static final int TOLD = 20;

  private final String file;
  private final SideNames sides;
  private final StartPlaces places;
  private final StartMarks marks = new StartMarks();
  private final Faults faults = new Faults();

  StartFile(String file, Theatre theatre) {
    this.file = file;
    this.sides = new SideNames(theatre);
    this.places = new StartPlaces(theatre);
  }

  StartState parse(String text) {
    List<StartState.Row> rows = new ArrayList<>();
    Optional<Columns> columns = Optional.empty();
    Optional<LocalDate> day = Optional.empty();
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int number = 0;
    for (String line : (Iterable<String>) body.lines()::iterator) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (line.startsWith("#")) {
        day = day.or(() -> StartDay.told(line));
      } else if (columns.isEmpty()) {
        columns = Optional.of(Columns.of(file, number, line));
      } else {
        Cells cells = new Cells(file, number, columns.get(), columns.get().split(line));
        faults.run(() -> rows.add(row(cells)));
      }
    }
    if (rows.isEmpty()) {
      faults.run(this::empty);
    }
    faults.check();
    return new StartState(file, day.or(() -> StartDay.named(file)), rows);
  }

  private void empty() {
    throw new TheatreException(
        file + ": no place; write a header (name|lat|lon|side) and a row for each place");
  }

  private StartState.Row row(Cells cells) {
    String mark = cells.get("side").or(() -> cells.get("mark")).orElseThrow(cells.lacks("side"));
    int cut = mark.indexOf('_');
    String side = side(cut < 0 ? mark : mark.substring(0, cut), cells);
    Optional<PlaceKind> kind = cut < 0 ? Optional.empty() : marks.kind(mark.substring(cut + 1));
    String name = cells.get("name").orElseThrow(cells.lacks("name"));
    Point point = point(cells);
    Place place = places.place(name, point, kind);
    return new StartState.Row(
        cells.line,
        place,
        side,
        cells.get("since").map(told -> date(told, cells)),
        all(cells, "contested"),
        all(cells, "besieged"));
  }

  private List<String> all(Cells cells, String column) {
    String told = cells.get(column).orElse("");
    Set<String> ids = new HashSet<>();
    return Arrays.stream(told.split("[+;|]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> side(name, cells))
        .filter(ids::add)
        .toList();
  }

  private String side(String name, Cells cells) {
    return sides
        .id(name)
        .orElseThrow(
            () -> cells.fault("unknown side \"" + cut(name) + "\"", "use one of " + sides.known()));
  }

  private static Point point(Cells cells) {
    double lat = number(cells, "lat");
    double lon = number(cells, "lon");
    try {
      return new Point(lat, lon);
    } catch (IllegalArgumentException e) {
      throw cells.fault(String.valueOf(e.getMessage()), "give degrees north and east");
    }
  }

  private static double number(Cells cells, String column) {
    String told = cells.get(column).orElseThrow(cells.lacks(column));
    try {
      return Double.parseDouble(told);
    } catch (NumberFormatException e) {
      throw cells.fault("bad number \"" + cut(told) + "\" in " + column, "write it like 35.34");
    }
  }

  private static LocalDate date(String told, Cells cells) {
    try {
      return LocalDate.parse(told);
    } catch (DateTimeException e) {
      throw cells.fault("bad date \"" + cut(told) + "\" in since", "write it like 2017-09-05");
    }
  }

  private static String cut(String told) {
    return told.length() > TOLD ? told.substring(0, TOLD) + "…" : told;
  }

  /** The names of the columns, and what stands between cells. */
  private record Columns(List<String> names, String between) {
    static Columns of(String file, int line, String header) {
      String between = header.contains("\t") ? "\t" : header.contains("|") ? "|" : ",";
      List<String> names =
          split(header, between).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
      boolean side = names.contains("side") || names.contains("mark");
      if (!side || !names.containsAll(List.of("name", "lat", "lon"))) {
        throw new TheatreException(
            file + ":" + line + ": no start state; the header must name name, lat, lon and side");
      }
      return new Columns(names, between);
    }

    List<String> split(String line) {
      return split(line, between);
    }

    /** Cells, of which those with commas in them may stand in quotation marks. */
    private static List<String> split(String line, String between) {
      if (!between.equals(",")) {
        return Arrays.stream(line.split(between.equals("|") ? "\\|" : between, -1))
            .map(String::strip)
            .toList();
      }
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          cells.add(cell.toString().strip());
          cell.setLength(0);
        } else {
          cell.append(c);
        }
      }
      cells.add(cell.toString().strip());
      return cells;
    }
  }

  /** The cells of one line. */
  private record Cells(String file, int line, Columns columns, List<String> cells) {
    Optional<String> get(String column) {
      int at = columns.names().indexOf(column);
      return at < 0 || at >= cells.size()
          ? Optional.empty()
          : Optional.of(cells.get(at)).filter(cell -> !cell.isEmpty());
    }

    Supplier<TheatreException> lacks(String column) {
      return () -> fault("no " + column, "fill the cell");
    }

    TheatreException fault(String what, String remedy) {
      return new TheatreException(file + ":" + line + ": " + what + "; " + remedy);
    }
  }
}
