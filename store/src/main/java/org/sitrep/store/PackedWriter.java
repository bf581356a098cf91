package org.sitrep.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.Deflater;

/** Writes values one after the other, deflated. {@link PackedReader} reads them in this order. */
final class PackedWriter {
  private final ByteArrayOutputStream plain = new ByteArrayOutputStream(4_096);
  private final DataOutputStream out = new DataOutputStream(plain);

  /** All of it, deflated at once: byte by byte takes ten times as long. */
  byte[] bytes() {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(plain.toByteArray());
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.size() / 2 + 64);
    byte[] buffer = new byte[8_192];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }

  void number(int value) {
    try {
      out.writeInt(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void number(double value) {
    try {
      out.writeDouble(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As UTF-8; as UTF-16 where half surrogates would be lost. */
  void text(String value) {
    try {
      ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
      out.writeInt(utf8.remaining());
      out.write(utf8.array(), utf8.arrayOffset() + utf8.position(), utf8.remaining());
    } catch (CharacterCodingException e) {
      halves(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void halves(String value) {
    try {
      out.writeInt(-1 - value.length());
      out.writeChars(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void day(LocalDate day) {
    number((int) day.toEpochDay());
  }

  void flag(boolean value) {
    try {
      out.writeBoolean(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> void list(List<T> values, BiConsumer<PackedWriter, T> each) {
    number(values.size());
    values.forEach(value -> each.accept(this, value));
  }

  <T> void optional(Optional<T> value, BiConsumer<PackedWriter, T> each) {
    flag(value.isPresent());
    value.ifPresent(present -> each.accept(this, present));
  }

  void optionalText(Optional<String> value) {
    optional(value, PackedWriter::text);
  }
}
