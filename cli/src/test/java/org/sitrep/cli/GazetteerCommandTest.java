package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A GeoNames dump made an index, and used. */
final class GazetteerCommandTest {
  private static final String TAIL = "\t\t2\tEurope/Kyiv\t2022-01-01\n";
  private static final String DUMP =
      row(
              1,
              "Izyum",
              "Izium,\u0406\u0437\u044e\u043c",
              49.212,
              37.257,
              "P\tPPLA2",
              "UA",
              "07",
              45_884)
          + row(2, "Izium", "", 60.0, 90.0, "P\tPPL", "RU", "91", 0)
          + row(3, "Kharkiv", "Kharkov", 49.98, 36.25, "P\tPPLA", "UA", "07", 1_433_886)
          + "no row\n";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private Path index;

  private static String row(
      int id,
      String name,
      String others,
      double lat,
      double lon,
      String feature,
      String country,
      String admin,
      int people) {
    return id
        + "\t"
        + name
        + "\t"
        + name
        + "\t"
        + others
        + "\t"
        + lat
        + "\t"
        + lon
        + "\t"
        + feature
        + "\t"
        + country
        + "\t\t"
        + admin
        + "\t\t\t\t"
        + people
        + TAIL;
  }

  @BeforeEach
  void make() throws IOException {
    Path dump = Files.writeString(folder.resolve("UA.txt"), DUMP);
    index = folder.resolve("ua.idx");
    assertThat(Run.of("gazetteer", "import", dump, "--to", index).ends(1).err())
        .contains("3 places, 1 rows rejected");
  }

  private List<String> hidden() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }

  @Test
  void whatAKilledImportLeftIsSweptAndWhatARunningOneNeedsIsNot() throws IOException {
    Path stale = Files.createDirectory(folder.resolve(".gazetteer1"));
    Files.writeString(stale.resolve("part7"), "left");
    Files.createFile(stale.resolve("lock"));
    Path busy = Files.createDirectory(folder.resolve(".gazetteer2"));
    Files.writeString(busy.resolve("part7"), "needed");
    try (FileChannel lock =
        FileChannel.open(
            busy.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      make();
    }
    assertThat(hidden()).containsExactly(".gazetteer2");
    assertThat(busy.resolve("part7")).hasContent("needed");
  }

  @Test
  void anImportThatFailsLeavesTheOldIndexAndNothingElse() throws IOException {
    byte[] before = Files.readAllBytes(index);
    Path broken = Files.writeString(folder.resolve("broken.txt"), "no row at all\n");
    Run.of("gazetteer", "import", broken, "--to", index).ends(3);
    assertThat(Files.readAllBytes(index)).isEqualTo(before);
    assertThat(hidden()).isEmpty();
  }

  @Test
  void aNameIsFoundInAnySpellingTheMostImportantFirst() {
    assertThat(Run.of("gazetteer", "find", index, "Izium").ends(0).lines())
        .containsExactly(
            "gn-1\tIzyum\ttown\t49.212\t37.257\tUkraine\tUA.07",
            "gn-2\tIzium\tvillage\t60.0\t90.0\tRussia\tRU.91");
    assertThat(Run.of("gazetteer", "find", index, "Kharkov").ends(0).lines()).hasSize(1);
    assertThat(Run.of("gazetteer", "find", index, "Atlantis").ends(0).lines()).isEmpty();
  }

  @Test
  void aZipGivesTheSameBytes() throws IOException {
    Path zip = folder.resolve("UA.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("about".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("UA.txt"));
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }
    Path other = folder.resolve("zip.idx");
    Run.of("gazetteer", "import", zip, "--to", other).ends(1);
    assertThat(other).hasSameBinaryContentAs(index);
  }

  @Test
  void whatTheTheatreLacksIsLookedUp() throws IOException {
    Path article = folder.resolve("a.jsonl");
    Files.writeString(
        article,
        "{\"id\":\"a\",\"published\":\"2022-09-12\",\"text\":\"Ukrainian forces recaptured the town"
            + " of Izium in eastern Ukraine on Saturday.\"}\n");
    Run without = Run.of("extract", article, "--theatre", "world").ends(0);
    Run with = Run.of("extract", article, "--theatre", "world", "--gazetteer", index).ends(0);

    assertThat(without.out()).contains("\"name\":\"Izium\",\"lat\":48.4");
    assertThat(with.out()).contains("\"name\":\"Izyum\",\"lat\":49.212,\"lon\":37.257");
  }

  @Test
  void whatIsNoDumpOrIndexIsNamed() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "a\tb\n");
    assertThat(Run.of("gazetteer", "import", other, "--to", folder.resolve("x")).ends(3).err())
        .contains("other.txt", "no row of a GeoNames dump");
    assertThat(Run.of("gazetteer", "find", other, "Izium").ends(3).err())
        .contains("other.txt", "no index of places");
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(f -> f.getFileName().toString().startsWith(".gazetteer"));
    }
  }

  @Test
  void aDamagedIndexIsNamed() throws IOException {
    byte[] bytes = Files.readAllBytes(index);
    for (int at : new int[] {8, 16, 24, 32, 40}) {
      byte[] bad = bytes.clone();
      bad[at + 6] = 0x7f;
      Path file = Files.write(folder.resolve("bad.idx"), bad);
      assertThat(Run.of("gazetteer", "find", file, "Izium").ends(3).err()).contains("damaged");
    }
  }
}
