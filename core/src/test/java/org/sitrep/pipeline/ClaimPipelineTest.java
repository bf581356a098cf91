package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DateRange;
import org.sitrep.model.Metadata;
import org.sitrep.model.Party;
import org.sitrep.model.Published;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Theatres;

/** The whole way of one article with the model that comes with the program. */
class ClaimPipelineTest {
  private static final ClaimPipeline PIPELINE = new ClaimPipeline(Theatres.load("syria"));

  private static Article article(String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      blocks.add(new Block(BlockKind.BODY, new Span(at, at + paragraph.length())));
      at += paragraph.length() + 2;
    }
    Published day = new Published(DateRange.of(LocalDate.parse("2017-10-15")), false);
    return new Article("a", Optional.empty(), Metadata.empty().with(day), text, blocks);
  }

  private static Claim only(List<Claim> claims, ClaimType type) {
    List<Claim> found = claims.stream().filter(c -> c.type() == type).toList();
    assertThat(found).as("claims of type %s among %s", type, claims).hasSize(1);
    return found.get(0);
  }

  @Test
  void aCaptureIsResolvedWithAllItsParts() {
    List<Claim> claims =
        PIPELINE.claims(
            article(
                "The Syrian army captured the town of Mayadin from the Islamic State on Saturday,"
                    + " the Syrian Observatory for Human Rights said."));
    Claim capture = only(claims, ClaimType.CAPTURE);
    assertThat(capture.agents()).extracting(Party::actor).containsExactly("saa");
    assertThat(capture.targets()).extracting(Party::actor).containsExactly("isis");
    assertThat(capture.places()).extracting(Toponym::name).containsExactly("Mayadin");
    assertThat(capture.date().range()).isEqualTo(DateRange.of(LocalDate.parse("2017-10-14")));
    assertThat(capture.sources()).extracting(Source::voice).containsExactly("sohr");
    assertThat(capture.status()).isEqualTo(Status.HAPPENED);
    assertThat(capture.confidence()).isGreaterThan(0.5);
  }

  @Test
  void oneEventToldTwiceInASentenceIsOneClaim() {
    List<Claim> claims =
        PIPELINE.claims(
            article(
                "Russian warplanes carried out airstrikes that hit a market in Idlib and killed at"
                    + " least nine people."));
    Claim strike = only(claims, ClaimType.AIRSTRIKE);
    assertThat(claims).hasSize(1);
    assertThat(strike.casualties()).hasSize(1);
    assertThat(strike.casualties().get(0).min()).isEqualTo(9);
    assertThat(strike.casualties().get(0).max()).isEmpty();
  }

  @Test
  void claimsComeFromTheBodyOnlyAndAlwaysTheSame() {
    Article whole =
        article("Rebels shelled the suburb of Harasta on Friday.", "The army stormed Raqqa.");
    Article half =
        new Article(
            whole.id(),
            whole.file(),
            whole.meta(),
            whole.text(),
            List.of(
                whole.blocks().get(0), new Block(BlockKind.COMMENT, whole.blocks().get(1).span())));
    assertThat(PIPELINE.claims(whole)).isEqualTo(PIPELINE.claims(whole));
    assertThat(PIPELINE.claims(half))
        .isNotEmpty()
        .allMatch(c -> half.blocks().get(0).span().contains(c.evidence()));
  }
}
