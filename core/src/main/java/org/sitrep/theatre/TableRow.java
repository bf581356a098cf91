package org.sitrep.theatre;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.Point;

/** A row of a table, whose cells are read by column name and checked. */
record TableRow(Table table, WordTable.Row row) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private String cell(String column) {
    return row.cell(table.column(column));
  }

  /** A cell that must not be empty. */
  String required(String column) {
    String value = cell(column);
    if (value.isEmpty()) {
      throw fault("no " + column, "fill the cell");
    }
    return value;
  }

  /** A cell that may be empty, of a column that may be missing. */
  Optional<String> ifThere(String column) {
    return table.has(column) ? optional(column) : Optional.empty();
  }

  /** A cell that may be empty. */
  Optional<String> optional(String column) {
    return Optional.of(cell(column)).filter(value -> !value.isEmpty());
  }

  /** The row's id, which no earlier row may have. */
  String id(Set<String> taken) {
    String id = required("id");
    if (!ID.matcher(id).matches()) {
      throw fault("bad id \"" + id + "\"", "use lower-case letters, digits and hyphens");
    }
    if (taken.contains(id)) {
      throw fault("duplicate id \"" + id + "\"", "give each row an id of its own");
    }
    return id;
  }

  /** The parts of a cell, separated by {@code |}. */
  List<String> list(String column) {
    return Arrays.stream(cell(column).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A decimal number. */
  double number(String column) {
    String value = required(column);
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, like a number without end
    }
    throw fault("bad number \"" + value + "\" in " + column, "write it like 35.34");
  }

  /** Whether a cell says yes; it must say yes or no. */
  boolean yes(String column) {
    return switch (required(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw fault("bad word in " + column, "write yes or no");
    };
  }

  /** The point in the columns lat and lon. */
  Point point() {
    try {
      return new Point(number("lat"), number("lon"));
    } catch (IllegalArgumentException e) {
      throw fault(String.valueOf(e.getMessage()), "give degrees north and east");
    }
  }

  /** A day, or none. */
  Optional<LocalDate> date(String column) {
    try {
      return optional(column).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw fault("bad date in " + column, "write it like 2017-09-05, or leave the cell empty");
    }
  }

  /** An exception for this row. */
  TheatreException fault(String what, String remedy) {
    return new TheatreException(table.file() + ":" + row.line() + ": " + what + "; " + remedy);
  }
}
