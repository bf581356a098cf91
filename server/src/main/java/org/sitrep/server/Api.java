package org.sitrep.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.sitrep.store.query.View;

/** The routes of the contract. */
final class Api {
  private static final long MILLIS = 8_000;
  private static final int EXPORTS_AT_ONCE = 2;
  private static final long EXPORT_MILLIS = 10 * 60_000L;
  private final Contract contract;
  private final Shelf shelf;
  private final Answers answers;
  private final Answers ofExample;
  private final AnswerCache cache = new AnswerCache();

  /** A client may take long to take a file; the others are to be answered meanwhile. */
  private final Semaphore exports = new Semaphore(EXPORTS_AT_ONCE);

  Api(Contract contract, Shelf shelf, Settings settings) {
    this.contract = contract;
    this.shelf = shelf;
    this.answers = new Answers(settings.example(), settings.tiles(), shelf::offers);
    this.ofExample = new Answers(true, settings.tiles(), () -> true);
  }

  void add(RoutesConfig routes) {
    for (Contract.Operation operation : contract.operations()) {
      Optional<Answers.Route> route = answers.route(operation.id());
      Optional<Handler> other = other(operation);
      if (route.isPresent()) {
        routes.get(operation.path(), ctx -> answer(ctx, operation, ""));
        for (String suffix : operation.suffixes()) {
          routes.get(operation.path() + "." + suffix, ctx -> answer(ctx, operation, suffix));
        }
      } else {
        routes.get(
            operation.path(),
            other.orElseThrow(
                () -> new IllegalStateException("nothing answers " + operation.id())));
      }
    }
  }

  private Optional<Handler> other(Contract.Operation operation) {
    return switch (operation.id()) {
      case "export" -> Optional.of(ctx -> export(ctx, operation));
      case "openapi" -> Optional.of(ctx -> document(ctx, operation));
      default -> Optional.empty();
    };
  }

  private void answer(Context context, Contract.Operation operation, String suffix) {
    Parameters given = new Parameters(context, operation.parameters());
    String type =
        suffix.isEmpty()
            ? Formats.accepted(Optional.ofNullable(context.header("Accept")), operation.types())
            : Formats.ofSuffix(suffix);
    Shelf.Shown shown = shelf.shown(context);
    Answers.Route route =
        (shown.example() ? ofExample : answers).route(operation.id()).orElseThrow();
    shown
        .library()
        .read(
            MILLIS,
            view -> {
              if (!known(context, view, type)) {
                String key = view.revision() + " " + type + " " + address(context);
                send(context, cache.get(key, () -> route.answer(view, given, type)), type);
              }
              return view;
            });
  }

  private static String address(Context context) {
    return context.path() + "?" + context.queryString();
  }

  private static void send(Context context, Answer answer, String type) {
    answer.next().ifPresent(cursor -> context.header("Link", next(context, cursor)));
    context.contentType(type.equals(Formats.CSV) ? type + "; charset=utf-8" : type);
    context.result(answer.body().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the client has this answer already; then it is told so. */
  private static boolean known(Context context, View view, String type) {
    return Etag.known(context, tag(context, view.revision(), type));
  }

  private static String tag(Context context, String revision, String type) {
    String address = address(context) + " " + type;
    long hash = 1469598103934665603L;
    for (int i = 0; i < address.length(); i++) {
      hash = (hash ^ address.charAt(i)) * 1099511628211L;
    }
    return "W/\"" + revision + "-" + HexFormat.of().toHexDigits(hash) + "\"";
  }

  private static String next(Context context, String cursor) {
    StringJoiner query = new StringJoiner("&", "<" + context.path() + "?", ">; rel=\"next\"");
    new TreeMap<>(context.queryParamMap())
        .forEach(
            (name, values) -> {
              if (!name.equals("cursor")) {
                query.add(encoded(name) + "=" + encoded(values.get(0)));
              }
            });
    return query.add("cursor=" + encoded(cursor)).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void document(Context context, Contract.Operation operation) {
    new Parameters(context, operation.parameters());
    Formats.accepted(Optional.ofNullable(context.header("Accept")), operation.types());
    String json = contract.document().toString();
    String revision = Integer.toHexString(json.hashCode());
    if (!Etag.known(context, tag(context, revision, Formats.JSON))) {
      send(context, Answer.of(json), Formats.JSON);
    }
  }

  private void export(Context context, Contract.Operation operation) {
    Parameters given = new Parameters(context, operation.parameters());
    ExportFile file = ExportFile.of(given.required("format"));
    if (!exports.tryAcquire()) {
      context.header("Retry-After", "10");
      throw new Problem(503, "others are exporting; ask again in a while");
    }
    try {
      shelf
          .shown(context)
          .library()
          .read(
              EXPORT_MILLIS,
              view -> {
                if (!known(context, view, file.format().type())) {
                  write(context, given, file, view);
                }
                return view;
              });
    } finally {
      exports.release();
    }
  }

  private static void write(Context context, Parameters given, ExportFile file, View view) {
    context.contentType(file.format().type());
    context.header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    try {
      file.format()
          .write(view, given.filter(), file.order(given.required("sort")), context.outputStream());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
