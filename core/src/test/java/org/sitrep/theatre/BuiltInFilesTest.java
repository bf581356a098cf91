package org.sitrep.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"syria", "world", "common"})
  void theIndexNamesEveryLexicon(String name) {
    Path files = Path.of("src/main/resources/org/sitrep/theatre", name);

    assertThat(new BuiltInFiles(name).lexicons())
        .containsExactlyInAnyOrderElementsOf(new DirectoryFiles(files).lexicons());
  }
}
