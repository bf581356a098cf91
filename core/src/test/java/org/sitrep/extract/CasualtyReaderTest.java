package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Casualties;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Span;
import org.sitrep.text.Sentence;

class CasualtyReaderTest {
  private static final CasualtyReader READER = new CasualtyReader();

  static Stream<HarmLexicon.Row> rows() {
    return new HarmLexicon().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyWordReadsItsExample(HarmLexicon.Row row) {
    int open = row.example().indexOf('[');
    String text = row.example().substring(0, open).strip();
    String wanted = row.example().substring(open + 1, row.example().length() - 1);
    assertThat(
            read(text, ClaimType.ASSAULT, text.substring(0, 3), List.of()).stream()
                .map(c -> c.kind().code() + " " + c.min()))
        .as(text)
        .containsExactly(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The raid killed at least 16 people. | raid | killed 16..",
        "The raid killed more than 1,300 people. | raid | killed 1300..",
        "The raid killed up to 20 people. | raid | killed 1..20",
        "The raid killed some 70 fighters. | raid | killed 70..70",
        "The raid killed 12 to 15 people. | raid | killed 12..15",
        "The raid killed a dozen soldiers. | raid | killed 12..12",
        "The raid killed dozens of soldiers. | raid | killed 24..",
        "The raid killed scores of people. | raid | killed 40..",
        "The raid killed several people. | raid | killed 3..",
        "The war killed hundreds of thousands of people. | war | killed 200000..",
        "The war killed half a million people. | war | killed 500000..500000",
        "The raid killed twenty-six people. | raid | killed 26..26",
        "A raid killed a farmer and a shepherd. | raid | ''",
        "A shell killed one person and wounded 12 others. | shell | killed 1..1; wounded 12..12",
        "Two people were killed and five injured in a raid. | raid | killed 2..2; wounded 5..5",
        "A raid left nine people dead and dozens wounded. | raid | killed 9..9; wounded 24..",
        "A raid ended by killing and wounding 30 militants. | raid | killed 30..30; wounded 30..30",
        "The raid killed 18 civilians, including nine children. | raid | killed 18..18",
        "Ten children and five women were killed in a raid. | raid | killed 10..10; killed 5..5",
        "Two nurses were among 31 people killed in the raid. | raid | killed 31..31",
        "A raid killed nine people from one family. | raid | killed 9..9",
        "A raid killed two men, and another child. | raid | killed 2..2; killed 1..1",
        "A raid killed ten soldiers as well as four guards. | raid | killed 10..10; killed 4..4",
        "The toll of the raid on the market near the mill rose to 40. | raid | killed 40..40",
        "In the raid nine people lost their lives and 20 were injured. | raid | killed 9..9; wounded 20..20",
        "The raid killed as many as 20 people. | raid | killed 1..20",
        "The raid hit 12 tanks on 3 May 2016. | raid | ''"
      })
  void readsNumbers(String text, String trigger, String wanted) {
    assertThat(shown(read(text, ClaimType.AIRSTRIKE, trigger, List.of()))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DISPLACE | More than 70,000 people fled the town. | fled | displaced 70000..",
        "DISPLACE | The raids displaced 300 families. | displaced | displaced 300..300",
        "DETAIN | Guards arrested six men at the gate. | arrested | captured 6..6",
        "SURRENDER | Forty gunmen surrendered. | surrendered | surrendered 40..40",
        "RELEASE | The group freed nine captives. | freed | released 9..9",
        "ACCUSE | The envoy accused them of killing ten people. | accused | ''",
        "DISPLACE | A raid killed 1,300 people, half of whom had fled. | fled | ''",
        "CASUALTIES | Rescuers found bodies in the ruins. | bodies | killed 2..",
        "CASUALTIES | Shepherds and soldiers were killed. | killed | killed 2.."
      })
  void readsByType(ClaimType type, String text, String trigger, String wanted) {
    assertThat(shown(read(text, type, trigger, List.of()))).isEqualTo(wanted);
  }

  @Test
  void figuresGoToTheEventThatCausedThem() {
    String text = "Clashes broke out near the mill as an airstrike killed nine people.";
    assertThat(shown(read(text, ClaimType.AIRSTRIKE, "airstrike", List.of("Clashes"))))
        .isEqualTo("killed 9..9");
    assertThat(read(text, ClaimType.CLASH, "Clashes", List.of("airstrike"))).isEmpty();
  }

  @Test
  void aSharedTollStandsOnBothEvents() {
    String text = "Shelling and raids killed 30 people.";
    assertThat(read(text, ClaimType.SHELLING, "Shelling", List.of("raids"))).hasSize(1);
    assertThat(read(text, ClaimType.AIRSTRIKE, "raids", List.of("Shelling"))).hasSize(1);
  }

  @Test
  void hostileTextEndsSoon() {
    for (String part : List.of("killed ", "9 ", "hundreds of ", "killed 9 and ", "99999999999 ")) {
      for (Sentence sentence : GoldClaims.analyze("h", part.repeat(2000)).sentences()) {
        Span first = sentence.tokens().get(0).span();
        assertThat(READER.read(sentence, ClaimType.CASUALTIES, first, List.of())).isNotNull();
      }
    }
  }

  private static List<Casualties> read(
      String text, ClaimType type, String trigger, List<String> others) {
    Sentence sentence = GoldClaims.analyze("x", text).sentences().get(0);
    List<Span> rivals = others.stream().map(o -> span(text, o)).toList();
    return READER.read(sentence, type, span(text, trigger), rivals).stream()
        .map(Figure::casualties)
        .toList();
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static String shown(List<Casualties> figures) {
    return figures.stream()
        .map(
            c ->
                c.kind().code()
                    + " "
                    + c.min()
                    + ".."
                    + (c.max().isPresent() ? c.max().getAsInt() : ""))
        .collect(Collectors.joining("; "));
  }
}
