package org.sitrep.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Actor;
import org.sitrep.model.Place;
import org.sitrep.model.Point;

class TheatresTest {
  @TempDir Path folder;

  @BeforeEach
  void aSmallTheatre() throws IOException {
    write("theatre.yaml", "name: isle\ntitle: The Isle # to show\nextends: none\n");
    write("sides.tsv", "id\tname\tcolour\tallies\tfights\tholds\nred\tReds\t#b2182b\t\tyes\tno\n");
    write(
        "actors.tsv",
        """
        # parties
        id\tname\tside\tparent\taliases\tfrom\tto
        reds\tThe Reds\tred
        red-guard\tRed Guard\tred\treds\tGuards|the Guard\t2012-01-01\t
        """);
    write(
        "places.tsv",
        """
        id\tname\tkind\tlat\tlon\tcountry\tprovince\taliases
        isle\tIsle\tcountry\t10\t20\tIsle
        port\tPort Royal\tcity\t10.5\t20.5\tIsle\tNorth\tRoyal|Port al-Royal
        """);
    write(
        "areas.geojson",
        """
        {"type": "FeatureCollection", "features": [
         {"type": "Feature", "properties": {"name": "Isle", "kind": "country"},
          "geometry": {"type": "Polygon", "coordinates": [[[20, 10], [21, 10], [21, 11], [20, 10]]]}}]}
        """);
    write("fronts.tsv", "id\tname\tlat\tlon\tradius_km\nport\tPort\t10.5\t20.5\t15\n");
    write(
        "sources.tsv",
        "id\tname\tkind\tside\taliases\tdates\npost\tThe Post\toutlet\tindependent\n");
    Files.createDirectory(folder.resolve("words"));
    write("words/kinds.tsv", "# words\nword\tkind\thint\nbridge\tbridge\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "world"})
  void ofSidesThatAreMissingOneFaultIsTold(String extended) throws IOException {
    Files.delete(folder.resolve("sides.tsv"));
    write("theatre.yaml", "name: isle\ntitle: The Isle # to show\nextends: " + extended + "\n");
    assertThatThrownBy(() -> Theatres.load(folder.toString()))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("sides.tsv")
        .message()
        .satisfies(message -> assertThat(message.lines()).hasSize(1));
  }

  @Test
  void readsEveryFileOfADirectory() {
    Theatre theatre = Theatres.load(folder.toString());

    assertThat(theatre.title()).isEqualTo("The Isle");
    assertThat(theatre.actors().keySet()).containsExactly("reds", "red-guard");
    assertThat(theatre.actors().values())
        .filteredOn(actor -> actor.id().equals("red-guard"))
        .flatExtracting(Actor::aliases)
        .containsExactly("Guards", "the Guard");
    assertThat(theatre.areas().get(0).lines().get(0)).hasSize(4);
    assertThat(theatre.places().values())
        .extracting(Place::province)
        .contains(Optional.of("North"));
    assertThat(theatre.frontOf(new Point(10.6, 20.5))).contains(theatre.fronts().get(0));
    assertThat(theatre.words("kinds").rows().get(0).cells())
        .containsExactly("bridge", "bridge", "");
    assertThat(theatre.words("kinds").rows().get(0).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          actors.tsv    ! reds~The Reds~red      ! reds~A~red^reds~B~red  ! duplicate id
          actors.tsv    ! red-guard~Red           ! Red Guard~Red              ! bad id
          actors.tsv    ! ~reds~                 ! ~blues~                   ! unknown parent
          actors.tsv    ! red~reds                ! blue~reds                  ! unknown side
          actors.tsv    ! 2012-01-01               ! 1/1/2012                    ! bad date
          actors.tsv    ! The Reds~red            ! The Reds~red~red-guard    ! its own parent
          actors.tsv    ! side~parent             ! site~parent                ! no column
          places.tsv    ! 10.5                     ! ten                         ! bad number
          places.tsv    ! 10.5                     ! 105                         ! no point on the earth
          places.tsv    ! city                     ! metropolis                  ! unknown kind
          places.tsv    ! Port al-Royal            ! A~B                        ! cells
          sides.tsv     ! #b2182b                  ! crimson                     ! bad colour
          sides.tsv     ! ~~yes                    ! ~blue~yes                   ! unknown side
          sides.tsv     ! yes~no                   ! yes~maybe                   ! write yes or no
          fronts.tsv    ! 15                       ! 0                           ! radius_km
          sources.tsv   ! outlet                   ! tabloid                     ! unknown kind
          sources.tsv   ! independent              ! blue                        ! unknown side
          sources.tsv   ! outlet~independent       ! outlet~independent~~y/m/d   ! unknown order
          theatre.yaml  ! extends: none            ! dates: y/m/d                ! unknown order
          theatre.yaml  ! name: isle               ! name: The Isle              ! bad name
          theatre.yaml  ! title: The Isle          ! title:                      ! no title
          theatre.yaml  ! extends: none            ! extend: none                ! unknown key
          theatre.yaml  ! extends: none            ! from: May 2017              ! bad date
          theatre.yaml  ! extends: none            ! languages: [english]        ! bad language
          theatre.yaml  ! extends: none            ! title: Isle                 ! told twice
          areas.geojson ! Polygon                  ! Blob                        ! unknown geometry
          areas.geojson ! [20, 10]                 ! [20, 95]                    ! bad position
          areas.geojson ! "country"                ! "continent"                 ! unknown kind
          areas.geojson ! {"type": "Feature"       ! {"type" "Feature"           ! not JSON
          """)
  void aFaultNamesFileAndRemedy(String file, String good, String bad, String message)
      throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(unescape(good));
    Files.writeString(path, text.replace(unescape(good), unescape(bad)));

    assertThatThrownBy(() -> Theatres.load(folder.toString()))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining(file)
        .hasMessageContaining(message)
        .hasMessageContaining("; ");
  }

  @Test
  void anOutletMayBeAlignedWithASideForATime() throws IOException {
    write(
        "sources.tsv",
        """
        id\tname\tkind\tside\taliases\tfrom\tto
        post\tThe Post\toutlet\tindependent\t\t\t2015-03-31
        post\tThe Red Post\toutlet\tred\tred.example\t2015-04-01
        """);
    Outlet post = Theatres.load(folder.toString()).outlets().get(0);
    assertThat(post.name()).isEqualTo("The Post");
    assertThat(post.aliases()).containsExactly("red.example");
    assertThat(post.side(LocalDate.parse("2015-03-31"))).isEmpty();
    assertThat(post.side(LocalDate.parse("2015-04-01"))).contains("red");
  }

  @ParameterizedTest
  @CsvSource({
    "post~The Post~outlet~red, duplicate id",
    "post~The Post~outlet~red~~2015-04-31, bad date",
    "post~The Post~outlet~red~~2015-04-02~2015-04-01, ends before it begins",
  })
  void aFaultOfAnAlignmentIsNamed(String row, String message) throws IOException {
    write(
        "sources.tsv",
        "id~name~kind~side~aliases~from~to\npost~The Post~outlet~independent\n".replace('~', '\t')
            + row.replace('~', '\t')
            + "\n");
    assertThatThrownBy(() -> Theatres.load(folder.toString()))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("sources.tsv:3: " + message);
  }

  private static String unescape(String cell) {
    return cell.replace('~', '\t').replace('^', '\n');
  }

  @Test
  void aFaultNamesTheLine() throws IOException {
    write("fronts.tsv", "# fronts\nid\tname\tlat\tlon\tradius_km\n\nport\tPort\t10.5\t20.5\tfar\n");

    assertThatThrownBy(() -> Theatres.load(folder.toString()))
        .hasMessageContaining("fronts.tsv:4: bad number \"far\" in radius_km; write it like");
  }

  @Test
  void everyFaultIsTold() throws IOException {
    write("actors.tsv", "id\tname\tside\tparent\taliases\tfrom\tto\nReds\tA\tred\nreds\tB\tblue\n");
    write("words/owners.tsv", "words\tactor\nRed\treds\n");

    assertThatThrownBy(() -> Theatres.load(folder.toString()))
        .hasMessageContaining("actors.tsv:2: bad id")
        .hasMessageContaining("actors.tsv:3: unknown side")
        .hasMessageContaining(
            "owners.tsv: the header is [words, actor]; it must be words, actor, ground");
  }

  @Test
  void faultsOfOneFileDoNotHideThoseOfOthers() throws IOException {
    write("theatre.yaml", "name: The Isle\ntitel: Isle\nfrom: May 2017\nextends: none\n");
    write("sides.tsv", "id\tname\tcolour\tallies\tfights\tholds\nred\tReds\tred\t\tyes\tno\n");
    write(
        "actors.tsv",
        """
        id\tname\tside\tparent\taliases\tfrom\tto
        reds\tThe Reds\tred
        blues\tBlues\tblue
        more\tM\tred\t\t\t\t\textra
        """);
    write("fronts.tsv", "id\tname\tlat\tlon\tradius_km\nport\tPort\t10.5\t20.5\tfar\n");
    write("start.tsv", "name|lat|lon|side\nPort Royal|10.5|20.5|green\nElsewhere|10|20|red\n");
    write("areas.geojson", "{\"features\": [{\"properties\": {\"name\": \"A\"}}, {}]}");

    assertThatThrownBy(() -> Theatres.load(folder.toString()))
        .hasMessageContaining("theatre.yaml:1: bad name")
        .hasMessageContaining("theatre.yaml:2: unknown key \"titel\"")
        .hasMessageContaining("theatre.yaml:1: no title")
        .hasMessageContaining("theatre.yaml:3: bad date in from")
        .hasMessageContaining("sides.tsv:2: bad colour")
        .hasMessageContaining("actors.tsv:3: unknown side \"blue\"")
        .hasMessageContaining("actors.tsv:4: 8 cells")
        .hasMessageContaining("fronts.tsv:2: bad number")
        .hasMessageContaining("start.tsv:2: unknown side \"green\"")
        .hasMessageContaining("areas.geojson: feature 1: unknown geometry")
        .hasMessageContaining("areas.geojson: feature 2: no name")
        .message()
        .satisfies(message -> assertThat(message.lines()).as("%s", message).hasSize(11));
  }

  @ParameterizedTest
  @CsvSource({"base, fronts.tsv:2: bad number", "nowhere, no such theatre"})
  void faultsBelowDoNotHideThoseAbove(String base, String below) throws IOException {
    String actors = "id\tname\tside\tparent\taliases\tfrom\tto\n";
    String places = "id\tname\tkind\tlat\tlon\tcountry\tprovince\taliases\n";
    Files.createDirectory(folder.resolve("base"));
    write("base/theatre.yaml", "name: base\ntitle: B\n");
    write("base/actors.tsv", actors);
    write("base/places.tsv", places);
    write("base/fronts.tsv", "id\tname\tlat\tlon\tradius_km\nport\tPort\t10.5\t20.5\tfar\n");
    Files.createDirectory(folder.resolve("child"));
    write("child/theatre.yaml", "name: c\ntitle: C\ndates: no\nextends: " + base + "\n");
    write("child/actors.tsv", actors + "X!\tX\tunknown\n");
    write("child/places.tsv", places);

    assertThatThrownBy(() -> Theatres.load(folder.resolve("child").toString()))
        .hasMessageContaining(below)
        .hasMessageContaining("theatre.yaml:3: unknown order")
        .hasMessageContaining("actors.tsv:2: bad id")
        .message()
        .satisfies(message -> assertThat(message.lines()).as("%s", message).hasSize(3));
  }

  @Test
  void aLexiconNamesOnlyWhatTheTheatreHas() throws IOException {
    write(
        "words/heads.tsv",
        """
        words\tkind\tactor\tamong
        guard\tground\treds\tred
        baker\tcook
        clerk\tpolitics\tblues
        """);
    write("words/place-nouns.tsv", "word\tplace\nharbour\tport\ncapital\tcity\n");

    assertThatThrownBy(() -> Theatres.load(folder.toString()))
        .hasMessageContaining("heads.tsv:3: unknown \"cook\" in kind")
        .hasMessageContaining("heads.tsv:4: unknown actor \"blues\"")
        .hasMessageContaining("place-nouns.tsv:3: unknown \"city\" in place");
  }

  @Test
  void aLoadedWordHasAPlainOneAndIsSaidOfSomething() throws IOException {
    write(
        "words/loaded.tsv",
        "words\tplain\tabout\nusurper\tgovernment\tparty\nrabble\t\tparty\nvile\tbad\tmood\n");
    assertThatThrownBy(() -> Theatres.load(folder.toString()))
        .hasMessageContaining("loaded.tsv:3: ")
        .hasMessageContaining("plain")
        .hasMessageContaining("loaded.tsv:4: unknown \"mood\" in about; use one of");
    write("words/loaded.tsv", "words\tplain\nusurper\tgovernment\n");
    assertThatThrownBy(() -> Theatres.load(folder.toString()))
        .hasMessageContaining("it must be words, plain, about");
    write("theatre.yaml", "name: isle\ntitle: The Isle\nextends: world\n");
    Files.delete(folder.resolve("sides.tsv"));
    write("actors.tsv", "id\tname\tside\tparent\taliases\tfrom\tto\n");
    write("words/loaded.tsv", "words\tplain\tabout\nusurper\tgovernment\tparty\n");
    assertThat(Theatres.load(folder.toString()).words("loaded").rows())
        .as("its own, then those of every conflict")
        .hasSizeGreaterThan(5)
        .first()
        .satisfies(row -> assertThat(row.cell(0)).isEqualTo("usurper"));
  }

  @Test
  void aSmallTheatreHasTheRestFromTheWorld() throws IOException {
    Path small = Files.createDirectory(folder.resolve("small"));
    Files.writeString(small.resolve("theatre.yaml"), "name: small\ntitle: Small\ncountry: Sudan\n");
    Files.writeString(
        small.resolve("actors.tsv"),
        """
        id\tname\tside\tparent\taliases\tfrom\tto
        rsf\tRSF of its own\trsf
        river-guard\tRiver Guard\tsudan\tsudan-army
        """);
    Files.writeString(
        small.resolve("places.tsv"),
        """
        id\tname\tkind\tlat\tlon\tcountry\tprovince\taliases
        merowe\tMerowe\ttown\t18.48\t31.82
        """);

    Theatre theatre = Theatres.load(small.toString());

    assertThat(theatre.country()).isEqualTo("Sudan");
    assertThat(theatre.nameOf("rsf")).isEqualTo("RSF of its own");
    assertThat(theatre.sideOf("river-guard")).isEqualTo("sudan");
    assertThat(theatre.actors()).containsKey("sudan-army");
    assertThat(theatre.places().values()).first().extracting(Place::country).isEqualTo("Sudan");
    assertThat(theatre.words("heads").rows()).isNotEmpty();
    assertThat(theatre.words("place-kinds").rows()).isNotEmpty();
  }

  @Test
  void aTheatreMayExtendAnotherBesideItButNotItself() throws IOException {
    Path child = Files.createDirectory(folder.resolve("child"));
    Files.writeString(child.resolve("theatre.yaml"), "name: child\ntitle: C\nextends: child\n");
    Files.writeString(child.resolve("actors.tsv"), "id\tname\tside\tparent\taliases\tfrom\tto\n");
    Files.writeString(
        child.resolve("places.tsv"), "id\tname\tkind\tlat\tlon\tcountry\tprovince\taliases\n");

    assertThatThrownBy(() -> Theatres.load(child.toString())).hasMessageContaining("circle");
  }

  @Test
  void aPartyHasTheNameOfItsDay() {
    Theatre syria = Theatres.load("syria");

    assertThat(syria.nameOf("nusra", LocalDate.of(2015, 3, 28))).isEqualTo("Nusra Front");
    assertThat(syria.nameOf("nusra", LocalDate.of(2016, 7, 28))).isEqualTo("Jabhat Fatah al-Sham");
    assertThat(syria.nameOf("nusra", LocalDate.of(2017, 1, 27))).isEqualTo("Jabhat Fatah al-Sham");
    assertThat(syria.nameOf("nusra", LocalDate.of(2017, 9, 1))).isEqualTo("Hayat Tahrir al-Sham");
    assertThat(syria.nameOf("nusra")).isEqualTo("Nusra Front / Hayat Tahrir al-Sham");
  }

  @Test
  void aMissingFileOrDirectoryIsNamed() throws IOException {
    Files.delete(folder.resolve("actors.tsv"));

    assertThatThrownBy(() -> Theatres.load(folder.toString())).hasMessageContaining("actors.tsv");
    assertThatThrownBy(() -> Theatres.load("no/such/theatre")).hasMessageContaining("no/such");
  }

  @Test
  void textThatIsNotUtf8IsRejected() throws IOException {
    Files.write(folder.resolve("fronts.tsv"), new byte[] {'i', 'd', (byte) 0xe9, '\n'});

    assertThatThrownBy(() -> Theatres.load(folder.toString())).hasMessageContaining("not UTF-8");
  }
}
