package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.DateRange;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.read.ArticleReader;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** A builder that grows gives what one gives that was given all at once. */
final class GrowingSituationTest {
  private static final Theatre SYRIA = Theatres.load("syria");
  private static final ClaimPipeline PIPELINE = new ClaimPipeline(SYRIA);

  private static Article article(String id, Optional<String> day, String text) {
    Metadata given =
        new Metadata(
            Optional.empty(),
            Optional.of("Report " + id),
            Optional.of("Outlet " + id.charAt(0)),
            day.map(d -> new Published(DateRange.of(LocalDate.parse(d)), false)),
            Optional.empty(),
            Optional.empty());
    Document document = new Document(id, Optional.empty(), Document.Format.RECORD, text, given);
    return new ArticleReader(SYRIA.outlets()).read(document).articles().get(0);
  }

  /** Several outlets on the same days, one copies another, two name no date of publication. */
  private static List<Article> articles() {
    String told =
        "The Syrian Arab Army captured Muhassan on 12 October 2017, a field reporter said. Russian"
            + " jets bombed Mayadin on Friday, killing eleven civilians and wounding many more in"
            + " the old market beside the river.";
    return List.of(
        article("a1", Optional.of("2017-10-13"), "The Tiger Forces captured Muhassan on Thursday."),
        article("b1", Optional.of("2017-10-14"), told),
        article("c1", Optional.of("2017-10-15"), told),
        article("c2", Optional.of("2017-10-15"), "The Islamic State denied that it lost Muhassan."),
        article("d1", Optional.empty(), "The army captured Muhassan yesterday, officials said."),
        article("d2", Optional.empty(), "On 14 October 2017 the SDF captured Omar oil field."),
        article("a2", Optional.of("2017-10-16"), "The SDF took the Omar oil field on Saturday."),
        article("e1", Optional.of("2017-10-14"), "Air strikes on Mayadin killed nine civilians."));
  }

  private static void add(SituationBuilder builder, List<Article> some) {
    some.forEach(article -> builder.add(article, PIPELINE.claims(article)));
  }

  private static Situation built(SituationBuilder builder) {
    return builder.build(Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverCameWhen(long seed) {
    SituationBuilder whole = new SituationBuilder(SYRIA, PIPELINE);
    add(whole, articles());
    Situation expected = built(whole);
    assertThat(expected.incidents()).hasSizeGreaterThan(2);
    Random random = new Random(seed);
    List<Article> left = new ArrayList<>(articles());
    Collections.shuffle(left, random);
    SituationBuilder growing = new SituationBuilder(SYRIA, PIPELINE);
    Situation last = built(growing);
    while (!left.isEmpty()) {
      List<Article> some = left.subList(0, 1 + random.nextInt(left.size()));
      add(growing, some);
      some.clear();
      last = built(growing);
    }
    assertThat(last).isEqualTo(expected);
    assertThat(built(growing)).as("built again").isEqualTo(expected);
  }
}
