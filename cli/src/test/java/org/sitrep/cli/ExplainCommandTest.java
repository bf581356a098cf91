package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why each party, place and date was chosen, as a user reads it. */
final class ExplainCommandTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private Run explain(String text) throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file, "{\"id\":\"a\",\"published\":\"2017-10-12\",\"text\":\"" + text + "\"}\n");
    return Run.of("explain", file).ends(0);
  }

  @Test
  void saysWhoWhereWhenAndWhatElseWasPossible() throws IOException {
    Run run =
        explain(
            "The army captured the village of Balum near Mayadin on Wednesday."
                + " They also shelled ISIS positions 15 km east of Palmyra.");

    assertThat(run.out())
        .startsWith("article a\n\ncapture “captured”, happened: The army captured")
        .contains("agent “The army” = saa\n    because: a noun without a name")
        .contains("= Balum (neighbourhood, Deir ez-Zor, Syria)")
        .contains("date “Wednesday” = 2017-10-11, day\n    because: told in the sentence")
        .contains("    or: no time told: ")
        .contains("agent “They” = saa\n    because: a pronoun")
        .contains("target “ISIS positions” = isis\n    because: the words name it\n    or: saa:")
        .contains("= 15 km east of Palmyra (city, Homs, Syria) 34.562, 38.448, near")
        .contains("within 3.8 km");
  }

  @Test
  void nothingThatSteersATerminalIsPrinted() throws IOException {
    Run run = explain("The \\u001b[31marmy captured Balum\\u202e on Wednesday.");

    assertThat(run.out()).contains("captured").doesNotContain("\u001b", "\u202e");
  }
}
