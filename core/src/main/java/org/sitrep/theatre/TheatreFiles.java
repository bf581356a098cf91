package org.sitrep.theatre;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a theatre's files are. */
interface TheatreFiles {
  /** The file's name for messages. */
  String where(String file);

  /** The file's bytes. */
  byte[] bytes(String file) throws IOException;

  /** Whether there is such a file. */
  boolean has(String file);

  /** The theatre of this name beside these files. */
  String beside(String name);

  /** The names of the lexicons, in order, without folder and extension. */
  List<String> lexicons();

  /** The file's text, which must be UTF-8. */
  default String read(String file) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new TheatreException(where(file) + ": not UTF-8; save the file in that encoding", e);
    } catch (IOException e) {
      throw new TheatreException(
          where(file) + ": cannot be read; a theatre needs this file (" + e.getMessage() + ")", e);
    }
  }
}
