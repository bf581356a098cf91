package org.sitrep.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.sitrep.model.Point;

/**
 * A place as coders of events placed it: a row of a table with the columns name, admin1, admin2,
 * lat, lon, where_prec and events, between tabs.
 *
 * @param name with the word for its kind ("Douma town")
 * @param province the first-level admin area
 * @param precision UCDP's where_prec; 1 is exact
 * @param events how many events were coded there
 */
public record GeocodedPlace(String name, String province, Point point, int precision, int events) {
  private static final List<String> SETTLEMENTS =
      List.of(" town", " village", " city", " suburb", " district");
  private static final int COLUMNS = 7;

  /** Whether its name is that of a settlement, exactly placed. */
  public boolean settlement() {
    return precision == 1 && !bare(name).equals(name);
  }

  /**
   * Whether its name falls in the half that is kept aside: a theatre's places are gathered and
   * mended with the other half alone. The half is chosen by the name's bytes (CRC-32, odd).
   */
  public boolean keptAside() {
    CRC32 crc = new CRC32();
    crc.update(bare(name).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % 2 == 1;
  }

  /** Its names without the words for its kind: those between slashes and in brackets. */
  public List<String> names() {
    return Stream.of(bare(name).split("[/()]"))
        .map(String::strip)
        .map(GeocodedPlace::bare)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static String bare(String name) {
    for (String kind : SETTLEMENTS) {
      if (name.endsWith(kind)) {
        return name.substring(0, name.length() - kind.length());
      }
    }
    return name;
  }

  /** The name of its province without the word for it. */
  public String bareProvince() {
    return province.replaceFirst(" (Governorate|province)$", "");
  }

  /**
   * Reads a table.
   *
   * @throws DatasetException if a row is wrong; the message names file and line
   */
  public static List<GeocodedPlace> read(Path file) throws IOException {
    List<GeocodedPlace> out = new ArrayList<>();
    int line = 0;
    for (String row : Files.readAllLines(file)) {
      if (++line == 1 || row.isBlank()) {
        continue;
      }
      String[] cells = row.split("\t", -1);
      try {
        if (cells.length < COLUMNS) {
          throw new IllegalArgumentException(cells.length + " cells");
        }
        out.add(
            new GeocodedPlace(
                cells[0],
                cells[1],
                new Point(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6])));
      } catch (IllegalArgumentException e) {
        throw new DatasetException(
            file
                + ":"
                + line
                + ": "
                + e.getMessage()
                + "; need name, admin1, admin2, lat, lon,"
                + " where_prec, events");
      }
    }
    return out;
  }
}
