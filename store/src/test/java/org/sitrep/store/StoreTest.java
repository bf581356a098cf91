package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/** What goes into a database comes out of it, once, and damage is found. */
final class StoreTest {
  private final Path folder;

  StoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<Reading> readings(Store store) {
    List<Reading> all = new ArrayList<>();
    store.forEachReading(all::add);
    return all;
  }

  @Test
  void whatWasReadComesOutWithoutLoss() {
    List<Reading> expected = new ArrayList<>();
    SmallCollection.documents().forEach(d -> expected.addAll(SmallCollection.read(d).readings()));
    try (Store store = Store.open(SmallCollection.linked(folder))) {
      assertThat(readings(store)).isEqualTo(expected);
      assertThat(expected).anyMatch(r -> r.article().text().indexOf('\ud800') >= 0);
      assertThat(expected).allMatch(r -> !r.claims().isEmpty());
      store.markStale();
      assertThat(store.stale(10)).isEqualTo(SmallCollection.documents());
    }
  }

  @Test
  void aDocumentIsAddedOnce() {
    Document document = SmallCollection.documents().get(0);
    try (Store store = Store.open(folder.resolve("a.db"))) {
      assertThat(store.has(document)).isFalse();
      store.add(List.of(SmallCollection.read(document)));
      store.add(List.of(SmallCollection.read(document)));
      assertThat(store.has(document)).isTrue();
      assertThat(store.articles()).isEqualTo(1);
      Document moved =
          new Document(
              document.id(),
              Optional.of("elsewhere/a"),
              document.format(),
              document.content(),
              document.given());
      assertThat(store.has(moved)).as("a file that was moved").isTrue();
    }
  }

  @Test
  void anotherArticleWithAnIdThatIsTakenIsToldOf() {
    Document first = SmallCollection.documents().get(0);
    Document second =
        new Document(first.id(), first.file(), first.format(), "Other text.", first.given());
    try (Store store = Store.open(folder.resolve("a.db"))) {
      List<Issue> left =
          store.add(List.of(SmallCollection.read(first), SmallCollection.read(second)));
      assertThat(left).extracting(Issue::code).containsExactly("duplicate-id");
      assertThat(store.articles()).isEqualTo(1);
      assertThat(store.has(second)).as("it is not read again").isTrue();
    }
  }

  @Test
  void linkingThatIsNotFinishedLeavesWhatWasThere() {
    Path file = SmallCollection.linked(folder);
    try (Store store = Store.open(file)) {
      assertThat(store.check()).isEmpty();
      Linking begun = store.link(SmallCollection.theatre());
      begun.close();
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void whatIsAddedIsLinkedNext() {
    try (Store store = Store.open(SmallCollection.linked(folder))) {
      assertThat(store.linked()).isTrue();
      store.add(
          List.of(
              SmallCollection.read(
                  SmallCollection.document(
                      "d", "River News", "2017-10-16", "Rebels captured Harem."))));
      assertThat(store.linked()).isFalse();
      assertThat(store.check()).anyMatch(fault -> fault.contains("not linked yet"));
      SmallCollection.link(store);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void readingAnewGivesTheSame() {
    Path file = SmallCollection.linked(folder);
    try (Store store = Store.open(file)) {
      Optional<String> revision = revision(file);
      store.markStale();
      store.replace(store.stale(10).stream().map(SmallCollection::read).toList());
      SmallCollection.link(store);
      assertThat(store.stale(1)).isEmpty();
      assertThat(store.check()).isEmpty();
      assertThat(revision(file)).isEqualTo(revision);
    }
  }

  private static Optional<String> revision(Path file) {
    try (Connection db = Store.reader(file)) {
      return Store.fact(db, "revision");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE document SET hash = zeroblob(32) WHERE n = 1",
        "UPDATE document SET packed = x'00' WHERE n = 2",
        "UPDATE reading SET packed = x'00' WHERE n = 1",
        "DELETE FROM reading WHERE n = 1",
        "DELETE FROM claim WHERE n = 1",
        "DELETE FROM incident WHERE n = 1",
        "UPDATE incident SET claims = 99 WHERE n = 1"
      })
  void damageIsFound(String damage) throws SQLException {
    Path file = SmallCollection.linked(folder);
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = db.createStatement()) {
      statement.execute(damage);
    }
    try (Store store = Store.open(file)) {
      assertThat(store.check()).isNotEmpty();
    }
  }

  @Test
  void aBackupIsTheSame() {
    Path file = SmallCollection.linked(folder);
    Path copy = folder.resolve("copy.db");
    try (Store store = Store.open(file)) {
      store.backup(copy);
      assertThatThrownBy(() -> store.backup(copy)).hasMessageContaining("in the way");
    }
    try (Store store = Store.open(copy)) {
      assertThat(store.check()).isEmpty();
      assertThat(store.articles()).isEqualTo(3);
    }
    assertThat(revision(copy)).isEqualTo(revision(file));
  }

  @Test
  void anotherKindOfFileIsLeftAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "not a database at all");
    assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("is not a database");
    assertThat(file).hasContent("not a database at all");
  }

  @Test
  void aDatabaseOfANewerVersionIsLeftAsItIs() throws SQLException {
    Path file = SmallCollection.linked(folder);
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = db.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("newer version");
  }
}
