package org.sitrep.report.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.sitrep.report.html.Plain;
import org.sitrep.theatre.Outlet;
import org.sitrep.theatre.Theatre;

/**
 * Who publishes or is quoted, by one id for all names that the theatre knows. Safe for many
 * threads.
 */
public final class Voices {
  private static final int LONGEST = 120;
  private static final int MOST_KEPT = 10_000;
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");
  private final Theatre theatre;
  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byId = new HashMap<>();
  private final Map<String, Optional<Voice>> found = new ConcurrentHashMap<>();

  public Voices(Theatre theatre) {
    this.theatre = theatre;
    for (Outlet outlet : theatre.outlets()) {
      byId.put(outlet.id(), outlet);
      byName.putIfAbsent(plain(outlet.id()), outlet);
      byName.putIfAbsent(plain(outlet.name()), outlet);
      outlet.aliases().forEach(alias -> byName.putIfAbsent(plain(alias), outlet));
    }
  }

  /**
   * Who publishes or is quoted.
   *
   * @param id the same for all its names
   * @param name to show
   */
  public record Voice(String id, String name) {}

  /** The voice with a name or id; empty where the name says nothing. */
  public Optional<Voice> of(String name) {
    Optional<Voice> known = found.get(name);
    if (known == null) {
      known = find(name);
      if (found.size() < MOST_KEPT) {
        found.put(name, known);
      }
    }
    return known;
  }

  private Optional<Voice> find(String name) {
    String plain = plain(name);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Outlet outlet = byName.get(plain);
    if (outlet != null) {
      return Optional.of(new Voice(outlet.id(), outlet.name()));
    }
    return theatre.actors().containsKey(name)
        ? Optional.of(new Voice(name, theatre.nameOf(name)))
        : Optional.of(new Voice(slug(plain), Plain.line(name, LONGEST)));
  }

  /** What the theatre knows of an outlet. */
  public Optional<Outlet> outlet(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The side that a voice is aligned with now, or "independent"; empty where it is not known. */
  public Optional<String> side(String id) {
    return outlet(id)
        .map(outlet -> outlet.alignments().get(outlet.alignments().size() - 1).side())
        .or(
            () ->
                theatre.actors().containsKey(id)
                    ? Optional.of(theatre.sideOf(id))
                    : Optional.empty());
  }

  /** Letters and digits of any script, so that ids can stand in lists. */
  private static String slug(String plain) {
    String slug = NOT_WORD.matcher(plain).replaceAll("-");
    return slug.equals("-") ? "unnamed" : slug;
  }

  private static String plain(String name) {
    return Plain.line(name, LONGEST)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:https?://)?(?:www\\.)?(?:the )?", "")
        .strip();
  }
}
