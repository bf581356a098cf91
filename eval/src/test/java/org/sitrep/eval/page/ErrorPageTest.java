package org.sitrep.eval.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitrep.eval.Dataset;
import org.sitrep.eval.GoldDocument;
import org.sitrep.eval.GoldReader;
import org.sitrep.eval.ScoredClaim;
import org.sitrep.eval.Scorer;

class ErrorPageTest {
  private static final String SENTENCE = "The army took Oakham & rebels shelled Elmstead.";
  private static final String EVIL = "<script>alert(1)</script>\u202e\" onclick='x";

  private static List<ScoredClaim> claims(String... claims) {
    return GoldReader.claims("{\"id\":\"d\",\"claims\":[" + String.join(",", claims) + "]}", "test")
        .claims();
  }

  private static String claim(String type, String trigger, String agent, String place) {
    return """
        {"evidence":"%s","type":"%s","trigger":"%s","agents":[{"text":"%s","actor":"a"}],
        "targets":[],"places":[{"text":"%s","name":"P"}],"status":"happened","sources":[],
        "date":{"start":"2017-09-08","end":"2017-09-08","precision":"day"},"casualties":[]}"""
        .formatted(SENTENCE, type, trigger, agent, place);
  }

  private static String page(String text, List<ScoredClaim> gold, List<ScoredClaim> system) {
    GoldDocument document =
        new GoldDocument("d<1>", EVIL, Optional.of("2017-09-08"), Optional.of(EVIL), text);
    return ErrorPage.of(
        new Scorer(Map.of(), Map.of())
            .score(
                new Dataset(List.of(document), Map.of(document.id(), gold)),
                Map.of(document.id(), system)));
  }

  private static String example() {
    return page(
        SENTENCE,
        claims(
            claim("capture", "took", "The army", "Oakham"),
            claim("shelling", "shelled", "rebels", "Elmstead")),
        claims(
            claim("capture", "took", "rebels", "Elmstead").replace("happened", "denied"),
            claim("protest", "Oakham", "rebels", "Oakham")));
  }

  @Test
  void everyErrorStandsBesideItsSentence() {
    String page = example();
    assertThat(page)
        .contains("<dt>annotated claims</dt><dd>2</dd>", "<dt>shown here</dt><dd>3</dd>")
        .contains("shelling: missed", "protest: extra", "capture: agents", "capture: status")
        .contains("<mark class=\"both\"><small class=\"both\">trigger</small> took</mark>")
        .contains("<mark class=\"missed\"><small class=\"missed\">agent</small> The army</mark>")
        .contains("<mark class=\"extra\"><small class=\"extra\">agent</small> rebels</mark>")
        .contains("<tr><th scope=\"row\">status</th><td>happened</td><td>denied</td></tr>")
        .contains("<td>The army (a)</td><td>rebels (a)</td>")
        .contains(" &amp; ");
  }

  @Test
  void anErrorIsShownOnceAndLinkedFromItsOtherCauses() {
    assertThat(example().split("<article ", -1)).hasSize(4);
    assertThat(example()).contains("Also wrong in claims shown above: <a href=\"#e");
  }

  @Test
  void everyLinkLeadsSomewhere() {
    String page = example();
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
    while (id.find()) {
      assertThat(ids.add(id.group(1))).as("%s stands once", id.group(1)).isTrue();
    }
    Matcher link = Pattern.compile(" href=\"#([^\"]+)\"").matcher(page);
    int links = 0;
    while (link.find()) {
      assertThat(ids).contains(link.group(1));
      links++;
    }
    assertThat(links).isGreaterThan(8);
  }

  @Test
  void nothingThatWasReadBecomesMarkupOrLoadsAnything() {
    String page = example();
    assertThat(page)
        .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri")
        .contains("&lt;script&gt;")
        .doesNotContain("<script", "onclick='", "\u202e", "http://", "https://", "url(");
  }

  @Test
  void anOddTypeIsNoMarkupAndNoCrash() {
    String page = page(SENTENCE, claims(), claims(claim("<b>", "took", "The army", "Oakham")));
    assertThat(page).contains("&lt;b&gt;: extra").doesNotContain("<b>: extra");
  }

  @Test
  void aHugeSentenceIsCutToWhatIsAroundTheTrigger() {
    String text = "x ".repeat(200_000) + SENTENCE.replace(".", "") + " y".repeat(200_000);
    String gold = claim("capture", "took", "The army", "Oakham").replace(SENTENCE, text);
    String page = page(text, claims(gold), List.of());
    assertThat(page).hasSizeLessThan(20_000).contains("…  x x", "y  …");
  }

  @Test
  void offsetsOutsideTheTextDoNoHarm() {
    String far = "{\"type\":\"aid\",\"trigger\":{\"start\":900,\"end\":950}}";
    assertThat(page(SENTENCE, claims(), claims(far))).contains("aid: extra");
  }

  @Test
  void withoutErrorsThePageSaysSo() {
    assertThat(page(SENTENCE, claims(), claims())).contains("<dt>shown here</dt><dd>0</dd>");
  }
}
