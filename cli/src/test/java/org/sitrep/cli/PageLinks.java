package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The links within a report's page. */
final class PageLinks {
  private static final Pattern ID = Pattern.compile("<[^<>]*? id=\"([^\"]++)\"");
  private static final Pattern LINK = Pattern.compile("<a[^<>]*? href=\"#([^\"]++)\"");
  private static final Pattern QUOTE = Pattern.compile("class=\"quote\" href=\"#");

  private PageLinks() {}

  /** Every link leads to something, and quotations are links. */
  static void check(String page) {
    Set<String> links = all(LINK, page);
    assertThat(all(ID, page)).containsAll(links);
    assertThat(QUOTE.matcher(page).results().count()).isPositive();
  }

  private static Set<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }
}
