package org.sitrep.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Copies;
import org.sitrep.model.DateRange;
import org.sitrep.model.Metadata;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.model.Past;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.scene.KeptPast;

/** Articles that come one after the other share what they would share had they come at once. */
class GatheringTest {
  private static final OriginGrouper GROUPER = new OriginGrouper();

  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(random.nextInt(1_000_000), 36))
        .collect(Collectors.joining(" "));
  }

  private static Article article(String id, int day, String text) {
    Metadata meta =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of("Outlet " + id.charAt(1)),
            day == 0
                ? Optional.empty()
                : Optional.of(
                    new Published(DateRange.of(LocalDate.of(2017, 10, 1).plusDays(day)), false)),
            Optional.empty(),
            Optional.empty());
    return new Article(
        id,
        Optional.empty(),
        meta,
        text,
        List.of(new Block(BlockKind.BODY, new Span(0, text.length()))));
  }

  /** Some whole copies, some cut, some with a lifted paragraph or with one of two stock ones. */
  private static List<Article> articles(Random random, int number, int stories) {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int story = random.nextInt(stories);
      String text = words(story, 40 + story % 3 * 80);
      text =
          switch (random.nextInt(6)) {
            case 0 -> text;
            case 1 -> text.substring(text.length() / 3);
            case 2 -> words(1000 + i, 60) + ' ' + text.substring(0, text.length() / 2);
            case 3 -> words(2000 + i, 30) + ' ' + words(-1, 30);
            case 4 -> words(-2, 25) + ' ' + words(3000 + i, 150);
            default -> words(4000 + i, 20 + i % 90);
          };
      all.add(article("a" + i, random.nextInt(9), text));
    }
    return all;
  }

  private static Copies told(OriginGrouper.Gathering gathering, List<Article> articles) {
    Map<String, Origin> origins = new TreeMap<>();
    List<Passage> passages = new ArrayList<>();
    for (Article article : articles) {
      Origin origin = gathering.origin(article.id());
      origins.put(origin.id(), origin);
      passages.addAll(gathering.passages(article.id()));
    }
    return new Copies(List.copyOf(origins.values()), passages.stream().sorted().toList());
  }

  private static void keep(KeptPast past, OriginGrouper.Gathering gathering) {
    for (Past.Note note : List.of(Past.Note.SHINGLES, Past.Note.COPIES)) {
      past.keep(note, gathering.notes(note));
    }
  }

  private static void takersAreThoseWhoTook(
      OriginGrouper.Gathering gathering, List<Article> articles, Copies copies) {
    for (Article article : articles) {
      Set<String> takers =
          copies.passages().stream()
              .filter(passage -> passage.from().equals(article.id()))
              .map(Passage::article)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(gathering.takers(article.id())).isEqualTo(takers);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void someAtATimeIsAllAtOnce(long seed) {
    Random random = new Random(seed);
    List<Article> articles = articles(random, 330, seed % 2 == 0 ? 4 : 60);
    Collections.shuffle(articles, random);
    OriginGrouper.Gathering grown = GROUPER.begin(Past.none());
    KeptPast past = new KeptPast();
    for (int from = 0; from < articles.size(); ) {
      int to = Math.min(articles.size(), from + 1 + random.nextInt(from % 4 == 0 ? 40 : 4));
      List<Article> some = articles.subList(from, to);
      List<Article> there = articles.subList(0, to);
      Copies atOnce = GROUPER.copies(there);
      grown.add(some);
      grown.update();
      assertThat(told(grown, there)).isEqualTo(atOnce);
      OriginGrouper.Gathering later = GROUPER.begin(past);
      later.add(some);
      Set<String> changed = later.update();
      some.forEach(article -> past.keep(article, List.of()));
      assertThat(told(later, there)).isEqualTo(atOnce);
      takersAreThoseWhoTook(later, there, atOnce);
      assertThat(changed).containsAll(some.stream().map(Article::id).toList());
      keep(past, later);
      from = to;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void anArticleOfAnotherDayIsAnother(long seed) {
    Random random = new Random(seed);
    List<Article> articles = articles(random, 90, 3);
    OriginGrouper.Gathering first = GROUPER.begin(Past.none());
    KeptPast past = new KeptPast();
    first.add(articles);
    first.update();
    articles.forEach(article -> past.keep(article, List.of()));
    keep(past, first);
    for (int step = 0; step < 15; step++) {
      int which = random.nextInt(articles.size());
      Article moved = article("a" + which, random.nextInt(9), articles.get(which).text());
      OriginGrouper.Gathering later = GROUPER.begin(past);
      String id = moved.id();
      articles.replaceAll(article -> article.id().equals(id) ? moved : article);
      later.add(List.of(moved));
      later.update();
      past.keep(moved, List.of());
      assertThat(told(later, articles)).isEqualTo(GROUPER.copies(articles));
      keep(past, later);
    }
  }
}
