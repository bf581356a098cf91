package org.sitrep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Metadata;
import org.sitrep.model.PlacePrecision;
import org.sitrep.report.Situations;
import org.sitrep.report.Told;

class JsonLinesTest {
  private static final Article ARTICLE =
      Situations.article(
          "one",
          "Front Gazette",
          "2017-10-12",
          "",
          "A \"title\"",
          "\uD83D\uDE00 The army took Balum and a mill, locals said.\n# Donate");

  /** Writes into a JSON Lines writer. */
  private interface Lines {
    void to(JsonLines lines) throws IOException;
  }

  private static String written(Lines lines) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonLines json = new JsonLines(out)) {
      lines.to(json);
    }
    return out.toString();
  }

  @Test
  void anArticleHasItsFieldsAndBlocksInCodePoints() throws IOException {
    assertThat(written(json -> json.article(ARTICLE)))
        .isEqualTo(
            """
            {"id":"one","file":"news/one.txt","url":"https://one.example/2017-10-12",\
            "title":"A \\"title\\"","publisher":"Front Gazette","published":"2017-10-12",\
            "text":"\uD83D\uDE00 The army took Balum and a mill, locals said.\\n# Donate",\
            "blocks":[{"kind":"body","start":0,"end":46},{"kind":"boilerplate","start":47,"end":55}]}
            """);
  }

  @Test
  void whatAnArticleLacksIsLeftOut() throws IOException {
    Article bare = new Article("x", Optional.empty(), Metadata.empty(), "a\uD800", List.of());
    assertThat(written(json -> json.article(bare)))
        .isEqualTo("{\"id\":\"x\",\"text\":\"a\uFFFD\",\"blocks\":[]}\n");
  }

  @Test
  void claimsHaveTheShapeOfTheContract() throws IOException {
    Claim claim =
        new Told(ARTICLE, Situations.SYRIA, ClaimType.CAPTURE, "The army", "took")
            .by("The army", "saa")
            .at("Balum", "balum", PlacePrecision.EXACT)
            .atUnknown("a mill")
            .day("2017-10-11")
            .saidBy("locals", "locals")
            .figure(CasualtyKind.KILLED, 6, 7)
            .atLeast(CasualtyKind.WOUNDED, 2)
            .claim();
    assertThat(written(json -> json.claims(ARTICLE, List.of(claim))))
        .isEqualTo(
            """
            {"id":"one","claims":[{"id":"one:12:capture","type":"capture",\
            "evidence":{"start":2,"end":46},"trigger":{"text":"took","start":11,"end":15},\
            "agents":[{"text":"The army","start":2,"end":10,"actor":"saa","confidence":1.0}],"targets":[],\
            "places":[{"text":"Balum","start":16,"end":21,"name":"Balum","lat":35.005,"lon":40.43,\
            "precision":"exact","geo_precision":1,"where_prec":1,\
            "confidence":1.0},{"text":"a mill","start":26,"end":32,"name":"a mill","lat":null,\
            "lon":null,"precision":"unknown","confidence":1.0}],\
            "date":{"start":"2017-10-11","end":"2017-10-11","precision":"day",\
            "time_precision":1,"date_prec":1,"text":""},\
            "status":"happened","sources":[{"text":"locals","start":34,"end":40,"voice":"locals","confidence":1.0}],\
            "casualties":[{"kind":"killed","min":6,"max":7,"who":"people"},\
            {"kind":"wounded","min":2,"max":null,"who":"people"}],"confidence":0.877}]}
            """);
  }
}
