package org.sitrep.store.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended: what the last item was sorted by, and its id, which need not be there any
 * more.
 *
 * @param list what kind of list it is for
 */
record Cursor(String list, long first, long second, String id) {
  private static final char BETWEEN = '\n';

  /** A cursor is not one that a page gave, or is for another list. */
  static final class WrongCursorException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    WrongCursorException() {
      super("no page of this list gave this cursor");
    }
  }

  String text() {
    String all = list + BETWEEN + first + BETWEEN + second + BETWEEN + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }

  static Optional<Cursor> of(Optional<String> text, String list) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      String all = new String(Base64.getUrlDecoder().decode(text.get()), StandardCharsets.UTF_8);
      String[] parts = all.split("\n", 4);
      if (parts.length != 4 || !parts[0].equals(list)) {
        throw new WrongCursorException();
      }
      return Optional.of(
          new Cursor(list, Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]));
    } catch (NumberFormatException e) {
      throw new WrongCursorException();
    } catch (WrongCursorException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new WrongCursorException();
    }
  }
}
