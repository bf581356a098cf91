package org.sitrep.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the web pages, from the program's own resources. */
final class Pages {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(?:[./][a-z0-9-]+)*");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "json", "application/json",
          "woff2", "font/woff2");

  /** The pages; one document is the frame of them all, and scripts fill it by the address. */
  static final List<String> ADDRESSES =
      List.of(
          "/",
          "/map",
          "/timeline",
          "/search",
          "/incident",
          "/article",
          "/places",
          "/place",
          "/actors",
          "/actor",
          "/sources",
          "/source",
          "/compare",
          "/report");

  private final Contract contract;

  Pages(Contract contract) {
    this.contract = contract;
  }

  void add(RoutesConfig routes) {
    String api = new ApiPage(contract).html();
    for (String address : ADDRESSES) {
      routes.get(address, context -> send(context, "index.html"));
    }
    routes.get("/assets/<name>", context -> send(context, context.pathParam("name")));
    routes.get("/api", context -> html(context, api));
  }

  private static void html(Context context, String page) {
    context.contentType("text/html; charset=utf-8");
    context.result(page.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(Context context, String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    Optional<byte[]> file = NAME.matcher(name).matches() ? read(name) : Optional.empty();
    if (file.isEmpty() || !TYPES.containsKey(extension)) {
      throw new Problem(404, "there is no such file");
    }
    context.contentType(TYPES.getOrDefault(extension, "text/plain"));
    context.result(file.get());
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = Pages.class.getResourceAsStream("web/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
