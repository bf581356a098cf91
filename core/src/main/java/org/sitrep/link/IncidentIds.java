package org.sitrep.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.EventDate;
import org.sitrep.model.Toponym;

/**
 * Gives incidents their ids: first day, type, place, and four hexadecimal digits of the sentence
 * that told it first ("2017-10-11-capture-mayadin-3f2a"); "undated" where no day is known.
 */
final class IncidentIds {
  private static final int LONGEST = 40;

  private final Library library;

  IncidentIds(Library library) {
    this.library = library;
  }

  String id(
      ClaimType type,
      Optional<Toponym> place,
      EventDate date,
      List<Claim> claims,
      Set<String> taken) {
    String where = slug(place.map(Toponym::name).orElse(""));
    String name =
        (date.known() ? date.range().start() + "-" : "undated-")
            + type.code().replace('_', '-')
            + (where.isEmpty() ? "" : "-" + where);
    int hash = Wording.plain(library.sentence(claims.get(0))).hashCode();
    String id = name + String.format(Locale.ROOT, "-%04x", fold(hash));
    String unique = id;
    for (int same = 2; !taken.add(unique); same++) {
      unique = id + "-" + same;
    }
    return unique;
  }

  private static int fold(int hash) {
    return (hash ^ (hash >>> 16)) & 0xffff;
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\p{M}'\u2019]++", "")
            .replaceAll("[^a-z0-9]++", "-");
    return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
  }
}
