package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is asked for. The parts are joined by "and", the values of a tag by "or".
 *
 * @param from the first day
 * @param to the last day
 * @param known what was first told later is left out
 * @param tags values by kind: area, type, family, side, actor, place, standing, source
 * @param text words, phrases in quotation marks, beginnings of words followed by a star
 */
public record Filter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> known,
    Optional<Box> box,
    SortedMap<String, List<String>> tags,
    Optional<String> text) {
  /** Lets everything through. */
  public static final Filter NONE =
      new Filter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new TreeMap<>(),
          Optional.empty());

  public Filter {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    tags.forEach((kind, values) -> copy.put(kind, List.copyOf(values)));
    tags = Collections.unmodifiableSortedMap(copy);
  }

  /** This with one more tag. */
  public Filter with(String kind, String value) {
    TreeMap<String, List<String>> more = new TreeMap<>(tags);
    more.put(kind, List.of(value));
    return new Filter(from, to, known, box, more, text);
  }

  /** The values of a kind of tag; none: any. */
  public List<String> values(String kind) {
    return tags.getOrDefault(kind, List.of());
  }

  /** The tags of some kinds. */
  Map<String, List<String>> tagsBut(String kind) {
    Map<String, List<String>> rest = new TreeMap<>(tags);
    rest.remove(kind);
    return rest;
  }
}
