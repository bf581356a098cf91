package org.sitrep.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.Claim;
import org.sitrep.model.Source;
import org.sitrep.text.ResourceLines;
import org.sitrep.theatre.Outlet;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/** Who speaks, by one key for all names that the theatre knows for it. */
final class VoiceNames {
  private static final Set<String> UNNAMED =
      Set.copyOf(ResourceLines.of(VoiceNames.class, "voices.txt"));

  private final Theatre theatre;
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Outlet> known = new HashMap<>();

  VoiceNames(Theatre theatre) {
    this.theatre = theatre;
    for (Outlet outlet : theatre.outlets()) {
      known.put(outlet.id(), outlet);
      names.put(outlet.id(), outlet.name());
      outlets.putIfAbsent(plain(outlet.id()), outlet.id());
      outlets.putIfAbsent(plain(outlet.name()), outlet.id());
      outlet.aliases().forEach(alias -> outlets.putIfAbsent(plain(alias), outlet.id()));
    }
  }

  /** The keys of those whom a claim credits; none where it names nobody who can be told apart. */
  NavigableSet<String> sources(Claim claim) {
    NavigableSet<String> keys = new TreeSet<>();
    for (Source source : claim.sources()) {
      if (!UNNAMED.contains(source.voice())) {
        keys.add(key(source.voice()));
      }
    }
    return keys;
  }

  /** The key of a voice, of an outlet by any of its names. */
  String key(String voice) {
    return outlets.getOrDefault(
        plain(voice), theatre.actors().containsKey(voice) ? voice : plain(voice));
  }

  /** The name to show for a key: the theatre's, else the one that was found. */
  String show(String key, String found) {
    String known = names.getOrDefault(key, theatre.nameOf(key));
    return known.equals(key) ? found : known;
  }

  /** The side that a voice belongs to or is aligned with on a day; empty where it has none. */
  Optional<String> side(String key, LocalDate day) {
    Outlet outlet = known.get(key);
    if (outlet != null) {
      return outlet.side(day);
    }
    return theatre.side(theatre.sideOf(key)).filter(Side::fights).map(Side::id);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:https?://)?(?:www\\.)?(?:the )?", "")
        .strip();
  }
}
