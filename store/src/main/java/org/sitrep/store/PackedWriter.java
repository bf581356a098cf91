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
import java.util.zip.DeflaterOutputStream;

/** Writes values one after the other, deflated. {@link PackedReader} reads them in this order. */
final class PackedWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final DataOutputStream out =
      new DataOutputStream(new DeflaterOutputStream(bytes, deflater));

  /** Ends it. */
  byte[] bytes() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    deflater.end();
    return bytes.toByteArray();
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
