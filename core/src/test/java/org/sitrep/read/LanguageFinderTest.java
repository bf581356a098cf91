package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;
import org.sitrep.model.Metadata;

final class LanguageFinderTest {
  private final LanguageFinder finder = new LanguageFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The army entered the northern quarter of the town on Tuesday after a week of shelling, and residents said that they were leaving the villages which have been hit by rockets from the hill.",
        "de|Die Armee ist am Dienstag in den Norden der Stadt eingerückt, und Bewohner sagten, dass sie die Dörfer nicht mehr verlassen konnten, weil auf der Straße nach Süden auch geschossen wurde, wie es bei Angriffen oft ist.",
        "fr|Les forces sont entrées mardi dans le nord de la ville après une semaine de bombardements, et des habitants ont dit que les villages qui sont sur la route du sud ont été touchés par des tirs pour la première fois.",
        "ar|دخل الجيش الحي الشمالي من البلدة يوم الثلاثاء بعد أسبوع من القصف.",
        "ru|Армия вошла в северный квартал города во вторник после недели обстрелов.",
        "id|Tentara masuk ke bagian utara kota pada hari Selasa dengan tank dan warga yang tidak pergi dari desa itu akan dibawa oleh pekerja bantuan untuk makanan dalam kamp ini telah penuh juga"
      })
  void languages(String language, String text) {
    assertThat(finder.of(text)).contains(language);
  }

  @Test
  void aFewWordsAreNotEnough() {
    assertThat(finder.of("Le roi est mort")).isEmpty();
  }

  @Test
  void anArticleThatIsNotEnglishIsKeptAndCounted() {
    ArticleReader.Reading reading =
        new ArticleReader(List.of())
            .read(
                new Document(
                    "a",
                    Optional.empty(),
                    Document.Format.RECORD,
                    "دخل الجيش الحي الشمالي من البلدة يوم الثلاثاء بعد أسبوع من القصف.",
                    Metadata.empty()));
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.articles().get(0).meta().language()).contains("ar");
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("other-language");
    assertThat(reading.issues()).noneMatch(Issue::rejected);
  }
}
