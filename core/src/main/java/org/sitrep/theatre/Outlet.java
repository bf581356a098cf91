package org.sitrep.theatre;

import java.util.List;

/**
 * Who publishes or is quoted: an outlet, an agency, a monitor.
 *
 * @param id unique, kebab-case
 * @param name the name to show
 * @param kind outlet, agency, monitor
 * @param side the id of the side it is aligned with, or "independent"
 * @param aliases other names, hosts included
 */
public record Outlet(String id, String name, String kind, String side, List<String> aliases) {
  public Outlet {
    aliases = List.copyOf(aliases);
  }
}
