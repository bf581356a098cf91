package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sitrep compare} on a few articles of its own. */
class CompareCommandTest {
  private static Path articles = Path.of("");

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    articles = folder.resolve("articles.jsonl");
    Files.writeString(
        articles,
        """
        {"id":"d1","title":"<script>alert(1)</script> Mayadin","published":"2017-10-15","publisher":"Daily One","text":"The Syrian army liberated the town of Mayadin from ISIS terrorists on 14 October 2017. A car bomb killed 12 people in Raqqa on 13 October 2017."}
        {"id":"d2","title":"River town taken","published":"2017-10-16","publisher":"Daily Two","text":"Regime forces captured the town of Mayadin from ISIS fighters on 14 October 2017. Residents fled Abu Kamal on 15 October 2017."}
        """);
  }

  private static Run compare(Object... args) {
    Object[] all = new Object[args.length + 2];
    all[0] = "compare";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = articles;
    return Run.of(all);
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  @Test
  void bothTellOneIncidentInOtherWords() throws IOException {
    JsonNode json = new ObjectMapper().readTree(compare("Daily One", "Daily Two").ends(0).out());
    assertThat(json.at("/a/kind").asText()).isEqualTo("outlet");
    assertThat(json.path("both")).hasSize(1);
    JsonNode both = json.path("both").get(0);
    assertThat(both.path("type").asText()).isEqualTo("capture");
    assertThat(both.path("first").asText()).isEqualTo("a");
    assertThat(both.at("/a/0/quote").asText()).startsWith("The Syrian army liberated");
    assertThat(list(both.at("/a/0/loaded")))
        .extracting(mark -> mark.path("words").asText())
        .containsExactly("liberated", "terrorists");
    assertThat(both.at("/a/0/loaded/0/start").asInt()).isEqualTo(16);
    assertThat(both.at("/b/0/chain/0").asText()).isEqualTo("Daily Two");
    assertThat(json.path("only_a")).hasSize(1);
    assertThat(json.path("only_b")).hasSize(1);
    assertThat(list(json.path("acts")))
        .filteredOn(act -> act.path("type").asText().equals("capture"))
        .singleElement()
        .satisfies(act -> assertThat(act.at("/a/0/words").asText()).isEqualTo("liberated"))
        .satisfies(act -> assertThat(act.at("/b/0/words").asText()).isEqualTo("captured"));
  }

  @Test
  void articlesAreNamedByIdOrTitle(@TempDir Path folder) throws IOException {
    Path to = folder.resolve("page.html");
    assertThat(compare("d1", "River town taken", "--to", to).ends(0).out()).isEmpty();
    Document page = Jsoup.parse(Files.readString(to));
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("h1").text())
        .isEqualTo("<script>alert(1)</script> Mayadin and River town taken");
    assertThat(page.select("#both .pair q")).hasSize(2);
  }

  @Test
  void theFormatMayBeTold(@TempDir Path folder) throws IOException {
    Path to = folder.resolve("page.html");
    compare("d1", "d2", "--format", "json", "--to", to).ends(0);
    assertThat(Files.readString(to)).startsWith("{");
    assertThat(compare("d1", "d2", "--format", "html").ends(0).out()).startsWith("<!doctype html>");
  }

  @Test
  void whatIsWrongIsSaidWithARemedy(@TempDir Path folder) {
    assertThat(compare("Daily One").ends(2).err()).contains("A B PATH");
    assertThat(compare("Daily One", "Daily Twoo").ends(2).err())
        .contains("“Daily Twoo”", "near it: Daily Two");
    assertThat(compare("Daily One", "d2").ends(2).err()).contains("two outlets or two articles");
    assertThat(compare("d1", "D1").ends(2).err()).contains("are the same");
    assertThat(compare("d1", "d2", "--to", folder).ends(2).err()).contains("is a folder");
    assertThat(compare("d1", "d2", "--format", "pdf").ends(2).err()).contains("--format");
  }
}
