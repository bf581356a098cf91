package org.sitrep.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.report.html.Html;

/** Shows the contract to a person, without a script of its own. */
final class ApiPage {
  private static final Map<String, String> PAGES =
      new TreeMap<>(Map.of("/map", "Map", "/search", "Search", "/timeline", "Timeline"));

  private final Contract contract;

  ApiPage(Contract contract) {
    this.contract = contract;
  }

  String html() {
    Html html = new Html();
    html.trusted("<!doctype html>\n");
    html.open("html", "lang", "en");
    head(html);
    html.open("body");
    top(html);
    html.open("main", "data-ready", "true");
    JsonNode info = contract.document().path("info");
    html.element("h1", info.path("title").asText("") + " API");
    prose(html, info.path("description").asText(""));
    html.open("p").text("The whole contract: ");
    html.element("a", "openapi.json", "href", "/api/v1/openapi.json").close();
    contents(html);
    contract.operations().forEach(operation -> operation(html, operation));
    html.close().close().close();
    return html.finish();
  }

  private static void head(Html html) {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", "API · Sitrep");
    html.empty("link", "rel", "icon", "href", "/assets/icon.svg", "type", "image/svg+xml");
    for (String style : new String[] {"base", "parts", "api"}) {
      html.empty("link", "rel", "stylesheet", "href", "/assets/" + style + ".css");
    }
    html.open("script", "src", "/assets/theme.js").close().close();
  }

  private static void top(Html html) {
    html.open("header", "class", "top");
    html.element("a", "Sitrep", "class", "brand", "href", "/");
    html.open("nav", "aria-label", "Pages");
    PAGES.forEach((address, name) -> html.element("a", name, "href", address));
    html.close().close();
  }

  private void contents(Html html) {
    html.open("nav", "class", "contents", "aria-label", "Operations").open("ul");
    for (Contract.Operation operation : contract.operations()) {
      html.open("li").open("a", "href", "#" + operation.id());
      html.element("code", operation.path().replaceFirst("^/api/v1", "")).close().close();
    }
    html.close().close();
  }

  private void operation(Html html, Contract.Operation operation) {
    JsonNode get = contract.document().path("paths").path(operation.path()).path("get");
    html.open("section", "id", operation.id());
    html.open("h2").element("code", "GET " + operation.path()).close();
    prose(html, get.path("summary").asText("") + ". " + get.path("description").asText(""));
    html.element("p", "Gives: " + String.join(", ", operation.types()));
    if (operation.parameters().stream().noneMatch(Rule::required)) {
      html.open("p").element("a", "Try it", "href", operation.path()).close();
    }
    if (!operation.parameters().isEmpty()) {
      html.open("table").open("thead").open("tr");
      html.element("th", "Parameter", "scope", "col").element("th", "What it is", "scope", "col");
      html.close().close().open("tbody");
      for (JsonNode parameter : get.path("parameters")) {
        parameter(html, contract.resolved(parameter));
      }
      html.close().close();
    }
    html.close();
  }

  private void parameter(Html html, JsonNode parameter) {
    JsonNode schema = contract.resolved(parameter.path("schema"));
    JsonNode item = schema.has("items") ? contract.resolved(schema.path("items")) : schema;
    html.open("tr").open("th", "scope", "row");
    html.element("code", parameter.path("name").asText("")).close().open("td");
    words(html, parameter.path("description").asText(""));
    if (item.has("enum")) {
      html.text(" One of:");
      item.path("enum").forEach(value -> html.text(" ").element("code", value.asText("")));
    }
    html.close().close();
  }

  private static void prose(Html html, String text) {
    html.open("p");
    words(html, text);
    html.close();
  }

  /** Text in which what stands between backticks is code. */
  private static void words(Html html, String text) {
    String[] parts = text.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        html.element("code", parts[i]);
      } else {
        html.text(parts[i]);
      }
    }
  }
}
