package org.sitrep.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.InflaterInputStream;

/** Reads what {@link PackedWriter} wrote. */
final class PackedReader {
  private final DataInputStream in;

  PackedReader(byte[] packed) {
    try (InflaterInputStream plain = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      in = new DataInputStream(new ByteArrayInputStream(plain.readAllBytes()));
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  int number() {
    try {
      return in.readInt();
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  double real() {
    try {
      return in.readDouble();
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  String text() {
    try {
      int length = in.readInt();
      return length >= 0
          ? new String(in.readNBytes(length), StandardCharsets.UTF_8)
          : halves(-1 - length);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** A decoder would replace half surrogates. */
  private String halves(int length) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(in.readChar());
    }
    return text.toString();
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(number());
  }

  boolean flag() {
    try {
      return in.readBoolean();
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  <T> List<T> list(Function<PackedReader, T> each) {
    int size = number();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.apply(this));
    }
    return values;
  }

  <T> Optional<T> optional(Function<PackedReader, T> each) {
    return flag() ? Optional.of(each.apply(this)) : Optional.empty();
  }

  Optional<String> optionalText() {
    return optional(PackedReader::text);
  }

  private static StoreException damaged(IOException e) {
    return new StoreException("a packed record is damaged; run sitrep check", e);
  }
}
