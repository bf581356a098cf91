package org.sitrep.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route, and every answer of it, is as the OpenAPI document says. */
final class ContractTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final AnswerSchemas SCHEMAS = new AnswerSchemas();
  private static final ExampleServer SERVER = ExampleServer.shared();

  /** Requests that each operation must answer well, by its id; ID stands for that of a record. */
  private static final Map<String, List<String>> QUERIES =
      Map.ofEntries(
          Map.entry(
              "incidents",
              List.of(
                  "",
                  "?limit=3&sort=oldest",
                  "?sort=told&from=2017-09-01&to=2017-10-31&known=2017-10-10",
                  "?box=38,33,42,37&type=capture,airstrike&family=territory,violence",
                  "?area=deir-ez-zor,province-raqqa&side=government&standing=single_source",
                  "?actor=sdf&place=mayadin&source=ironline-reports&text=%22oil%20field%22%20cap*")),
          Map.entry(
              "claims", List.of("", "?side=sdf&box=38,33,42,37&standing=corroborated&text=oil")),
          Map.entry("articles", List.of("", "?from=2017-10-01&text=army&source=ironline-reports")),
          Map.entry("places", List.of("", "?box=38,33,42,37&area=deir-ez-zor&text=maya")),
          Map.entry("actors", List.of("", "?side=government&text=army")),
          Map.entry("control", List.of("", "?on=2017-10-14&known=2017-10-05&side=sdf")),
          Map.entry("controlSpans", List.of("", "?area=raqqa&box=38,33,42,37")),
          Map.entry("sources", List.of("", "?text=ironline&limit=1")),
          Map.entry("compare", List.of("?a=ironline-reports&b=dossier-commons&limit=5")),
          Map.entry(
              "search",
              List.of(
                  "", "?text=airport", "?in=articles&text=oil&limit=2", "?text=%22%22&limit=1")),
          Map.entry(
              "timeline", List.of("", "?step=week&by=side", "?step=month&by=none&type=clash")),
          Map.entry("map", List.of("", "?zoom=0", "?zoom=18&standing=disputed")));

  static Stream<Contract.Operation> operations() {
    return new Contract().operations().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyAnswerIsAsTheContractSays(Contract.Operation operation) {
    for (String address : addresses(operation)) {
      for (String type : operation.types()) {
        HttpResponse<byte[]> answer = SERVER.send(SERVER.request(address).header("Accept", type));
        String told = type(answer);
        if (operation.id().equals("export")) {
          assertThat(answer.statusCode()).as(address).isEqualTo(200);
          continue;
        }
        assertThat(answer.statusCode()).as(address + " " + type).isEqualTo(200);
        assertThat(told).as(address).isEqualTo(type);
        assertThat(SCHEMAS.faults(operation, 200, told, ExampleServer.text(answer)))
            .as(address + " " + type)
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aSuffixChoosesTheFormat(Contract.Operation operation) {
    for (String suffix : operation.suffixes()) {
      HttpResponse<byte[]> answer = SERVER.get(operation.path() + "." + suffix);
      assertThat(type(answer)).isEqualTo(Formats.ofSuffix(suffix));
      assertThat(operation.types()).contains(Formats.ofSuffix(suffix));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatIsThereAlreadyIsNotSentAgain(Contract.Operation operation) {
    String address = addresses(operation).get(0);
    HttpResponse<byte[]> first = SERVER.get(address);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> again = SERVER.send(SERVER.request(address).header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anUnknownParameterIsAProblem(Contract.Operation operation) {
    String address = addresses(operation).get(0);
    String more = address + (address.contains("?") ? "&" : "?") + "surprise=1";
    HttpResponse<byte[]> answer = SERVER.get(more);
    assertThat(SCHEMAS.faults(operation, 400, type(answer), ExampleServer.text(answer))).isEmpty();
    assertThat(ExampleServer.text(answer)).contains("\"parameter\":\"surprise\"");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void noTypeThatIsWantedIsAProblem(Contract.Operation operation) {
    HttpResponse<byte[]> answer =
        SERVER.send(SERVER.request(addresses(operation).get(0)).header("Accept", "image/png"));
    int expected = operation.id().equals("export") ? 200 : 406;
    assertThat(answer.statusCode()).as(operation.id()).isEqualTo(expected);
  }

  @Test
  void everyHrefLeadsToARecord() throws IOException {
    for (String list : List.of("incidents", "claims", "articles", "places", "actors", "sources")) {
      JsonNode page = MAPPER.readTree(SERVER.body("/api/v1/" + list + "?limit=1000"));
      for (JsonNode item : page.path("items")) {
        String href = item.path("href").asText();
        HttpResponse<byte[]> answer = SERVER.get(href);
        assertThat(answer.statusCode()).as(href).isEqualTo(200);
        assertThat(MAPPER.readTree(answer.body()).path("id")).isEqualTo(item.path("id"));
      }
    }
  }

  @Test
  void theDocumentIsValid() {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                "{\"type\":\"object\",\"required\":[\"openapi\",\"info\",\"paths\"],\"properties\":"
                    + "{\"openapi\":{\"pattern\":\"^3[.]1[.]\"}}}",
                InputFormat.JSON);
    assertThat(schema.validate(SERVER.body("/api/v1/openapi.json"), InputFormat.JSON)).isEmpty();
    assertThat(SERVER.body("/api")).contains("/api/v1/incidents");
  }

  static List<String> addresses(Contract.Operation operation) {
    if (operation.path().endsWith("{format}")) {
      return Stream.of("csv", "geojson", "jsonl", "acled-csv", "ucdp-csv", "claims-csv")
          .map(format -> operation.path().replace("{format}", format))
          .toList();
    }
    if (operation.path().endsWith("{id}")) {
      String list = operation.path().replace("/{id}", "");
      try {
        JsonNode items = MAPPER.readTree(SERVER.body(list + "?limit=20")).path("items");
        return Stream.of(0, items.size() / 2, items.size() - 1)
            .map(i -> items.path(i).path("href").asText())
            .toList();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return QUERIES.getOrDefault(operation.id(), List.of("")).stream()
        .map(query -> operation.path() + query)
        .toList();
  }

  static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }
}
