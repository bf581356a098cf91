package org.sitrep.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** An access token; how long a comparison takes tells nothing of it. */
final class Token {
  private final byte[] digest;

  Token(String token) {
    digest = digest(token);
  }

  boolean is(String given) {
    return MessageDigest.isEqual(digest, digest(given));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
