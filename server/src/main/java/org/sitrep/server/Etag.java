package org.sitrep.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Tells a client which state of an answer it gets, so that it need not take the same one twice. */
final class Etag {
  private Etag() {}

  /** Sends a tag; whether the client has this answer already, which it is then told. */
  static boolean known(Context context, String tag) {
    context.header("ETag", tag);
    String has = Optional.ofNullable(context.header("If-None-Match")).orElse("");
    if (List.of(has.split("\\s*,\\s*", 50)).contains(tag) || has.strip().equals("*")) {
      context.status(304);
      return true;
    }
    return false;
  }

  /** A tag of bytes, which compression may change. */
  static String of(byte[] bytes) {
    long hash = 1469598103934665603L;
    for (byte b : bytes) {
      hash = (hash ^ b) * 1099511628211L;
    }
    return "W/\"" + Long.toHexString(hash) + "\"";
  }
}
