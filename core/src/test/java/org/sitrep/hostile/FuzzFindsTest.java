package org.sitrep.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.extract.CasualtiesFuzz;

/** The inputs that the fuzzer found, and seeds, go through their targets without a fault. */
class FuzzFindsTest {
  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.of(
          "read", ReadFuzz::fuzzerTestOneInput,
          "claims", ClaimsFuzz::fuzzerTestOneInput,
          "dates", DatesFuzz::fuzzerTestOneInput,
          "casualties", CasualtiesFuzz::fuzzerTestOneInput);

  /** An input and the target that it is for: the folder that it stands in. */
  record Find(String target, Path file) {
    @Override
    public String toString() {
      return target + "/" + file.getFileName();
    }
  }

  static List<Find> finds() throws IOException, URISyntaxException {
    Path root = Path.of(Objects.requireNonNull(FuzzFindsTest.class.getResource("finds")).toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(f -> new Find(f.getName(f.getNameCount() - 2).toString(), f))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void whatWasFoundBreaksNothingAnyMore(Find find) throws IOException {
    assertThat(TARGETS).containsKey(find.target());
    Objects.requireNonNull(TARGETS.get(find.target())).accept(Files.readAllBytes(find.file()));
  }

  @Test
  void everyTargetHasInputs() throws IOException, URISyntaxException {
    assertThat(finds().stream().map(Find::target))
        .containsAll(List.of("read", "claims", "dates", "casualties"));
  }
}
