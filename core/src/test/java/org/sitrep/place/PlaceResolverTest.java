package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.GoldFiles;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Point;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.theatre.Theatres;

class PlaceResolverTest {
  private static final PlaceResolver RESOLVER = new PlaceResolver(Theatres.load("syria"));
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  private static AnalyzedArticle analyze(String text) {
    return ANALYZER.analyze(GoldFiles.article("a", text));
  }

  private static List<String> found(String text) {
    return RESOLVER.find(analyze(text)).stream()
        .map(m -> m.span().of(text) + " = " + m.toponym().name())
        .toList();
  }

  private static Toponym resolve(String text, String phrase) {
    AnalyzedArticle article = analyze(text);
    List<Mention.OfPlace> places = RESOLVER.find(article);
    int start = text.lastIndexOf(phrase);
    return RESOLVER.resolve(
        article,
        new Mentions(List.of(), places, List.of()),
        new Span(start, start + phrase.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Troops entered the Taybah school in al-Mayadin city. ! the Taybah school = Taybah school; al-Mayadin city = Mayadin
          Shells fell on the rebel-held town of Douma near Damascus. ! the rebel-held town of Douma = Douma; Damascus = Damascus
          Fighting went on in Deir Ezzor and in Aleppos Sakhour district. ! Deir Ezzor = Deir ez-Zor; Aleppos = Aleppo; Sakhour district = Sakhour
          Jets bombed northern Homs countryside and eastern Ghouta. ! northern Homs countryside = Northern Homs countryside; eastern Ghouta = Eastern Ghouta
          They took the village of Balum. ! the village of Balum = Balum
          """)
  void findsNamesWithTheirKindWords(String text, String names) {
    assertThat(found(text)).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          He has hit a nail. Has he seen it? War is hell.
          General Hassan spoke to the Aleppo Media Centre on Friday.
          The Britain-based monitor and a Turkey-backed group spoke to SANA in March.
          IS and ISIS fighters met Abu Omar al-Masri, said the Syrian army.
          """)
  void findsNoPlaceInOrdinaryWords(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void unknownNamesAfterKindWordsArePlaces() {
    String text = "They shelled the village of Zomboria near Hajin.";

    Toponym toponym = resolve(text, "the village of Zomboria");

    assertThat(toponym.name()).isEqualTo("Zomboria");
    assertThat(toponym.precision()).isEqualTo(PlacePrecision.NEAR);
    assertThat(resolve("They fled to a place called Zomboria.", "Zomboria").precision())
        .isEqualTo(PlacePrecision.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          The army reached Raqqa. It then shelled the city. ! the city ! Raqqa ! exact
          The army reached Raqqa. It holds parts of the city. ! parts of the city ! Raqqa ! near
          Rebels hold eastern Aleppo. Jets hit the eastern neighbourhoods of the city of Aleppo. ! eastern Aleppo ! Eastern Aleppo ! area
          Fighters fought in Deir ez-Zor. Shells hit the airport. ! the airport ! Deir ez-Zor Airbase ! exact
          Tanks stood south of Palmyra. ! south of Palmyra ! Palmyra ! near
          A blast shook the capital. ! the capital ! Damascus ! exact
          They met in Syrias capital. ! Syrias capital ! Damascus ! exact
          They fought in Homs province. ! Homs province ! Homs province ! area
          Talks took place in Russia. ! Russia ! Russia ! country
          Clashes in the Zahra district of Homs went on. ! the Zahra district of Homs ! Zahra ! exact
          """)
  void resolvesByContext(String text, String phrase, String name, String precision) {
    Toponym toponym = resolve(text, phrase);

    assertThat(toponym.name()).isEqualTo(name);
    assertThat(toponym.precision().code()).isEqualTo(precision);
    assertThat(toponym.point()).isPresent();
  }

  @Test
  void aRoadBetweenTwoTownsLiesBetweenThem() {
    Toponym road =
        resolve(
            "They cut the ash-Shaddaday-al-Busayran road.", "the ash-Shaddaday-al-Busayran road");

    assertThat(road.precision()).isEqualTo(PlacePrecision.NEAR);
    assertThat(road.point().orElseThrow().lat()).isBetween(35.2, 36.0);
  }

  @Test
  void namesakesAreToldApartByTheirNeighbours() {
    Toponym aleppo = resolve("Rebels in Aleppo shelled Hamidiya and Salaheddin.", "Hamidiya");
    Toponym deir = resolve("ISIS in Deir ez-Zor shelled Hamidiya and Rushdiya.", "Hamidiya");

    assertThat(aleppo.placeId()).isNotEqualTo(deir.placeId());
    assertThat(deir.placeId()).contains("hamidiya");
  }

  @Test
  void hostileTextIsHarmless() {
    assertThat(found("- -- ' \u2019s al- the- \uD83D\uDE00 [[[ al al al as-")).isEmpty();
    assertThat(found("It fell - Homs -- the - Hama too.")).hasSize(2);
    assertThat(found("Al-Bab-".repeat(3000))).isNotNull();
    assertThat(resolve("x", "x").precision()).isEqualTo(PlacePrecision.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          The army is now 15 km east of Palmyra.          ! Palmyra      ! 34.562 ! 38.448 ! 3.8
          Troops stand 10 km (6.2 miles) from Mayadin.    ! Mayadin      ! 35.018 ! 40.45  ! 10.0
          They camped 20 miles to the south-west of Homs. ! Homs         ! 34.522 ! 36.474 ! 8.0
          A base 30km north of the city of Raqqa was hit. ! Raqqa        ! 36.223 ! 39.008 ! 7.5
          """)
  void aDistanceIsGone(String text, String phrase, double lat, double lon, double radius) {
    Toponym place = resolve(text, phrase);

    assertThat(place.point().orElseThrow().km(new Point(lat, lon))).isLessThan(3);
    assertThat(place.precision()).isEqualTo(PlacePrecision.NEAR);
    assertThat(place.radiusKm().orElse(0)).isEqualTo(radius);
    assertThat(place.name()).matches(".+ (of|from) " + phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          At least 15 of Palmyra's defenders fell.         ! Palmyra's
          The road is 15 km long and leads to Palmyra.      ! Palmyra
          Some 1.2.3 km of Palmyra was mined.               ! Palmyra
          """)
  void whatIsNoDistanceMovesNothing(String text, String phrase) {
    assertThat(resolve(text, phrase).precision()).isEqualTo(PlacePrecision.EXACT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          They cut the Mayadin-Palmyra road.                  ! the Mayadin-Palmyra road ! Mayadin–Palmyra road
          Clashes broke out between Deir ez-Zor and Mayadin. ! between Deir ez-Zor and Mayadin ! Deir ez-Zor–Mayadin
          """)
  void aStretchIsTheLineBetweenItsEnds(String text, String phrase, String name) {
    Toponym place = resolve(text, phrase);

    assertThat(place.name()).isEqualTo(name);
    assertThat(place.line()).hasSize(2);
    double whole = place.line().get(0).km(place.line().get(1));
    assertThat(place.radiusKm().orElse(0)).isBetween(whole / 2 - 0.1, whole / 2 + 0.1);
    assertThat(place.point().orElseThrow().km(place.line().get(0))).isLessThan(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Jets hit the Tabqa Dam at dawn.                  ! the Tabqa Dam            ! Tabqa Dam       ! 35.872 ! 38.565
          Shells hit the Tishreen dam at dawn.             ! the Tishreen dam         ! Tishrin Dam     ! 36.381 ! 38.179
          They reached the Bab al-Hawa border crossing.    ! the Bab al-Hawa border crossing ! Bab al-Hawa ! 36.239 ! 36.686
          They took the al-Omar oil field from ISIS.       ! the al-Omar oil field    ! Omar oil field  ! 35.09  ! 40.57
          Jets hit the Tiyas airbase, near Palmyra.        ! the Tiyas airbase        ! T4 Airbase      ! 34.523 ! 37.63
          They shelled Eastern Ghouta, near Damascus.      ! Eastern Ghouta           ! Eastern Ghouta  ! 33.52  ! 36.42
          Tanks rolled into the northern Homs countryside. ! the northern Homs countryside ! Northern Homs countryside ! 34.9 ! 36.7
          """)
  void knowsDamsCrossingsFieldsBasesAndFrontLineAreas(
      String text, String phrase, String name, double lat, double lon) {
    Toponym place = resolve(text, phrase);

    assertThat(place.point().orElseThrow().km(new Point(lat, lon))).as(name).isLessThan(15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          They massed on the Turkish border near Azaz.         ! the Turkish border
          They massed along the Syrian-Turkish border.         ! the Syrian-Turkish border
          They fled to the Iraqi border.                       ! the Iraqi border
          """)
  void bordersHaveAPlace(String text, String phrase) {
    assertThat(resolve(text, phrase).point()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          They took the town of Kafr Nabuodah at dawn.   ! Kafr Nabudah
          They took the village of Uqayrbat at dawn.     ! Uqayribat
          """)
  void knowsNamesWithASlipInThem(String text, String name) {
    assertThat(found(text).get(0)).endsWith(" = " + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          The army left Palmyra. Gunmen killed 19 men at an oil field in Deir ez-Zor. ! an oil field ! Deir ez-Zor
          Troops hold Palmyra. Shells fell on the outskirts of the town of Douma.     ! the outskirts of the town ! Douma
          Troops hold Hama. Rebels took a village in Homs province.                   ! a village ! Homs province
          The army shelled Atman, then a village in Idlib, it said.                   ! a village ! Idlib
          Jets flew over Syrias second city of Aleppo.                                ! Syrias ! Aleppo
          Jets hit Aleppo. Talks went on about Syria's second city.                   ! Syria ! Aleppo
          They fought in Raqqa Province and move on the provincial capital from Hama. ! the provincial capital ! Raqqa
          """)
  void whatFollowsAPhraseNarrowsIt(String text, String phrase, String name) {
    AnalyzedArticle article = analyze(text);
    int start = text.indexOf(phrase);
    Mentions mentions = new Mentions(List.of(), RESOLVER.find(article), List.of());
    Toponym place = RESOLVER.resolve(article, mentions, new Span(start, start + phrase.length()));

    assertThat(place.name()).isEqualTo(name);
  }

  @Test
  void aGovernmentsCapitalIsNoPlaceThatTheCityTakesUp() {
    String text = "Rebels fled from Aleppo. Damascus says that fighters in the city may leave.";

    assertThat(resolve(text, "the city").name()).isEqualTo("Aleppo");
    assertThat(resolve("They left Homs for shelters in Damascus. Shells hit the city.", "the city"))
        .extracting(Toponym::name)
        .isEqualTo("Damascus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          A blast tore through Salem Mosque in Ariha.             ! Salem Mosque        ! Ariha
          They executed men from the town of Altibni.             ! the town of Altibni ! Tabni
          A bomb struck al-Dumayr in the Damascus countryside.     ! al-Dumayr           ! Dumayr
          They fought in the Zahraa neighbourhood in Aleppo city. ! the Zahraa neighbourhood ! Al-Zahraa
          """)
  void takesASpellingBeforeASound(String text, String phrase, String name) {
    assertThat(resolve(text, phrase).name()).isEqualTo(name);
  }

  @Test
  void aPartOfAnotherNameIsNoName() {
    assertThat(found("Jets struck Jub al-Omari at dawn.")).noneMatch(m -> m.contains("oil"));
    assertThat(found("The man was Abu Omar, they said.")).isEmpty();
    assertThat(found("They took the village of Abu Omar.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"Deir ez-Zor", "Mayadin"})
  void anEndOfAStretchIsKnownAsFarAsTheOther(String phrase) {
    Toponym place =
        resolve("Clashes broke out between Deir ez-Zor and the town of Mayadin.", phrase);

    assertThat(place.name()).isEqualTo(phrase);
    assertThat(place.precision()).isEqualTo(PlacePrecision.NEAR);
    assertThat(place.line()).hasSize(2);
    double apart = place.line().get(0).km(place.line().get(1));
    assertThat(place.radiusKm().orElse(0)).isBetween(apart - 0.1, apart + 0.1);
  }

  @Test
  void twoPlacesWithoutBetweenAreExact() {
    String text = "The army and rebels clashed in Deir ez-Zor and Mayadin.";

    assertThat(resolve(text, "Mayadin").precision()).isEqualTo(PlacePrecision.EXACT);
  }

  @ParameterizedTest
  @CsvSource({"Colonel Jo-Ar Herrera spoke.", "They took Mocimboa da Praia."})
  void inTheWholeWorldNoNameStandsForOneThatItOnlySoundsLikeOrEndsWith(String text) {
    PlaceResolver world = new PlaceResolver(Theatres.load("world"));

    assertThat(world.find(analyze(text)).stream().flatMap(m -> m.toponym().placeId().stream()))
        .isEmpty();
  }
}
