package org.sitrep.eval;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents and claims of few words, many of them odd, so that ties and repeats abound. */
final class RandomClaims {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> WORDS =
      List.of("a", "aa", "\ud83d\udca5", "it's", "\"so\"", "back\\slash", "İ", "é", "\u00a0", "\n");
  private static final List<String> ROLES = List.of("agents", "targets", "places", "sources");
  private final Random random;

  RandomClaims(long seed) {
    this.random = new Random(seed);
  }

  void write(int count, Path documents, Path gold, Path system) throws IOException {
    List<List<String>> lines = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < count; i++) {
      String text = words(30);
      ObjectNode document = JSON.createObjectNode().put("id", "d" + i).put("text", text);
      if (i % 3 != 0) {
        document.put("publisher", pick(List.of("one", "two", "\ud83d\udca5 three")));
      }
      lines.get(0).add(JSON.writeValueAsString(document));
      lines.get(1).add(article(i, text, true));
      lines.get(2).add(article(i, text, false));
    }
    Files.write(documents, lines.get(0));
    Files.write(gold, lines.get(1));
    Files.write(system, lines.get(2));
  }

  private String article(int i, String text, boolean gold) throws IOException {
    ArrayNode claims = JSON.createArrayNode();
    for (int n = random.nextInt(5); n > 0; n--) {
      claims.add(claim(text, gold));
    }
    ObjectNode article = JSON.createObjectNode().put("id", "d" + i);
    return JSON.writeValueAsString(article.set("claims", claims));
  }

  private ObjectNode claim(String text, boolean gold) {
    ObjectNode claim = JSON.createObjectNode();
    claim.put("type", pick(List.of("capture", "withdraw", "clash", "what", "ever")));
    String evidence = part(text, 60);
    if (gold || random.nextBoolean()) {
      claim.put("evidence", evidence);
    }
    if (gold || random.nextInt(3) > 0) {
      claim.put("trigger", part(gold ? evidence : text, 6));
    } else {
      claim.set("trigger", offsets());
    }
    for (String role : ROLES) {
      ArrayNode items = claim.putArray(role);
      for (int n = random.nextInt(3); n > 0; n--) {
        items.add(filler(text, gold));
      }
    }
    String day = "2017-10-0" + (1 + random.nextInt(3));
    ObjectNode date = claim.putObject("date").put("start", day);
    date.put("end", random.nextInt(3) == 0 ? day : "2017-10-0" + (3 + random.nextInt(5)));
    date.put("precision", pick(List.of("day", "week", "none")));
    claim.put("status", pick(List.of("happened", "denied")));
    for (int n = random.nextInt(3); n > 0; n--) {
      var toll = JSON.createObjectNode().put("kind", pick(List.of("killed", "wounded")));
      claim.withArray("casualties").add(toll.put("min", random.nextInt(2)));
    }
    return claim;
  }

  private ObjectNode filler(String text, boolean gold) {
    boolean located = !gold && random.nextBoolean();
    ObjectNode filler = located ? offsets() : JSON.createObjectNode().put("text", part(text, 8));
    filler.put("actor", pick(List.of("saa", "isis", "syria-gov", "other:x")));
    filler.put("name", pick(List.of("Aleppo", "Raqqa", "Nowhere")));
    if (random.nextBoolean()) {
      filler.put("lat", 36 + random.nextDouble() / 2).put("lon", 37 + random.nextDouble() / 2);
    }
    return filler;
  }

  private ObjectNode offsets() {
    int start = random.nextInt(80);
    return JSON.createObjectNode().put("start", start).put("end", start + random.nextInt(9));
  }

  /** A stretch of text that splits no code point; sometimes words that are not in it. */
  private String part(String text, int longest) {
    if (random.nextInt(9) == 0) {
      return words(2);
    }
    int length = text.codePointCount(0, text.length());
    int start = random.nextInt(length);
    int end = Math.min(length, start + 1 + random.nextInt(longest));
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(pick(WORDS));
    }
    return String.join(" ", words);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
