package org.sitrep.report.page;

import java.util.List;
import org.sitrep.report.html.Html;
import org.sitrep.report.map.Flag;

/** The legend of the map: what the circles say, what the squares say, whose colours there are. */
final class Legend {
  private final Html html;

  Legend(Html html) {
    this.html = html;
  }

  void write(Edition edition, List<Flag> flags) {
    html.open("div", "class", "legend");
    html.open("ul", "aria-label", "Circles: incidents, more the larger");
    circle("m-firm", "Corroborated");
    circle("m-single", "Single source");
    circle("m-disputed", "Disputed");
    circle("m-open", "Expected, denied or unconfirmed");
    circle("m-area", "Told for an area");
    html.end();
    if (!flags.isEmpty()) {
      html.open("ul", "aria-label", "Squares: reported held by");
      edition.theatre().sides().stream()
          .filter(s -> flags.stream().anyMatch(flag -> flag.side().equals(s.name())))
          .forEach(side -> square(side.colour(), side.name()));
      html.end();
      html.open("ul", "aria-label", "Told by");
      firmness("Two voices or more, or given at the start", "M1 1h12v12H1Z");
      firmness("One voice", "M1 5L5 1H1ZM1 11L11 1H8L1 8ZM2 13L13 2V5L5 13ZM8 13L13 8V11L11 13Z");
      firmness("Contested", "M1 1V13H13Z");
      html.end();
    }
    html.end();
  }

  private void circle(String look, String label) {
    html.open("li");
    html.open("svg", "viewBox", "0 0 14 14", "class", "key", "aria-hidden", "true");
    html.open("g", "class", "m-mark " + look);
    html.empty("circle", "cx", "7", "cy", "7", "r", "4.6");
    if (look.equals("m-disputed")) {
      html.empty("path", "d", "M3.8 10.2L10.2 3.8");
    }
    html.close().close().text(label).close();
  }

  private void square(String colour, String label) {
    html.open("li");
    html.open("svg", "viewBox", "0 0 14 14", "class", "key", "aria-hidden", "true");
    html.open("g", "class", "m-flag");
    html.empty("rect", "x", "2", "y", "2", "width", "10", "height", "10", "fill", colour);
    html.close().close().text(label).close();
  }

  private void firmness(String label, String path) {
    html.open("li");
    html.open("svg", "viewBox", "0 0 14 14", "class", "key", "aria-hidden", "true");
    html.empty("rect", "class", "m-paper", "x", "1", "y", "1", "width", "12", "height", "12");
    html.empty("path", "class", "m-ink", "d", path);
    html.close().text(label).close();
  }
}
