package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Status;

class AnnotationReaderTest {
  private static final String TEXT =
      "Mazlum lies on the river. The 😀 army took Mazlum on Friday. It held the village.";

  private static DraftClaim only(String line) {
    List<ScoredClaim> claims = GoldReader.claims(line, "test").claims();
    return new AnnotationReader("d1", TEXT).drafts(claims).get(0);
  }

  private static String claim(String trigger, String type, String place) {
    return """
        {"id":"d1","claims":[{"evidence":"The 😀 army took Mazlum on Friday.","trigger":"%s",
        "type":"%s","agents":[{"text":"The 😀 army","actor":"saa"}],"targets":[],
        "places":[{"text":"%s","name":"Mazlum"}],"date":{"start":"2017-09-08","end":"2017-09-08",
        "precision":"day","text":"on Friday"},"status":"happened","sources":[],"casualties":[]}]}"""
        .replace("\n", "")
        .replaceFirst("%s", trigger)
        .replaceFirst("%s", type)
        .replaceFirst("%s", place);
  }

  @Test
  void wordsAreFoundInTheSentenceBeforeAnywhereElse() {
    DraftClaim draft = only(claim("took", "capture", "Mazlum"));
    assertThat(draft.type()).isEqualTo(ClaimType.CAPTURE);
    assertThat(draft.status()).isEqualTo(Status.HAPPENED);
    assertThat(draft.evidence().of(TEXT)).startsWith("The 😀").endsWith("Friday.");
    assertThat(draft.places()).hasSize(1);
    assertThat(draft.evidence().contains(draft.places().get(0))).isTrue();
    assertThat(draft.agents().get(0).of(TEXT)).isEqualTo("The 😀 army");
  }

  @Test
  void wordsThatTheTextLacksAreNamedWithDocumentAndField() {
    assertThatThrownBy(() -> only(claim("took", "capture", "Raqqa")))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("document d1")
        .hasMessageContaining("places")
        .hasMessageContaining("Raqqa");
  }

  @Test
  void anUnknownTypeIsNamed() {
    assertThatThrownBy(() -> only(claim("took", "conquest", "Mazlum")))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("type")
        .hasMessageContaining("conquest");
  }
}
