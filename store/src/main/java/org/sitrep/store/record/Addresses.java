package org.sitrep.store.record;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The addresses of records. An id may hold any character; one that holds others than letters,
 * digits and {@code . _ : -} is written as {@code ~} and its UTF-8 bytes in base64url.
 */
public final class Addresses {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._:-]*+");

  private Addresses() {}

  /** The address of a record of a kind, such as "incidents". */
  public static String of(String kind, String id) {
    return "/api/v1/" + kind + "/" + key(id);
  }

  /** An id as a part of a path. */
  static String key(String id) {
    return PLAIN.matcher(id).matches()
        ? id
        : "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(id));
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
