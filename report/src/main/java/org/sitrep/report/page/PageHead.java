package org.sitrep.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.sitrep.report.html.Html;

/** The head of the page: what it may load (nothing), its style, its one small script. */
final class PageHead {
  private final Edition edition;

  PageHead(Edition edition) {
    this.edition = edition;
  }

  void write(Html html) {
    String script = Resources.read("page.js");
    html.open("head").text("\n");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "generator", "content", "sitrep");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(script));
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title(edition) + ", " + edition.period());
    html.text("\n").open("style").trusted(Resources.read("page.css")).end();
    html.open("script").trusted(script).end();
    html.end();
  }

  static String title(Edition edition) {
    return "Situation report: " + edition.theatre().title();
  }

  private static String policy(String script) {
    return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
