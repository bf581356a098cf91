package org.sitrep.server;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.store.query.Library;

/**
 * The collections that can be shown: the user's own, and, for as long as that is empty, the
 * built-in example for whoever asked for it.
 */
final class Shelf {
  /** Set by a page's button, for one browser. */
  static final String COOKIE = "sitrep-example";

  private static final long MILLIS = 4_000;
  private final Library own;
  private final Optional<Supplier<Library>> example;
  private Optional<Library> opened = Optional.empty();

  /**
   * @param example opens the example; empty: there is none to offer
   */
  Shelf(Library own, Optional<Supplier<Library>> example) {
    this.own = own;
    this.example = example;
  }

  /** A collection, and whether it is the example beside an empty one. */
  record Shown(Library library, boolean example) {}

  /** Whether the example may be asked for. */
  boolean offers() {
    return example.isPresent() && own.read(MILLIS, view -> view.empty());
  }

  Shown shown(Context context) {
    boolean asked = "1".equals(context.cookie(COOKIE));
    return asked && offers() ? new Shown(example(), true) : new Shown(own, false);
  }

  private synchronized Library example() {
    opened = Optional.of(opened.orElseGet(() -> example.orElseThrow().get()));
    return opened.get();
  }

  /** Shows a browser the example from now on, or its own collection again. */
  void choose(Context context) {
    boolean own = "own".equals(context.queryParam("show"));
    context.header(
        "Set-Cookie",
        COOKIE + "=" + (own ? "; Max-Age=0" : "1") + "; Path=/; HttpOnly; SameSite=Strict");
    context.redirect("/");
  }
}
