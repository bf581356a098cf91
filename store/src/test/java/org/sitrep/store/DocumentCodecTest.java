package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Document;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;
import org.sitrep.model.Modified;

final class DocumentCodecTest {
  private static Document document(Metadata given) {
    return new Document("d", Optional.empty(), Document.Format.HTML, "<p>It fell.</p>", given);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-14,JSON-LD,en",
    "2017-10-14,JSON-LD,",
    "2017-10-14,'',en",
    "2017-10-14,'',",
    ",,en",
    ",,"
  })
  void whenAnArticleWasChangedIsKeptWithItsReason(LocalDate day, String reason, String language) {
    Metadata given =
        Metadata.empty()
            .changed(Optional.ofNullable(day).map(d -> new Modified(d, reason)))
            .in(Optional.ofNullable(language), "words")
            .by(new Grounds("link", "heading, as JSON-LD has it", "", "text", "words"));
    assertThat(DocumentCodec.unpack(DocumentCodec.pack(document(given))).given()).isEqualTo(given);
  }
}
