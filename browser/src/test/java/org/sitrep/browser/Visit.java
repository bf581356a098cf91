package org.sitrep.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One reader's browser window. Closed, it has seen no error, no dialog, and no request to anywhere
 * but the server.
 */
final class Visit implements AutoCloseable {
  private static final double PATIENCE = 60_000;
  private static Optional<Browser> browser = Optional.empty();
  private final String server;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  private Visit(String server, String allowed, int width, ColorScheme scheme) {
    this.server = server;
    context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(scheme)
                    .setLocale("en-GB"));
    context.setDefaultTimeout(PATIENCE);
    page = context.newPage();
    page.onConsoleMessage(
        said -> {
          if (said.type().equals("error")) {
            faults.add("console: " + said.text() + " " + said.location());
          }
        });
    page.onPageError(error -> faults.add("error: " + error));
    page.onDialog(
        dialog -> {
          faults.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          String url = request.url();
          if (!url.startsWith(server)
              && !url.startsWith(allowed)
              && !url.startsWith("blob:" + server)) {
            faults.add("asked elsewhere: " + URI.create(url).getHost());
          }
        });
  }

  static Visit wide(Collection collection) {
    return of(collection, 1300, false);
  }

  /** To a server whose pages may ask one other. */
  static Visit between(String other, String server) {
    return new Visit(server, other, 1300, ColorScheme.LIGHT);
  }

  static Visit of(Collection collection, int width, boolean dark) {
    String server = collection.address();
    return new Visit(server, server, width, dark ? ColorScheme.DARK : ColorScheme.LIGHT);
  }

  // Assertions wait as long as the slowest machine may need.
  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE / 2);
  }

  /** The browser of the machine; without one the test is skipped. Nothing is downloaded. */
  private static synchronized Browser browser() {
    Optional<Path> program =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(program.isPresent(), "no Chromium here; scripts/install-test-needs installs it");
    if (browser.isEmpty()) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          Optional.of(
              playwright
                  .chromium()
                  .launch(
                      new BrowserType.LaunchOptions()
                          .setExecutablePath(program.get())
                          .setTimeout(2 * PATIENCE)
                          .setArgs(
                              List.of(
                                  "--no-sandbox",
                                  "--disable-gpu",
                                  "--disable-quic",
                                  "--no-first-run",
                                  "--disable-background-networking",
                                  "--disable-component-update",
                                  "--disable-sync"))));
    }
    return browser.get();
  }

  /** Opens an address of the server and waits until the page is drawn. */
  Page open(String address) {
    page.navigate(server + address.substring(1));
    drawn();
    return page;
  }

  /** Waits until a page that was gone to is drawn. */
  void drawn() {
    page.waitForSelector("main[data-ready]");
  }

  Page page() {
    return page;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  Object script(String expression) {
    return page.evaluate(expression);
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults).isEmpty();
  }
}
