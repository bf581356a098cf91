package org.sitrep.server;

import com.fasterxml.jackson.databind.JsonNode;
import org.sitrep.report.html.Html;

/** Shows the contract to a person, without a script. */
final class ApiPage {
  private final Contract contract;

  ApiPage(Contract contract) {
    this.contract = contract;
  }

  String html() {
    Html html = new Html();
    html.trusted("<!doctype html>\n");
    html.open("html", "lang", "en").open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", "Sitrep API");
    html.empty("link", "rel", "stylesheet", "href", "/assets/api.css");
    html.close().open("body").open("main");
    JsonNode info = contract.document().path("info");
    html.element("h1", info.path("title").asText("") + " API");
    html.element("p", info.path("description").asText(""));
    html.open("p").text("The whole contract: ");
    html.element("a", "openapi.json", "href", "/api/v1/openapi.json").close();
    contract.operations().forEach(operation -> operation(html, operation));
    html.close().close().close();
    return html.finish();
  }

  private void operation(Html html, Contract.Operation operation) {
    JsonNode get = contract.document().path("paths").path(operation.path()).path("get");
    html.open("section", "id", operation.id());
    html.open("h2").element("code", "GET " + operation.path()).close();
    html.element("p", get.path("summary").asText("") + ". " + get.path("description").asText(""));
    html.element("p", "Gives: " + String.join(", ", operation.types()));
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
    StringBuilder what = new StringBuilder(parameter.path("description").asText(""));
    if (item.has("enum")) {
      what.append(" One of: ");
      item.path("enum").forEach(value -> what.append(value.asText("")).append(' '));
    }
    html.open("tr").open("th", "scope", "row");
    html.element("code", parameter.path("name").asText("")).close();
    html.element("td", what.toString().strip()).close();
  }
}
