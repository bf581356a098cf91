package org.sitrep.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets requests in, and says in every answer what a browser may do with it. */
final class Gate {
  private static final String COOKIE = "sitrep-token";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:PICTURES;"
          + " font-src 'self'; connect-src 'self'CONNECTIONS; worker-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** A page of another site may make its name lead here; the browser then sends that name. */
  private static final Pattern LOCAL_HOST =
      Pattern.compile("(?:localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1])(?::[0-9]{1,5})?");

  private static final int LONGEST_ADDRESS = 6_000;
  private static final List<HandlerType> READING = List.of(HandlerType.GET, HandlerType.HEAD);
  private static final String LOGIN = "/login";

  /** What a browser may have before it has shown the token: the page that asks for it. */
  private static final List<String> OPEN =
      List.of(LOGIN, "/assets/base.css", "/assets/parts.css", "/assets/icon.svg");

  private static final String LOGIN_PAGE = Pages.login();
  private final Settings settings;
  private final Optional<Token> token;
  private final RateLimit rate;
  private final String policy;

  Gate(Settings settings) {
    this.settings = settings;
    this.token = settings.token().map(Token::new);
    this.policy =
        POLICY
            .replace("PICTURES", allowed(settings.tiles().flatMap(Tiles::pictures)))
            .replace("CONNECTIONS", allowed(settings.tiles().flatMap(Tiles::connections)));
    this.rate = settings.local() ? new RateLimit(20_000, 10_000) : new RateLimit(400, 100);
  }

  private static String allowed(Optional<String> origin) {
    return origin.map(o -> " " + o).orElse("");
  }

  void check(Context context) {
    headers(context);
    context.header("Content-Security-Policy", policy);
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (settings.local() && !LOCAL_HOST.matcher(host).matches()) {
      throw new Problem(403, "this server answers to localhost only");
    }
    if (!rate.take(context.ip(), System.nanoTime())) {
      context.header("Retry-After", "1");
      throw new Problem(429, "wait a second");
    }
    if (!READING.contains(context.method())) {
      context.header("Allow", "GET, HEAD");
      throw new Problem(405, "everything here is only read");
    }
    if (context.contentLength() > 0) {
      throw new Problem(413, "a request has no body");
    }
    int length = context.path().length() + String.valueOf(context.queryString()).length();
    if (length > LONGEST_ADDRESS) {
      throw new Problem(414, "an address has at most " + LONGEST_ADDRESS + " characters");
    }
    if (!OPEN.contains(context.path())) {
      authorize(context);
    }
  }

  private void authorize(Context context) {
    if (token.isEmpty()) {
      return;
    }
    String header = Optional.ofNullable(context.header("Authorization")).orElse("");
    String given =
        header.startsWith("Bearer ")
            ? header.substring(7).strip()
            : Optional.ofNullable(context.cookie(COOKIE)).orElse("");
    if (token.get().is(given)) {
      return;
    }
    if (header.isEmpty() && page(context)) {
      context.redirect(LOGIN, HttpStatus.SEE_OTHER);
      context.skipRemainingHandlers();
    } else {
      context.header("WWW-Authenticate", "Bearer");
      throw new Problem(401, "send the access token that the server was started with");
    }
  }

  /** Whether a browser asks for a page. */
  private static boolean page(Context context) {
    String accepted = Optional.ofNullable(context.header("Accept")).orElse("");
    return accepted.contains("text/html") && !context.path().startsWith("/api/");
  }

  /** Asks for the token, and gives it to a browser as a cookie that no script can read. */
  void login(Context context) {
    String given = Optional.ofNullable(context.queryParam("token")).orElse("");
    if (token.isPresent() && given.isEmpty()) {
      context.html(LOGIN_PAGE);
      return;
    }
    if (token.isPresent() && !token.get().is(given)) {
      if (page(context)) {
        context.status(HttpStatus.UNAUTHORIZED).html(LOGIN_PAGE.replace("hidden", ""));
        return;
      }
      throw new Problem(401, "this is not the access token");
    }
    if (token.isPresent()) {
      context.header(
          "Set-Cookie",
          COOKIE + "=" + given + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000");
    }
    context.redirect("/");
  }

  static void headers(Context context) {
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Accept, Accept-Encoding, Authorization, Cookie");
  }
}
