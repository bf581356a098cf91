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
import java.util.concurrent.ConcurrentHashMap;
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

  /** The files that were asked for; there are no more than the program has. */
  private final Map<String, Asset> assets = new ConcurrentHashMap<>();

  Pages(Contract contract) {
    this.contract = contract;
  }

  void add(RoutesConfig routes) {
    byte[] api = new ApiPage(contract).html().getBytes(StandardCharsets.UTF_8);
    String tag = Etag.of(api);
    for (String address : ADDRESSES) {
      routes.get(address, context -> send(context, "index.html"));
    }
    routes.get("/assets/<name>", context -> send(context, context.pathParam("name")));
    routes.get("/api", context -> html(context, api, tag));
  }

  private static void html(Context context, byte[] page, String tag) {
    context.contentType("text/html; charset=utf-8");
    if (!Etag.known(context, tag)) {
      context.result(page);
    }
  }

  /** A file as it is sent. */
  private static final class Asset {
    private final byte[] bytes;
    private final String type;
    private final String tag;

    Asset(byte[] bytes, String type) {
      this.bytes = bytes;
      this.type = type;
      this.tag = Etag.of(bytes);
    }
  }

  private void send(Context context, String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      asset = read(name).orElseThrow(() -> new Problem(404, "there is no such file"));
      assets.put(name, asset);
    }
    context.contentType(asset.type);
    if (!Etag.known(context, asset.tag)) {
      context.result(asset.bytes);
    }
  }

  /** The page that asks for the access token; it needs nothing else than its style. */
  static String login() {
    return new String(bytes("login.html").orElseThrow(), StandardCharsets.UTF_8);
  }

  private static Optional<Asset> read(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return bytes(name).map(bytes -> new Asset(bytes, type));
  }

  private static Optional<byte[]> bytes(String name) {
    try (InputStream in = Pages.class.getResourceAsStream("web/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
