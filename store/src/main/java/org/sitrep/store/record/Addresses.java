package org.sitrep.store.record;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The addresses of records. An id may hold any character; one that holds others than letters,
 * digits and {@code . _ : -} is written as {@code ~} and its UTF-8 bytes in base64url.
 */
public final class Addresses {
  private Addresses() {}

  /** The address of a record of a kind, such as "incidents". */
  public static String of(String kind, String id) {
    return "/api/v1/" + kind + "/" + key(id);
  }

  /** An id as a part of a path. */
  static String key(String id) {
    return plain(id) ? id : "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(id));
  }

  private static boolean plain(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean word =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
      if (!word && (i == 0 || c != '.' && c != ':' && c != '-')) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  private static byte[] bytes(String id) {
    return Json.whole(id).getBytes(StandardCharsets.UTF_8);
  }

  /** The id that a part of a path stands for; the part itself where it stands for none. */
  public static String id(String key) {
    if (!key.startsWith("~")) {
      return key;
    }
    try {
      return new String(Base64.getUrlDecoder().decode(key.substring(1)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return key;
    }
  }
}
