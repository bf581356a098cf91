package org.sitrep.theatre;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Place;

/**
 * Who held which places on one day, from which control over time is reckoned: a file with a row for
 * each place.
 *
 * @param file its name, for citations
 * @param day the day that it is about; empty where it does not say
 * @param rows by line
 */
public record StartState(String file, Optional<LocalDate> day, List<Row> rows) {
  public StartState {
    rows = List.copyOf(rows);
  }

  /**
   * Who held one place.
   *
   * @param line its line in the file, from 1
   * @param place the theatre's place, or one that only the file knows
   * @param side the id of the side that held it
   * @param since the day on which that side took it, where that is told
   * @param contested the ids of the sides that held a part of it or fought for it
   * @param besieged the ids of the sides that encircled it
   */
  public record Row(
      int line,
      Place place,
      String side,
      Optional<LocalDate> since,
      List<String> contested,
      List<String> besieged) {
    public Row {
      contested = List.copyOf(contested);
      besieged = List.copyOf(besieged);
    }
  }

  /**
   * Reads a file.
   *
   * @param theatre whose sides it names; its places are found by name and position
   * @throws TheatreException if the file is missing or wrong; it tells each fault on a line
   */
  public static StartState read(Path file, Theatre theatre) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return parse(file.toString(), text, theatre);
    } catch (CharacterCodingException e) {
      throw new TheatreException(file + ": not UTF-8; save the file in that encoding", e);
    } catch (IOException e) {
      throw new TheatreException(
          file + ": cannot be read; name a file with a start state (" + e.getMessage() + ")", e);
    }
  }

  /** Reads a file's text. */
  static StartState parse(String file, String text, Theatre theatre) {
    return new StartFile(file, theatre).parse(text);
  }

  /** The same state, of a day that the user tells. */
  public StartState of(LocalDate other) {
    return new StartState(file, Optional.of(other), rows);
  }

  /** The words by which a row is cited. */
  public String cite(Row row) {
    Path name = Path.of(file).getFileName();
    return (name == null ? file : name.toString()) + ":" + row.line();
  }
}
