package org.sitrep.theatre;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.PlaceKind;

/**
 * A row of a GeoNames dump: 19 cells between tabs, of which the id, the names, the position, the
 * feature, the country, the first admin area and the population are used.
 *
 * @param names the name first, then other spellings in Latin letters
 */
record GeoNamesRow(
    int id,
    List<String> names,
    double lat,
    double lon,
    PlaceKind kind,
    String country,
    String admin,
    int people) {
  private static final int CELLS = 19;
  private static final int CITY = 50_000;
  private static final int TOWN = 5_000;
  private static final int NAMES = 12;

  GeoNamesRow {
    names = List.copyOf(names);
  }

  /** The row in so many bytes; empty where it is none. */
  static Optional<GeoNamesRow> parse(byte[] line, int length) {
    int[] starts = new int[CELLS + 1];
    int cells = 1;
    for (int i = 0; i < length && cells <= CELLS; i++) {
      if (line[i] == '\t') {
        starts[cells++] = i + 1;
      }
    }
    if (cells != CELLS) {
      return Optional.empty();
    }
    starts[CELLS] = length + 1;
    try {
      double lat = Double.parseDouble(cell(line, starts, 4));
      double lon = Double.parseDouble(cell(line, starts, 5));
      String name = cell(line, starts, 1);
      if (name.isEmpty() || !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
        return Optional.empty();
      }
      String people = cell(line, starts, 14);
      int count = people.isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(people));
      return Optional.of(
          new GeoNamesRow(
              Integer.parseInt(cell(line, starts, 0)),
              names(name, cell(line, starts, 2), cell(line, starts, 3)),
              lat,
              lon,
              kind(cell(line, starts, 6), cell(line, starts, 7), count),
              cell(line, starts, 8),
              cell(line, starts, 10),
              count));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String cell(byte[] line, int[] starts, int cell) {
    int from = starts[cell];
    return new String(line, from, starts[cell + 1] - 1 - from, StandardCharsets.UTF_8);
  }

  private static List<String> names(String name, String plain, String others) {
    if (others.isEmpty() && (plain.isEmpty() || plain.equals(name))) {
      return List.of(name);
    }
    String[] all = new String[NAMES];
    int count = 0;
    all[count++] = name;
    if (!plain.isEmpty()) {
      all[count++] = plain;
    }
    int from = 0;
    while (from < others.length() && count < NAMES) {
      int comma = others.indexOf(',', from);
      int to = comma < 0 ? others.length() : comma;
      String other = others.substring(from, to);
      if (isLatin(other)) {
        all[count++] = other;
      }
      from = to + 1;
    }
    return Arrays.asList(all).subList(0, count);
  }

  private static boolean isLatin(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x24f && Character.isLetter(name.charAt(i))) {
        return false;
      }
    }
    return name.length() > 2;
  }

  /** What a GeoNames feature is among the kinds of places. */
  private static PlaceKind kind(String group, String code, int people) {
    return switch (group) {
      case "P" -> settlement(code, people);
      case "A" ->
          code.startsWith("PCL")
              ? PlaceKind.COUNTRY
              : code.equals("ADM1")
                  ? PlaceKind.PROVINCE
                  : code.startsWith("ADM") ? PlaceKind.DISTRICT : PlaceKind.REGION;
      case "S" ->
          switch (code) {
            case "AIRB", "AIRP", "AIRF", "AIRH" -> PlaceKind.AIRBASE;
            case "BDG" -> PlaceKind.BRIDGE;
            case "DAM" -> PlaceKind.DAM;
            case "CMP", "CMPRF" -> PlaceKind.CAMP;
            default -> PlaceKind.FACILITY;
          };
      case "T" ->
          switch (code) {
            case "HLL", "MT", "PK", "HLLS", "MTS" -> PlaceKind.HILL;
            case "ISL", "ISLET", "ISLS" -> PlaceKind.ISLAND;
            default -> PlaceKind.REGION;
          };
      case "H" -> code.startsWith("STM") ? PlaceKind.RIVER : PlaceKind.REGION;
      case "R" -> PlaceKind.ROAD;
      case "L" -> code.startsWith("OIL") ? PlaceKind.OILFIELD : PlaceKind.REGION;
      default -> PlaceKind.REGION;
    };
  }

  private static PlaceKind settlement(String code, int people) {
    if (code.equals("PPLX")) {
      return PlaceKind.NEIGHBOURHOOD;
    }
    boolean seat = code.equals("PPLC") || code.equals("PPLA");
    return seat || people >= CITY
        ? PlaceKind.CITY
        : people >= TOWN ? PlaceKind.TOWN : PlaceKind.VILLAGE;
  }

  /** How much it counts among namesakes: its people, else a little by what it is. */
  int weight() {
    int least =
        switch (kind) {
          case COUNTRY -> 2_000_000;
          case PROVINCE -> 200_000;
          case CITY -> CITY;
          case DISTRICT -> 3_000;
          case TOWN -> 2_000;
          case VILLAGE -> 200;
          default -> 20;
        };
    return Math.max(least, people);
  }
}
