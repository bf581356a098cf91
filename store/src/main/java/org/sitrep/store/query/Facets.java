package org.sitrep.store.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.store.record.Json;

/** Counts of what incidents are, by tags. */
final class Facets {
  private static final int MOST = 100;

  /** Of very many sources those that are told most of are counted. */
  private static final int MOST_LOOKED_AT = 400;

  static final List<String> KINDS =
      List.of("type", "family", "standing", "side", "front", "source");
  private final View view;
  private final Matches matches;

  /** A tag and how many have it. */
  record Count(Tags.Tag tag, int count) {}

  Facets(View view, Matches matches) {
    this.view = view;
    this.matches = matches;
  }

  void write(Json json) {
    for (String kind : KINDS) {
      write(json, kind, of(kind));
    }
  }

  /** Empty facets, where nothing is counted. */
  static void none(Json json) {
    KINDS.forEach(kind -> json.startArray(kind).endArray());
  }

  void write(Json json, String field, List<Count> counts) {
    json.array(
        field,
        counts,
        (out, c) ->
            out.field("value", c.tag().value())
                .field("name", c.tag().name())
                .field("count", c.count()));
  }

  /** Those of a kind that some match has, those of most first. */
  List<Count> of(String kind) {
    List<Count> counts = new ArrayList<>();
    for (Tags.Tag tag : tags(view.snapshot().tags(), kind)) {
      int count = matches.count(tag);
      if (count > 0) {
        counts.add(new Count(tag, count));
      }
    }
    counts.sort(
        Comparator.comparingInt(Count::count).reversed().thenComparing(c -> c.tag().value()));
    return counts.subList(0, Math.min(MOST, counts.size()));
  }

  /** The tags of a kind; fronts are areas that the theatre calls so. */
  static List<Tags.Tag> tags(Tags tags, String kind) {
    if (kind.equals("front")) {
      return tags.of("area").stream().filter(t -> !t.value().startsWith("province-")).toList();
    }
    List<Tags.Tag> all = tags.of(kind);
    return all.subList(0, Math.min(MOST_LOOKED_AT, all.size()));
  }

  /** The matches of a tag. */
  Positions with(Tags.Tag tag) {
    return matches.with(tag);
  }
}
