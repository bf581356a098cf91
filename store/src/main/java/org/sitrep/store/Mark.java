package org.sitrep.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A number that stands for texts: the same for the same ones, and hardly ever for others. */
final class Mark {
  private final MessageDigest digest = DocumentCodec.sha256();

  Mark add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** The number, never 0; afterwards it is empty. */
  long number() {
    long number = ByteBuffer.wrap(digest.digest()).getLong();
    return number == 0 ? 1 : number;
  }
}
