package org.sitrep.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.Document;
import org.sitrep.model.Mention;
import org.sitrep.model.Metadata;
import org.sitrep.model.Place;
import org.sitrep.model.SavedPages;
import org.sitrep.model.Span;
import org.sitrep.place.PlaceResolver;
import org.sitrep.read.ArticleReader;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.CalendarDates;
import org.sitrep.text.Sentence;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.text.Token;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import org.sitrep.time.DateResolver;

/** What must hold of whatever is read, tried on pages that are cut, doubled and spoilt. */
final class MutatedPagesTest {
  private static final int ROUNDS = 150;
  private static final Theatre SYRIA = Theatres.load("syria");
  private static final ArticleReader READER = new ArticleReader(SYRIA.outlets());
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final PlaceResolver PLACES = new PlaceResolver(SYRIA);
  private static final DateResolver DATES = new DateResolver(SYRIA);
  private static final List<String> SPOILS =
      List.of(
          "<",
          ">",
          "\"",
          "&",
          "&#0;",
          "&#x1f600;",
          "\ud83d",
          "\u0000",
          "\u202e",
          "</div>",
          "<!--",
          "<table><tr><td>",
          "</body>",
          "<p",
          "<script>",
          "]]>",
          "\n\n",
          "12 October 2017",
          "(AFP)");

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    for (String file : List.of("shapes.txt", "comments.txt", "pages.txt")) {
      try (InputStream in = ArticleReader.class.getResourceAsStream(file)) {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        pages.addAll(Arrays.stream(all.split("(?m)^=== ")).skip(1).toList());
      }
    }
    return pages;
  }

  private static String spoilt(String page, Random random) {
    StringBuilder text = new StringBuilder(page);
    for (int i = random.nextInt(6); i >= 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(200));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, SPOILS.get(random.nextInt(SPOILS.size())));
        case 1 -> text.delete(at, end);
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.setLength(Math.max(1, at));
      }
    }
    return text.toString();
  }

  private static Document document(String content, Document.Format format) {
    return new Document("d", Optional.empty(), format, content, Metadata.empty());
  }

  @ParameterizedTest
  @EnumSource(
      value = Document.Format.class,
      names = {"HTML", "PAGE", "RECORD"})
  void whateverIsReadStandsWhereItSays(Document.Format format) throws IOException {
    List<String> pages = pages();
    Random random = new Random(format.name().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      String content = spoilt(pages.get(random.nextInt(pages.size())), random);
      ArticleReader.Reading reading = READER.read(document(content, format));
      assertThat(READER.read(document(content, format))).isEqualTo(reading);
      for (Article article : reading.articles()) {
        Holds.ofBlocks(article);
        Holds.ofSource(article, content);
      }
    }
  }

  @Test
  void whateverIsFoundQuotesTheText() throws IOException {
    List<String> pages = pages();
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS / 3; round++) {
      String content = spoilt(pages.get(random.nextInt(pages.size())), random);
      for (Article article : READER.read(document(content, Document.Format.HTML)).articles()) {
        AnalyzedArticle analyzed = ANALYZER.analyze(article);
        inOrder(analyzed);
        List<Mention> found = new ArrayList<>(PLACES.find(analyzed));
        found.addAll(DATES.find(analyzed));
        for (Mention mention : found) {
          assertThat(analyzed.sentences())
              .as(mention.toString())
              .anyMatch(sentence -> sentence.span().contains(mention.span()));
        }
      }
    }
  }

  private static void inOrder(AnalyzedArticle analyzed) {
    String text = analyzed.article().text();
    int end = 0;
    for (Sentence sentence : analyzed.sentences()) {
      Span block = analyzed.article().blocks().get(sentence.block()).span();
      assertThat(block.contains(sentence.span())).isTrue();
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(end);
        assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
        end = token.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-MM-dd",
        "d MMMM yyyy",
        "MMMM d, yyyy",
        "EEE, d MMM yyyy",
        "dd.MM.yyyy",
        "yyyy/M/d",
        "yyyyMMdd",
        "d-MMM-yyyy"
      })
  void aDateIsReadAsItWasWritten(String pattern) {
    DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    for (LocalDate day = LocalDate.of(2011, 3, 1); day.getYear() < 2025; day = day.plusDays(23)) {
      String written = form.format(day);
      assertThat(CalendarDates.parse(written, CalendarDates.Order.DAY_FIRST)).contains(day);
      String text = "The town fell on " + written + ", they said; 37 shells and 1,900 men.";
      for (CalendarDates.Found found : CalendarDates.in(text)) {
        assertThat(found.day()).isEqualTo(day);
        assertThat(written).contains(found.span().of(text));
      }
    }
  }

  @Test
  void aPlaceIsFoundByEachOfItsNamesBeforeAnyLikeIt() {
    for (Place place : SYRIA.places().values()) {
      for (String name : names(place)) {
        Optional<Place> found = PLACES.place(name, place.province());
        String key = PlaceResolver.key(name);
        assertThat(found).as(name).isPresent();
        assertThat(names(found.get()))
            .as(name)
            .anyMatch(other -> PlaceResolver.key(other).equals(key));
      }
    }
  }

  private static List<String> names(Place place) {
    List<String> names = new ArrayList<>(place.aliases());
    names.add(0, place.name());
    return names;
  }

  @Test
  void savedPagesComeBackAsTheyWereWhateverIsInThem() throws IOException {
    List<SavedPages.Page> pages = new ArrayList<>();
    pages.add(new SavedPages.Page("a", "", "", ""));
    pages.add(new SavedPages.Page("b", "page 3 x", "u", "page 9 b\t\t\n\ud83d\ude00 page 0 \n"));
    for (String page : pages()) {
      pages.add(new SavedPages.Page("p" + pages.size(), "dir/p.html", "https://x.example", page));
    }
    SavedPages saved = new SavedPages(pages);
    assertThat(SavedPages.of(saved.content())).isEqualTo(saved);
    assertThat(SavedPages.of("").pages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "page ",
        "page 5",
        "page 5 a\t\t\nabc",
        "page -1 a\t\t\nabc",
        "page x a\t\t\nabc",
        "page 3 a\t\nabc",
        "page 3 a\t\t\nabcd",
        "page 99999999999 a\t\t\nabc"
      })
  void whatIsNoSavedPagesIsRefused(String content) {
    assertThatIllegalArgumentException().isThrownBy(() -> SavedPages.of(content));
  }
}
