package org.sitrep.theatre;

import java.util.List;
import java.util.Optional;

/**
 * Who publishes or is quoted: an outlet, an agency, a monitor.
 *
 * @param id unique, kebab-case
 * @param name the name to show
 * @param kind outlet, agency, monitor
 * @param side the id of the side it is aligned with, or "independent"
 * @param aliases other names, hosts included
 * @param dates how it writes dates in numbers; empty: as the theatre does
 */
public record Outlet(
    String id,
    String name,
    String kind,
    String side,
    List<String> aliases,
    Optional<DateOrder> dates) {
  public Outlet {
    aliases = List.copyOf(aliases);
  }

  /** One that writes dates as the theatre does. */
  public Outlet(String id, String name, String kind, String side, List<String> aliases) {
    this(id, name, kind, side, aliases, Optional.empty());
  }

  /** Whether a publisher's name is one of its names. */
  public boolean named(String publisher) {
    return name.equalsIgnoreCase(publisher)
        || aliases.stream().anyMatch(publisher::equalsIgnoreCase);
  }
}
