package org.sitrep.eval;

import java.util.HexFormat;

/** Text on one line: in quotation marks, with what does not print written as an escape. */
final class Quoted {
  private static final HexFormat HEX = HexFormat.of();

  private Quoted() {}

  static String of(String text) {
    char mark = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    var out = new StringBuilder().append(mark);
    text.codePoints().forEach(c -> append(out, c, mark));
    return out.append(mark).toString();
  }

  private static void append(StringBuilder out, int c, char mark) {
    if (c == mark || c == '\\') {
      out.append('\\').append((char) c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\r') {
      out.append("\\r");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (prints(c)) {
      out.appendCodePoint(c);
    } else if (c <= 0xff) {
      out.append("\\x").append(HEX.toHexDigits((byte) c));
    } else if (c <= 0xffff) {
      out.append("\\u").append(HEX.toHexDigits((short) c));
    } else {
      out.append("\\U").append(HEX.toHexDigits(c));
    }
  }

  private static boolean prints(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
