package org.sitrep.cli;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes access tokens: the one thing here that must be left to chance. */
final class AccessToken {
  private static final int BYTES = 24;

  private AccessToken() {}

  static String make() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
