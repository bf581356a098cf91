package org.sitrep.ingest;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that the fuzzer found, and seeds, are opened without a fault. */
final class FuzzFindsTest {
  static List<Path> finds() throws IOException, URISyntaxException {
    Path root =
        Path.of(
            Objects.requireNonNull(FuzzFindsTest.class.getResource("finds/containers")).toURI());
    try (Stream<Path> files = Files.list(root)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void whatWasFoundBreaksNothingAnyMore(Path find) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> ContainersFuzz.fuzzerTestOneInput(Files.readAllBytes(find)));
  }
}
