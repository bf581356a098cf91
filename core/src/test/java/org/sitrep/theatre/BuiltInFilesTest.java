package org.sitrep.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BuiltInFilesTest {
  @Test
  void theIndexNamesEveryLexicon() {
    Path files = Path.of("src/main/resources/org/sitrep/theatre/syria");

    assertThat(new BuiltInFiles("syria").lexicons())
        .containsExactlyInAnyOrderElementsOf(new DirectoryFiles(files).lexicons());
  }
}
