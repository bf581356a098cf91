package org.sitrep.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Point;

/** Makes a system with every kind of mistake out of gold claims, the same each time. */
final class DegradedClaims {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String[] ROLES = {"agents", "targets", "places", "sources"};
  private final Map<String, Point> points;
  private int claims;
  private int fillers;

  DegradedClaims(Map<String, Point> points) {
    this.points = points;
  }

  void write(Path documents, Path gold, Path to) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(documents)) {
      JsonNode document = JSON.readTree(line);
      texts.put(document.get("id").textValue(), document.get("text").textValue());
    }
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      ObjectNode article = (ObjectNode) JSON.readTree(line);
      ArrayNode kept = JSON.createArrayNode();
      String text = texts.getOrDefault(article.get("id").textValue(), "");
      article.get("claims").forEach(claim -> degrade((ObjectNode) claim, text, kept));
      article.set("claims", kept);
      if (lines.size() % 19 != 18) {
        lines.add(JSON.writeValueAsString(article));
      } else {
        lines.add("");
      }
    }
    Files.write(to, lines);
  }

  private void degrade(ObjectNode claim, String text, ArrayNode kept) {
    int n = ++claims;
    if (n % 3 == 0) {
      return;
    }
    if (n % 4 == 0) {
      claim.put("type", n % 8 == 0 ? "assault" : "unheard-of");
    }
    words(claim, n, text);
    for (String role : ROLES) {
      ArrayNode items = (ArrayNode) claim.get(role);
      for (int i = 0; i < items.size(); i++) {
        items.set(i, filler((ObjectNode) items.get(i), role, text));
      }
      if (n % 7 == 0 && !items.isEmpty()) {
        items.remove(0);
      }
    }
    date(claim, n);
    rest(claim, n);
    kept.add(claim);
    if (n % 13 == 0) {
      kept.add(claim.deepCopy().put("type", "clash"));
    }
  }

  private static void words(ObjectNode claim, int n, String text) {
    if (n % 2 == 0) {
      claim.set("trigger", offsets(claim.get("trigger").textValue(), text, n % 10 == 0 ? 30 : 0));
    }
    if (n % 5 == 0) {
      claim.set("evidence", offsets(claim.get("evidence").textValue(), text, 0));
    } else if (n % 5 == 1) {
      claim.remove("evidence");
    }
  }

  private static ObjectNode offsets(String words, String text, int shift) {
    int at = Math.max(0, text.indexOf(words));
    int start = text.codePointCount(0, at) + shift;
    int length = words.codePointCount(0, words.length());
    return JSON.createObjectNode()
        .put("text", words)
        .put("start", start)
        .put("end", start + length);
  }

  private JsonNode filler(ObjectNode item, String role, String text) {
    int n = ++fillers;
    String words = item.get("text").textValue();
    if (role.equals("sources") && n % 3 == 0) {
      return JSON.getNodeFactory().textNode(words);
    }
    ObjectNode filler = item.deepCopy();
    if (n % 2 == 0) {
      filler.setAll(offsets(words, text, n % 6 == 0 ? words.length() + 1 : 0));
    }
    if (filler.has("actor") && n % 5 == 0) {
      filler.put("actor", n % 10 == 0 ? "saa" : "other:someone");
    } else if (filler.has("actor") && n % 11 == 0) {
      filler.remove("actor");
    }
    Point point = points.get(filler.path("name").asText());
    if (point != null && n % 4 != 0) {
      filler.put("lat", point.lat() + n % 9 * 0.05).put("lon", point.lon());
    }
    return filler;
  }

  private static void date(ObjectNode claim, int n) {
    ObjectNode date = (ObjectNode) claim.get("date");
    switch (n % 11) {
      case 0 -> claim.putNull("date");
      case 1 -> date.put("start", day(date.get("start"), -1));
      case 2 -> date.put("end", day(date.get("end"), 3));
      case 4 -> date.put("precision", "none");
      case 5 -> date.put("precision", "month");
      case 7 -> date.put("start", "");
      case 8 -> date.put("start", day(date.get("start"), 2)).put("end", day(date.get("end"), 2));
      default -> {}
    }
  }

  private static String day(JsonNode date, int shift) {
    return LocalDate.parse(date.textValue()).plusDays(shift).toString();
  }

  private static void rest(ObjectNode claim, int n) {
    if (n % 17 == 0) {
      claim.remove("status");
    } else if (n % 10 == 0) {
      claim.put("status", "unconfirmed");
    }
    ArrayNode casualties = (ArrayNode) claim.get("casualties");
    if (!casualties.isEmpty()) {
      ObjectNode toll = (ObjectNode) casualties.get(0);
      switch (n % 4) {
        case 0 -> toll.putNull("min");
        case 1 -> toll.put("min", toll.path("min").asDouble());
        case 2 -> casualties.add(toll.deepCopy());
        default -> toll.put("kind", "wounded");
      }
    } else if (n % 6 == 1) {
      claim.remove("casualties");
    }
  }
}
