package org.sitrep.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells UTF-8 from older encodings, and decodes. */
final class Decoding {
  /** Windows-1252 from 0x80; a zero stands where it has no character. */
  private static final String HIGH = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?\\b(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})");

  private Decoding() {}

  /** Decoded characters; {@code invalidAt} is the first byte that is not UTF-8. */
  record Text(String characters, OptionalLong invalidAt) {}

  /** Decodes a document; empty where the bytes are no text. */
  static Optional<Text> decode(byte[] bytes) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return Optional.of(
          new Text(withoutMark(new String(bytes, marked.get())), OptionalLong.empty()));
    }
    try (InputStream in = new java.io.ByteArrayInputStream(bytes)) {
      OptionalLong invalid = firstInvalid(in);
      String text =
          invalid.isEmpty()
              ? new String(bytes, StandardCharsets.UTF_8)
              : windows1252(new String(bytes, StandardCharsets.ISO_8859_1));
      return binary(text) ? Optional.empty() : Optional.of(new Text(withoutMark(text), invalid));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * Decodes a document of which its container or itself says in what charset it is. A wrong word is
   * seen and passed over: what is UTF-8 without a fault is UTF-8.
   */
  static Optional<Text> decode(byte[] bytes, Optional<String> told) {
    Optional<Text> plain = decode(bytes);
    Optional<Charset> charset = told.or(() -> declared(bytes)).flatMap(Decoding::known);
    boolean utf8 = plain.isPresent() && plain.get().invalidAt().isEmpty();
    if (charset.isEmpty() || utf8 && !escaping(charset.get()) || marked(bytes).isPresent()) {
      return plain;
    }
    String text = new String(bytes, charset.get());
    if (charset.get().equals(StandardCharsets.UTF_8) && mostlyDamaged(text)) {
      return plain;
    }
    return binary(text) ? plain : Optional.of(new Text(withoutMark(text), OptionalLong.empty()));
  }

  /** Whether what is called UTF-8 is something else, and not UTF-8 with a few damaged bytes. */
  private static boolean mostlyDamaged(String text) {
    long damaged = text.chars().filter(c -> c == '\ufffd').count();
    long whole = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    return damaged > whole;
  }

  /** Whether a charset's bytes look like ASCII and mean other characters. */
  private static boolean escaping(Charset charset) {
    return charset.name().startsWith("ISO-2022");
  }

  /** What a page or feed says of itself in its first bytes. */
  private static Optional<String> declared(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> known(String name) {
    try {
      String lower = name.strip().toLowerCase(Locale.ROOT);
      boolean latin =
          lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii");
      return lower.isEmpty()
          ? Optional.empty()
          : Optional.of(Charset.forName(latin ? "windows-1252" : lower));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Whether control characters show that this is no text. */
  static boolean binary(CharSequence text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      controls += (c < ' ' && "\t\n\r\f\u000b\u001b".indexOf(c) < 0) ? 1 : 0;
    }
    return controls > 2 && controls * 50L > text.length();
  }

  /** Latin-1 characters as Windows-1252, which documents that call themselves latin-1 are in. */
  static String windows1252(String latin1) {
    StringBuilder mapped = new StringBuilder(latin1);
    for (int i = 0; i < mapped.length(); i++) {
      mapped.setCharAt(i, windows1252(mapped.charAt(i)));
    }
    return mapped.toString();
  }

  static char windows1252(char c) {
    boolean mapped = c >= 0x80 && c < 0xa0 && HIGH.charAt(c - 0x80) != 0;
    return mapped ? HIGH.charAt(c - 0x80) : c;
  }

  /** The offset of the first byte that is not UTF-8. */
  static OptionalLong firstInvalid(InputStream in) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    long before = 0;
    boolean end = false;
    while (!end) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      end = read < 0;
      bytes.position(bytes.position() + Math.max(read, 0));
      bytes.flip();
      CoderResult result = decoder.decode(bytes, characters, end);
      if (result.isError()) {
        return OptionalLong.of(before + bytes.position());
      }
      before += bytes.position();
      bytes.compact();
      characters.clear();
    }
    return OptionalLong.empty();
  }
}
