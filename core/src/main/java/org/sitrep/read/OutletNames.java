package org.sitrep.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.theatre.Outlet;

/** The outlets of a theatre by all their spellings. */
final class OutletNames {
  private static final Pattern HOST =
      Pattern.compile("(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,4}[a-zA-Z]{2,12}(?![\\w-])");
  private final Map<String, String> names = new LinkedHashMap<>();

  OutletNames(List<Outlet> outlets) {
    for (Outlet outlet : outlets) {
      names.putIfAbsent(key(outlet.name()), outlet.name());
      names.putIfAbsent(key(outlet.id()), outlet.name());
      outlet.aliases().forEach(alias -> names.putIfAbsent(key(alias), outlet.name()));
    }
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    return bare.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The name to show of an outlet that the theatre knows. */
  Optional<String> known(String name) {
    return Optional.ofNullable(names.get(key(name)));
  }

  /** The name to show. */
  String canonical(String name) {
    return known(name).orElse(name);
  }

  /** Whether two names are one outlet's. */
  boolean same(String one, String other) {
    return key(canonical(one)).equals(key(canonical(other)));
  }

  /** The known outlet whose host stands in a text. */
  Optional<String> host(String text) {
    return HOST.matcher(text)
        .results()
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith("www.") ? host.substring(4) : host)
        .flatMap(host -> known(host).stream())
        .findFirst();
  }
}
