package org.sitrep.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Requests made by chance from the contract, right ones and wrong ones, to every route: none fails,
 * and each answer is as the contract says. {@code -Dsitrep.fuzz=10000} sends more of them.
 */
final class FuzzTest {
  private static final int REQUESTS = Integer.getInteger("sitrep.fuzz", 700);
  private static final List<String> STRANGE =
      List.of(
          "",
          " ",
          "\"",
          "'; DROP TABLE claim; --",
          "%00",
          "\u0000",
          "a\u0000b",
          "\ud83d\ude00",
          "*",
          "\"*\" NEAR(",
          "AND OR NOT",
          "../../etc/passwd",
          "-1",
          "0",
          "1e309",
          "NaN",
          "99999999999999999999",
          "2017-02-30",
          "-999999999-01-01",
          "+999999999-12-31",
          "9999-12-31",
          "0000-01-01",
          "<script>",
          "{}",
          "~",
          "~!!!",
          "~4pyT",
          ",,,,",
          "a".repeat(1_500));
  private static final Map<String, List<String>> LIKELY =
      new TreeMap<>(
          Map.of(
              "area", List.of("deir-ez-zor", "province-raqqa"),
              "side", List.of("sdf", "government", "unknown"),
              "actor", List.of("sdf", "saa", "other:residents"),
              "place", List.of("mayadin", "raqqa"),
              "source", List.of("ironline-reports", "dossier-commons"),
              "a", List.of("ironline-reports"),
              "b", List.of("dossier-commons", "ironline-reports"),
              "text", List.of("oil", "airport army", "\"oil field\"", "cap*"),
              "box", List.of("38,33,42,37", "170,-10,-170,10", "0,0,0,0"),
              "id", List.of("mayadin", "sdf", "ironline-reports")));

  private final Random random = new Random(20171011);
  private final ExampleServer server = ExampleServer.shared();
  private final AnswerSchemas schemas = new AnswerSchemas();
  private final List<String> cursors = new ArrayList<>();

  @Test
  void noRequestMakesItFail() {
    List<Contract.Operation> operations = new Contract().operations();
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (int i = 0; i < REQUESTS; i++) {
      Contract.Operation operation = operations.get(i % operations.size());
      String address = address(operation);
      HttpResponse<byte[]> answer = server.get(address);
      int status = answer.statusCode();
      statuses.merge(status, 1, Integer::sum);
      assertThat(status).as(address).isLessThan(500);
      if (status == 200 || status == 400 || status == 404) {
        check(operation, address, answer);
      }
    }
    System.out.println("fuzz: " + REQUESTS + " requests, answers by status: " + statuses);
    assertThat(statuses).containsKeys(200, 400, 404);
  }

  private void check(Contract.Operation operation, String address, HttpResponse<byte[]> answer) {
    String type = ContractTest.type(answer);
    String body = ExampleServer.text(answer);
    boolean large = body.length() > 300_000;
    if (!large && !operation.id().equals("export")) {
      assertThat(schemas.faults(operation, answer.statusCode(), type, body)).as(address).isEmpty();
    }
    int next = body.lastIndexOf("\"next\":\"");
    if (next > 0 && cursors.size() < 200) {
      cursors.add(body.substring(next + 8, body.indexOf('"', next + 8)));
    }
  }

  private String address(Contract.Operation operation) {
    String path = operation.path();
    StringJoiner query = new StringJoiner("&");
    for (Rule rule : operation.parameters()) {
      if (rule.inPath()) {
        path = path.replace("{" + rule.name() + "}", segment(rule));
      } else if (rule.required() || random.nextInt(4) == 0) {
        query.add(rule.name() + "=" + encoded(value(rule)));
      }
    }
    if (random.nextInt(40) == 0) {
      query.add(encoded(pick(STRANGE)) + "=1");
    }
    if (!operation.suffixes().isEmpty() && random.nextInt(3) == 0) {
      path += "." + pick(operation.suffixes());
    }
    return query.length() == 0 ? path : path + "?" + query;
  }

  private String segment(Rule rule) {
    String value = value(rule);
    String encoded = encoded(value.isEmpty() ? "x" : value).replace("+", "%20");
    return encoded.replace("%2F", "-").replace("%00", "-").replace("%5C", "-");
  }

  private String value(Rule rule) {
    if (random.nextInt(5) == 0) {
      return pick(STRANGE);
    }
    if (rule.name().equals("cursor")) {
      return cursors.isEmpty() ? "x" : pick(cursors);
    }
    if (!rule.values().isEmpty()) {
      return rule.list() ? pick(rule.values()) + "," + pick(rule.values()) : pick(rule.values());
    }
    if (LIKELY.containsKey(rule.name())) {
      return pick(LIKELY.getOrDefault(rule.name(), List.of("x")));
    }
    if (rule.day()) {
      return "20"
          + (10 + random.nextInt(12))
          + "-0"
          + (1 + random.nextInt(9))
          + "-1"
          + random.nextInt(10);
    }
    return String.valueOf(random.nextInt(25));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
