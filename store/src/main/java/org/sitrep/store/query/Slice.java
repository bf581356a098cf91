package org.sitrep.store.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A page of a short list in memory. */
final class Slice {
  private Slice() {}

  static <T> Page of(
      String list,
      List<T> all,
      Function<T, String> id,
      int limit,
      Optional<String> cursor,
      Function<T, String> record) {
    int from = Cursor.of(cursor, list).map(c -> after(c, all, id)).orElse(0);
    int to = Math.min(all.size(), from + limit);
    Optional<String> next =
        to < all.size()
            ? Optional.of(new Cursor(list, to, 0, id.apply(all.get(to - 1))).text())
            : Optional.empty();
    return new Page(all.subList(from, to).stream().map(record).toList(), all.size(), next);
  }

  /** After the item where the page ended, wherever it is now; else after as many as had passed. */
  private static <T> int after(Cursor cursor, List<T> all, Function<T, String> id) {
    for (int i = 0; i < all.size(); i++) {
      if (id.apply(all.get(i)).equals(cursor.id())) {
        return i + 1;
      }
    }
    return (int) Math.max(0, Math.min(all.size(), cursor.first()));
  }

  /** Whether a name has all words of a text, or words that begin with them. */
  static boolean has(String name, String text) {
    Optional<TextQuery> query = TextQuery.of(text);
    if (query.isEmpty()) {
      return false;
    }
    String folded = TextQuery.fold(name.toLowerCase(Locale.ROOT));
    return query.get().words().stream().allMatch(word -> folded.contains(word.text()));
  }
}
