package org.sitrep.theatre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who publishes or is quoted: an outlet, an agency, a monitor.
 *
 * @param id unique, kebab-case
 * @param name the name to show
 * @param kind outlet, agency, monitor
 * @param alignments with whom it is aligned and when; one at least
 * @param aliases other names, hosts included
 * @param dates how it writes dates in numbers; empty: as the theatre does
 */
public record Outlet(
    String id,
    String name,
    String kind,
    List<Alignment> alignments,
    List<String> aliases,
    Optional<DateOrder> dates) {
  /** What stands for a side where it is aligned with none. */
  public static final String INDEPENDENT = "independent";

  public Outlet {
    alignments = List.copyOf(alignments);
    aliases = List.copyOf(aliases);
  }

  /** An outlet that was aligned with one side, or independent, all the time. */
  public Outlet(String id, String name, String kind, String side, List<String> aliases) {
    this(
        id,
        name,
        kind,
        List.of(new Alignment(side, Optional.empty(), Optional.empty())),
        aliases,
        Optional.empty());
  }

  /** The side that it is aligned with on a day; empty where it is independent. */
  public Optional<String> side(LocalDate day) {
    return alignments.stream()
        .filter(alignment -> alignment.on(day))
        .map(Alignment::side)
        .findFirst()
        .filter(side -> !side.equals(INDEPENDENT));
  }

  /** Whether a publisher's name is one of its names. */
  public boolean named(String publisher) {
    return name.equalsIgnoreCase(publisher)
        || aliases.stream().anyMatch(publisher::equalsIgnoreCase);
  }

  /** This with the alignments and names of another row of the same outlet. */
  Outlet with(Outlet other) {
    return new Outlet(
        id,
        name,
        kind,
        Stream.concat(alignments.stream(), other.alignments.stream()).toList(),
        Stream.concat(aliases.stream(), other.aliases.stream()).distinct().toList(),
        dates.or(other::dates));
  }
}
