package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's documents lead to files that are there, and leave no part out. */
class DocumentLinksTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]++)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.++)$");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "docs/train.md",
        "docs/api.md",
        "docs/compare.md",
        "docs/control.md",
        "docs/theatre.md"
      })
  void everyLinkLeadsSomewhere(String document) throws IOException {
    String text = Files.readString(ROOT.resolve(document));
    List<String> links =
        LINK.matcher(text).results().map(m -> m.group(1)).filter(l -> !l.contains("://")).toList();
    assertThat(links).allSatisfy(link -> check(document, text, link));
  }

  private static void check(String document, String text, String link) throws IOException {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path linked = ROOT.resolve(document).resolveSibling(file);
    assertThat(linked).as("%s in %s", link, document).exists();
    if (hash >= 0) {
      String target = file.isEmpty() ? text : Files.readString(linked);
      assertThat(anchors(target)).as("headings").contains(link.substring(hash + 1));
    }
  }

  private static Set<String> anchors(String text) {
    return HEADING
        .matcher(text)
        .results()
        .map(DocumentLinksTest::anchor)
        .collect(Collectors.toSet());
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  @Test
  void theArchitectureLeadsToEveryPublicClass() throws IOException {
    String text = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    for (String module : List.of("core", "ingest", "report", "eval", "store", "server", "cli")) {
      Path source = ROOT.resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(source)) {
        assertThat(files.filter(DocumentLinksTest::isPublic))
            .allSatisfy(f -> assertThat(text).contains("](" + address(f) + ")"));
      }
    }
  }

  private static String address(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isPublic(Path file) {
    if (!file.toString().endsWith(".java")) {
      return false;
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.anyMatch(line -> line.startsWith("public "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
