package org.sitrep.eval.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sitrep.eval.Cause;
import org.sitrep.eval.Decimals;
import org.sitrep.eval.Figure;
import org.sitrep.eval.Prf;
import org.sitrep.eval.Scores;
import org.sitrep.report.html.Html;

/**
 * Makes a page of every missed, extra and wrong claim beside its sentence, by type and by cause:
 * one HTML file that needs nothing else and runs no script. All text in it is escaped.
 */
public final class ErrorPage {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private ErrorPage() {}

  /** The page as HTML. */
  public static String of(Scores scores) {
    List<TypeErrors> types = TypeErrors.of(scores.findings());
    Html html = new Html();
    html.trusted("<!doctype html>\n").open("html", "lang", "en");
    head(html);
    html.open("body").text("\n");
    html.element("a", "Skip to the claims", "class", "skip", "href", "#claims");
    html.open("header").element("h1", "What is missed, extra and wrong").text("\n");
    counts(html, scores);
    html.end();
    new CauseTable(types).write(html);
    key(html);
    html.open("main", "id", "claims").text("\n");
    types.forEach(type -> new TypeSection(type).write(html));
    html.end();
    return html.end().end().finish();
  }

  private static void head(Html html) {
    html.open("head").text("\n");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", "Missed, extra and wrong claims").text("\n");
    html.open("style").trusted(style()).end();
    html.end();
  }

  private static String style() {
    try (InputStream in = ErrorPage.class.getResourceAsStream("errors.css")) {
      if (in == null) {
        throw new IllegalStateException("no resource errors.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void counts(Html html, Scores scores) {
    Prf typed = scores.of(Figure.TYPED);
    html.open("dl", "class", "counts");
    count(html, scores.documents(), "documents");
    count(html, typed.gold(), "annotated claims");
    count(html, typed.system(), "extracted claims");
    count(html, typed.hits(), "found, with their type");
    count(html, scores.of(Figure.EXACT).hits(), "right in every field");
    count(html, scores.findings().size(), "shown here");
    html.end();
    html.element(
        "p",
        "A claim is found when the same sentence has one of its type (F1 "
            + Decimals.fixed(typed.f1(), 3)
            + "). Each claim that is not right stands here once, under its gravest cause; other causes"
            + " link to it.",
        "class",
        "note");
  }

  private static void count(Html html, int number, String of) {
    html.open("div").element("dt", of).element("dd", Integer.toString(number)).end();
  }

  private static void key(Html html) {
    html.open("p", "class", "key");
    html.element("mark", "in both", "class", "both").text(" ");
    html.element("mark", "only annotated", "class", "missed").text(" ");
    html.element("mark", "only extracted", "class", "extra").text(" ");
    html.element("mark", "in different roles", "class", "mixed").text(" ");
    html.text("Party: the right words, taken for another actor. ");
    html.text("Location: the right words, put more than 20 km away.");
    html.end();
  }

  static String anchor(String type, Cause cause) {
    return TypeErrors.slug(type) + "-" + cause.code();
  }
}
