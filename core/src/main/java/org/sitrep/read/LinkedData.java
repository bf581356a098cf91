package org.sitrep.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a web page's JSON-LD says of the article. */
final class LinkedData {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build()
          .reader();
  private static final Pattern WRAPPED =
      Pattern.compile("^(?:<!--|//<!\\[CDATA\\[|/\\*.{0,40}?\\*/)|(?:-->|//\\]\\]>|;)$");
  private static final int MOST_NODES = 2_000;
  private static final int MOST_AUTHORS = 10;
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();

  /** Those that others point to by their ids. */
  private final Map<String, JsonNode> named = new HashMap<>();

  LinkedData(List<String> texts) {
    for (String text : texts) {
      parse(text).ifPresent(this::collect);
    }
  }

  /** Broken JSON-LD is common and says nothing of the article: it counts as missing. */
  private static Optional<JsonNode> parse(String text) {
    String stripped = text.strip();
    String bare = bare(stripped) ? stripped : WRAPPED.matcher(stripped).replaceAll("");
    try {
      return Optional.ofNullable(JSON.readTree(bare));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static boolean bare(String text) {
    return text.startsWith("{") && text.endsWith("}") || text.startsWith("[") && text.endsWith("]");
  }

  /** All objects, those that are articles apart; without recursion. */
  private void collect(JsonNode root) {
    List<JsonNode> nodes = new ArrayList<>(List.of(root));
    for (int i = 0; i < nodes.size() && i < MOST_NODES; i++) {
      JsonNode node = nodes.get(i);
      if (node.isObject()) {
        if (node.has("@id") && node.has("name")) {
          named.putIfAbsent(node.path("@id").asText(), node);
        }
        (article(node) ? articles : others).add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              nodes.add(child);
            }
          });
    }
  }

  private static boolean article(JsonNode node) {
    JsonNode type = node.path("@type");
    String names = (type.isArray() ? type.toString() : type.asText()).toLowerCase(Locale.ROOT);
    return names.contains("article") || names.contains("posting") || names.contains("report");
  }

  /** Whether the page says that it is a live blog. */
  boolean live() {
    return articles.stream()
        .anyMatch(node -> node.path("@type").toString().contains("LiveBlogPosting"));
  }

  /** The values of a field: those of articles, else those of anything. */
  Stream<String> text(String field) {
    List<String> own = values(articles, field);
    return (own.isEmpty() ? values(others, field) : own).stream();
  }

  /** The values of a field of articles alone. */
  Stream<String> ofArticles(String field) {
    return values(articles, field).stream();
  }

  /** The address of the page's article; of several articles none is told to be that one. */
  Stream<String> addresses() {
    List<String> told =
        Stream.concat(ofArticles("url"), ofArticles("mainEntityOfPage")).distinct().toList();
    return told.size() == 1 ? told.stream() : Stream.empty();
  }

  /** Who wrote an article: of several authors all, as far as they have names. */
  Stream<String> authors() {
    return articles.stream()
        .map(node -> node.path("author"))
        .map(
            author ->
                (author.isArray() ? author.valueStream() : Stream.of(author))
                    .limit(MOST_AUTHORS)
                    .flatMap(this::name)
                    .distinct()
                    .collect(Collectors.joining(", ")))
        .filter(names -> !names.isEmpty());
  }

  private List<String> values(List<JsonNode> nodes, String field) {
    return nodes.stream()
        .map(node -> node.path(field))
        .map(node -> node.isArray() && !node.isEmpty() ? node.get(0) : node)
        .flatMap(this::name)
        .toList();
  }

  /** What a value says, or the name of the object that it is or stands for. */
  private Stream<String> name(JsonNode value) {
    JsonNode object =
        value.isObject() && !value.has("name")
            ? named.getOrDefault(value.path("@id").asText(), value)
            : value;
    JsonNode name = object.isObject() ? object.path("name") : object;
    return Stream.of(name)
        .filter(JsonNode::isTextual)
        .map(text -> Prose.line(text.asText()))
        .filter(text -> !text.isEmpty());
  }

  /** The longest body that is given. */
  Optional<String> body() {
    return ofArticles("articleBody").max((a, b) -> Integer.compare(a.length(), b.length()));
  }
}
