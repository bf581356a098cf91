package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Document;

/** Articles that come some at a time, in whatever order, add up to what they do all at once. */
final class LinkedOnTest {
  private static final List<String> PLACES =
      List.of("Muhassan", "Mayadin", "Idlib", "Raqqa", "Abu Kamal", "Hama");
  private static final List<String> ARMIES =
      List.of(
          "The Syrian Arab Army", "The Syrian Democratic Forces", "The Islamic State", "Rebels");
  private static final List<String> SOURCES =
      List.of("", ", the Observatory said", ", a field reporter said", ", SANA reported", "");
  private static final String STOCK =
      " The war has driven half of all the people from their homes, and the world looks on while"
          + " talks about talks in a far city of lakes and banks come to nothing once again.";

  private final Path folder;

  LinkedOnTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of few events, so that many are told more than once. */
  private static String sentence(Random random) {
    String place = pick(PLACES, random);
    String army = pick(ARMIES, random);
    int day = 10 + random.nextInt(5);
    String on =
        switch (random.nextInt(4)) {
          case 0 -> " on Thursday";
          case 1 -> "";
          default -> " on " + day + " October 2017";
        };
    String by = pick(SOURCES, random);
    return switch (random.nextInt(9)) {
      case 0, 1 -> army + " captured " + place + on + by + ".";
      case 2 ->
          "Russian jets bombed " + place + on + ", killing " + (3 + day) + " people" + by + ".";
      case 3 ->
          "At least " + day + " civilians were killed in an air strike on " + place + on + by + ".";
      case 4 -> army + " denied that it lost " + place + ".";
      case 5 -> army + " shelled the town of " + place + on + by + ".";
      case 6 -> "Heavy clashes took place in " + place + on + by + ".";
      case 7 -> army + " withdrew from " + place + on + by + ".";
      default -> army + " will attack " + place + " soon" + by + ".";
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      text.append(text.isEmpty() ? "" : " ").append(sentence(random));
    }
    return text.append(random.nextInt(4) == 0 ? STOCK : "").toString();
  }

  /** Some copies, some of no known day, few outlets. */
  private static List<Document> documents(Random random, int number, int undated) {
    List<Document> all = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String text = !texts.isEmpty() && random.nextInt(5) == 0 ? pick(texts, random) : text(random);
      text = random.nextInt(8) == 0 ? text + ' ' + sentence(random) : text;
      texts.add(text);
      String day =
          undated > 0 && random.nextInt(undated) == 0 ? "" : "2017-10-" + (12 + random.nextInt(7));
      all.add(
          SmallCollection.document(
              "d" + i, "Outlet " + (char) ('A' + random.nextInt(6)), day, text));
    }
    return all;
  }

  private static void add(Store store, List<Document> documents) {
    store.add(documents.stream().map(SmallCollection::read).toList());
    SmallCollection.linkOn(store);
  }

  private Path grown(List<Document> documents, Random random, int most) {
    Path file = folder.resolve("grown.db");
    for (int from = 0; from < documents.size(); ) {
      int to = Math.min(documents.size(), from + 1 + random.nextInt(most));
      try (Store store = Store.open(file)) {
        store.setTheatre("syria");
        add(store, documents.subList(from, to));
        assertThat(store.check()).isEmpty();
      }
      from = to;
    }
    return file;
  }

  private Path atOnce(List<Document> documents) {
    Path file = folder.resolve("whole.db");
    try (Store store = Store.open(file)) {
      store.setTheatre("syria");
      add(store, documents);
    }
    return file;
  }

  private void areTheSame(List<Document> documents, Random random, int most)
      throws IOException, SQLException {
    Path whole = atOnce(documents);
    List<Document> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    Path grown = grown(shuffled, random, most);
    assertThat(GrowingStoreTest.export(grown)).isEqualTo(GrowingStoreTest.export(whole));
    GrowingStoreTest.content(whole)
        .forEach(
            (query, rows) -> {
              try {
                assertThat(GrowingStoreTest.content(grown).get(query)).as(query).isEqualTo(rows);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void datedArticlesInAnyOrder(long seed) throws IOException, SQLException {
    Random random = new Random(seed);
    areTheSame(documents(random, 40, 0), random, seed % 2 == 0 ? 1 : 5);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void articlesWithoutADayInAnyOrder(long seed) throws IOException, SQLException {
    Random random = new Random(seed);
    areTheSame(documents(random, 30, seed % 2 == 0 ? 2 : 6), random, 4);
  }
}
