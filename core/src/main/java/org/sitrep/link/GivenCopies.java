package org.sitrep.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Copies;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.model.SharedText;

/** Copies that are given all at once. */
final class GivenCopies implements SharedText {
  private final Map<String, Origin> origins = new HashMap<>();
  private final Map<String, List<Passage>> passages;
  private final Map<String, Set<String>> takers;

  GivenCopies(Copies copies) {
    for (Origin origin : copies.origins()) {
      origin.articles().forEach(id -> origins.put(id, origin));
    }
    passages = copies.passages().stream().collect(Collectors.groupingBy(Passage::article));
    takers =
        copies.passages().stream()
            .collect(
                Collectors.groupingBy(
                    Passage::from, Collectors.mapping(Passage::article, Collectors.toSet())));
  }

  @Override
  public Origin origin(String article) {
    Origin origin = origins.get(article);
    return origin == null ? new Origin(article, Optional.empty(), List.of(article)) : origin;
  }

  @Override
  public List<Passage> passages(String article) {
    return passages.getOrDefault(article, List.of());
  }

  @Override
  public Set<String> takers(String article) {
    return takers.getOrDefault(article, Set.of());
  }

  /** The articles that share otherwise than here. */
  Set<String> changed(GivenCopies now) {
    return Stream.of(origins, now.origins, passages, now.passages)
        .flatMap(map -> map.keySet().stream())
        .filter(
            id ->
                !Objects.equals(origins.get(id), now.origins.get(id))
                    || !Objects.equals(passages.get(id), now.passages.get(id)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
