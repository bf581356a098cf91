package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.eval.Annotations;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Status;

/** What the manual of training says is so. */
class TrainManualTest {
  private static final Pattern JSON = Pattern.compile("(?s)```json\n(.*?)```");

  private static String manual() throws IOException {
    return Files.readString(Path.of("../docs/train.md"));
  }

  /** The examples of JSON in it, each on one line. */
  private static List<String> examples() throws IOException {
    return JSON.matcher(manual())
        .results()
        .map((MatchResult m) -> m.group(1).replace('\n', ' '))
        .toList();
  }

  @Test
  void itsExamplesAreRightAnnotations(@TempDir Path folder) throws IOException {
    Path docs = Files.writeString(folder.resolve("docs.jsonl"), examples().get(0));
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), examples().get(1));
    Annotations read = Annotations.read(docs, gold, Set.of("army", "rebels"));
    assertThat(read.faults()).isEmpty();
    assertThat(read.drafts().get("a1")).hasSize(1);
  }

  @Test
  void itNamesEveryTypeStatusKindAndPrecision() throws IOException {
    String manual = manual();
    for (ClaimType type : ClaimType.values()) {
      assertThat(manual).contains("`" + type.code() + "`");
    }
    for (Status status : Status.values()) {
      assertThat(manual).contains("`" + status.code() + "`");
    }
    for (CasualtyKind kind : CasualtyKind.values()) {
      assertThat(manual).contains("`" + kind.code() + "`");
    }
    for (DatePrecision precision : DatePrecision.values()) {
      assertThat(manual).contains("`" + precision.code() + "`");
    }
  }

  @Test
  void itsExampleOfAFaultIsWhatTheProgramSays(@TempDir Path folder) throws IOException {
    Path docs = Files.writeString(folder.resolve("docs.jsonl"), examples().get(0));
    String wrong = examples().get(1).replace("\"actor\": \"army\"", "\"actor\": \"amry\"");
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), wrong);
    String fault = Annotations.read(docs, gold, Set.of("army", "rebels")).faults().get(0);
    assertThat(manual()).contains(fault.substring(fault.indexOf("agents[0]")));
  }
}
