package org.sitrep.ingest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column or record field holds what. Names are compared without case, spaces, hyphens and
 * underscores; what the user maps comes first, then the usual names.
 */
public final class Columns {
  private final Map<Field, String> mapped;

  private Columns(Map<Field, String> mapped) {
    this.mapped = new EnumMap<>(Field.class);
    this.mapped.putAll(mapped);
  }

  /** The usual names. */
  public static Columns usual() {
    return new Columns(Map.of());
  }

  /**
   * The usual names, with some columns named by the user.
   *
   * @param mapping from field to column: {@code text=Body}
   * @throws IllegalArgumentException if a field is unknown; the message names the fields
   */
  public static Columns of(Map<String, String> mapping) {
    Map<Field, String> mapped = new EnumMap<>(Field.class);
    new TreeMap<>(mapping).forEach((field, column) -> mapped.put(field(field), column));
    return new Columns(mapped);
  }

  private static Field field(String name) {
    return Arrays.stream(Field.values())
        .filter(field -> field.name().equals(name.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no field \""
                        + name
                        + "\" to map; fields are "
                        + Arrays.toString(Field.values()).toLowerCase(Locale.ROOT)));
  }

  /** Where each field stands in a header; the first column of a name counts. */
  Map<Field, Integer> find(List<String> header) {
    List<String> keys = header.stream().map(Columns::key).toList();
    Map<Field, Integer> found = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      names(field).stream()
          .map(keys::indexOf)
          .filter(at -> at >= 0)
          .findFirst()
          .ifPresent(at -> found.put(field, at));
    }
    return found;
  }

  private List<String> names(Field field) {
    return Optional.ofNullable(mapped.get(field))
        .map(column -> List.of(key(column)))
        .orElseGet(() -> field.names().stream().map(Columns::key).toList());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-\ufeff]", "");
  }
}
