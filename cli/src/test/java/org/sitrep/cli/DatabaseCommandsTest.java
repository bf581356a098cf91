package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on a database. */
final class DatabaseCommandsTest {
  private final Path folder;
  private final Path database;

  DatabaseCommandsTest(@TempDir Path folder) {
    this.folder = folder;
    this.database = folder.resolve("a.db");
  }

  private Path article(String name, String text) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve(name), text);
    return in;
  }

  private List<String> exported() {
    return Run.of("export", "--db", database, "--format", "jsonl").ends(0).lines();
  }

  @Test
  void aCollectionGrows() throws IOException {
    Path in =
        article("one.txt", "Rebels captured Harem\n\nRebels captured Harem on 3 March 2013, SANA said.\n");
    Run first = Run.of("ingest", in, "--db", database).ends(0);
    assertThat(first.err()).contains("1 article read, 0 documents passed over, 1 article in all");
    List<String> before = exported();
    assertThat(before).isNotEmpty();

    assertThat(Run.of("ingest", in, "--db", database).ends(0).err())
        .contains("0 articles read, 1 document passed over");
    assertThat(exported()).isEqualTo(before);

    article("two.txt", "The army shelled Harem on 4 March 2013, a monitor said.\n");
    assertThat(Run.of("ingest", in, "--db", database).ends(0).err())
        .contains("1 article read, 1 document passed over, 2 articles in all");
    assertThat(exported()).hasSizeGreaterThan(before.size());
    Run.of("check", "--db", database).ends(0);

    List<String> grown = exported();
    Run.of("rebuild", "--db", database).ends(0);
    assertThat(exported()).isEqualTo(grown);
  }

  @Test
  void inOnePieceOrInSeveralIsTheSame() throws IOException {
    Path in = article("one.txt", "Rebels captured Harem on 3 March 2013, SANA said.\n");
    Run.of("ingest", in, "--db", database).ends(0);
    article("two.txt", "Rebels took Harem on 3 March 2013, a monitor said.\n");
    Run.of("ingest", in, "--db", database).ends(0);
    Path other = folder.resolve("b.db");
    Run.of("ingest", in, "--db", other).ends(0);
    assertThat(Run.of("export", "--db", other, "--format", "jsonl").lines()).isEqualTo(exported());
  }

  @Test
  void aBackupIsWholeAndOverwritesNothing() throws IOException {
    Run.of("ingest", article("one.txt", "Rebels captured Harem.\n"), "--db", database).ends(0);
    Path copy = folder.resolve("copy.db");
    Run.of("backup", "--db", database, "--to", copy).ends(0);
    Run.of("check", "--db", copy).ends(0);
    assertThat(Run.of("backup", "--db", database, "--to", copy).ends(3).err()).contains("in the way");
  }

  @Test
  void mistakesAreToldWithoutATrace() throws IOException {
    assertThat(Run.of("check", "--db", folder.resolve("none.db")).ends(2).err())
        .contains("no such database");
    assertThat(Run.of("export", "--db", folder.resolve("none.db"), "--format", "csv").ends(3).err())
        .contains("no such database")
        .doesNotContain("at org.sitrep");
    Run.of("ingest", article("one.txt", "Rebels captured Harem.\n"), "--db", database).ends(0);
    assertThat(Run.of("export", "--db", database, "--format", "xls").ends(2).err())
        .contains("acled-csv", "parquet");
    assertThat(Run.of("ingest", folder.resolve("in"), "--db", database, "--theatre", "world").ends(2).err())
        .contains("--theatre syria");
    assertThat(Run.of("serve", "--db", database, folder).ends(2).err()).contains("not both");
    assertThat(Run.of("serve", "--db", database, "--bind", "no such host").ends(2).err())
        .contains("no such address");
  }
}
