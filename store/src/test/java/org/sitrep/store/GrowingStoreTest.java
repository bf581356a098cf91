package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Document;
import org.sitrep.store.export.Exports;
import org.sitrep.store.query.Filter;
import org.sitrep.store.query.Library;
import org.sitrep.store.query.Order;

/** A database that grew holds what one holds that was written at once. */
final class GrowingStoreTest {
  /** Everything that is linked, without the numbers of rows. */
  private static final List<String> ALL =
      List.of(
          "SELECT id, published_from, published_to, t.value, origin, shown, packed, mark"
              + " FROM article a LEFT JOIN tag t ON t.n = a.source",
          "SELECT id, type, standing, first_day, last_day, lat, lon, first_published, voices,"
              + " claims, shown, told, mark FROM incident",
          "SELECT c.id, i.id, a.id, c.first_day, c.lat, evidence, quoting, against, c.shown,"
              + " (SELECT count(*) FROM claim d WHERE d.incident = c.incident AND d.n < c.n)"
              + " FROM claim c JOIN incident i ON i.n = c.incident JOIN article a ON a.n ="
              + " c.article",
          "SELECT kind, value, name FROM tag",
          "SELECT t.kind, t.value, i.id FROM incident_tag x JOIN tag t ON t.n = x.tag JOIN incident"
              + " i ON i.n = x.incident",
          "SELECT t.kind, t.value, c.id FROM claim_tag x JOIN tag t ON t.n = x.tag JOIN claim c ON"
              + " c.n = x.claim",
          "SELECT t.value, c.id FROM claim_voice x JOIN tag t ON t.n = x.source JOIN claim c ON c.n"
              + " = x.claim",
          "SELECT t.value, articles, claims, incidents, alone, contradicted, against, quoted,"
              + " quotes FROM source s JOIN tag t ON t.n = s.tag",
          "SELECT c.id, round(west, 3), round(north, 3) FROM claim_box b JOIN claim c ON c.n ="
              + " b.claim",
          "SELECT i.id, d.kind, f.id, s.id, message FROM difference d JOIN incident i ON i.n ="
              + " d.incident JOIN claim f ON f.n = d.first JOIN claim s ON s.n = d.second",
          "SELECT place, side, role, firmness, since, from_day, to_day, known_from, known_to,"
              + " incident FROM control_span",
          "SELECT i.id FROM incident_text t JOIN incident i ON i.n = t.rowid WHERE incident_text"
              + " MATCH 'muhassan OR mayadin'",
          "SELECT a.id FROM article_text t JOIN article a ON a.n = t.rowid WHERE article_text"
              + " MATCH 'captured'",
          "SELECT value FROM meta WHERE name IN ('linked', 'revision') ORDER BY name");

  private final Path folder;

  GrowingStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<Document> documents() {
    List<Document> all = new ArrayList<>(SmallCollection.documents());
    all.add(
        SmallCollection.document(
            "d", "RIVER NEWS", "2017-10-16", "Rebels captured Muhassan, the Observatory said."));
    all.add(
        SmallCollection.document(
            "e", "Hill Gazette", "2017-10-14", "Russian jets bombed Mayadin, killing 15 people."));
    all.add(
        SmallCollection.document(
            "h", "River News", "2017-10-16", "Rebels took Muhassan, the OBSERVATORY said."));
    all.add(
        SmallCollection.document(
            "f", "Far Post", "2017-10-17", "The army shelled Idlib. The SDF captured Raqqa."));
    all.add(
        SmallCollection.document(
            "g",
            "Copy Post",
            "2017-10-18",
            "The Syrian Arab Army captured Muhassan on 12 October 2017, a field reporter said."
                + " Russian jets bombed Mayadin on Friday, killing eleven civilians."));
    return all;
  }

  private static void add(Store store, List<Document> documents) {
    store.add(documents.stream().map(SmallCollection::read).toList());
    SmallCollection.link(store);
  }

  private Path written(String name, List<List<Document>> steps) {
    Path file = folder.resolve(name);
    try (Store store = Store.open(file)) {
      store.setTheatre("syria");
      steps.forEach(step -> add(store, step));
      assertThat(store.check()).isEmpty();
    }
    return file;
  }

  static Map<String, List<String>> content(Path file) throws SQLException {
    Map<String, List<String>> content = new TreeMap<>();
    try (Connection db = Store.reader(file)) {
      for (String query : ALL) {
        List<String> rows = Rows.list(db, query, row -> row(row));
        Collections.sort(rows);
        content.put(query, rows);
      }
    }
    return content;
  }

  private static String row(java.sql.ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      text.append(row.getString(i)).append('|');
    }
    return text.toString();
  }

  static String export(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Library library = new Library(file, SmallCollection.theatre(), 1)) {
      for (Exports format : List.of(Exports.JSONL, Exports.ACLED_CSV)) {
        library.read(
            Long.MAX_VALUE,
            view -> {
              try {
                format.write(view, Filter.NONE, Order.NEWEST, out);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
              return view;
            });
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverCameWhen(long seed) throws IOException, SQLException {
    Path whole = written("whole.db", List.of(documents()));
    Random random = new Random(seed);
    List<Document> left = new ArrayList<>(documents());
    Collections.shuffle(left, random);
    List<List<Document>> steps = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Document> some = left.subList(0, 1 + random.nextInt(Math.min(3, left.size())));
      steps.add(List.copyOf(some));
      some.clear();
    }
    Path grown = written("grown.db", steps);
    assertThat(content(grown)).isEqualTo(content(whole));
    assertThat(export(grown)).isEqualTo(export(whole));
  }

  @Test
  void whatStaysIsNotWrittenAgain() throws SQLException {
    Path file = written("grown.db", List.of(SmallCollection.documents()));
    Map<String, Integer> before = numbers(file);
    try (Store store = Store.open(file)) {
      add(store, documents().subList(6, 7));
    }
    assertThat(numbers(file)).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
    try (Store store = Store.open(file)) {
      store.markStale();
      store.replace(store.stale(20).stream().map(SmallCollection::read).toList());
      SmallCollection.link(store);
      assertThat(store.check()).isEmpty();
    }
    assertThat(numbers(file).values()).as("a rebuild writes all").contains(1);
  }

  private static Map<String, Integer> numbers(Path file) throws SQLException {
    Map<String, Integer> numbers = new TreeMap<>();
    try (Connection db = Store.reader(file)) {
      Rows.forEach(
          db, "SELECT id, n FROM incident", row -> numbers.put(row.getString(1), row.getInt(2)));
    }
    return numbers;
  }
}
