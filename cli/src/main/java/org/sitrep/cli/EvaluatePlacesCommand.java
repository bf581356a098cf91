package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.sitrep.eval.GeocodedPlace;
import org.sitrep.place.PlaceResolver;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep evaluate-places}: how many of others' places a theatre knows. */
@Command(
    name = "evaluate-places",
    mixinStandardHelpOptions = true,
    description = {
      "Looks up geocoded settlements by name and province: a table with the columns name, admin1,",
      "admin2, lat, lon, where_prec and events, between tabs. Half of the names, chosen by their",
      "bytes, are kept aside: their misses are never shown. \"Own points\" leaves out those whose",
      "coordinates the theatre has from the table."
    })
final class EvaluatePlacesCommand implements Callable<Integer> {
  private static final double NEAR_KM = 10;
  private static final int FREQUENT = 120;

  /** A point that is as near as this was taken from the table. */
  private static final double SAME_KM = 0.15;

  @Parameters(paramLabel = "FILE", description = "The table.")
  private Path file = Path.of("");

  @Option(names = "--theatre", defaultValue = "syria", paramLabel = "NAME|DIR")
  private String theatre = "syria";

  @Option(
      names = "--misses",
      description = "Also print those that are not found, but none kept aside.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    PlaceResolver resolver = new PlaceResolver(Theatres.load(theatre));
    Predicate<GeocodedPlace> found =
        place ->
            place.names().stream()
                .flatMap(name -> resolver.place(name, Optional.of(place.bareProvince())).stream())
                .findFirst()
                .filter(known -> known.point().km(place.point()) <= NEAR_KM)
                .isPresent();
    List<GeocodedPlace> settlements =
        GeocodedPlace.read(file).stream()
            .filter(GeocodedPlace::settlement)
            .sorted(Comparator.comparingInt((GeocodedPlace p) -> -p.events()))
            .toList();
    say("settlements", settlements, found);
    say("most frequent", settlements.stream().limit(FREQUENT).toList(), found);
    List<GeocodedPlace> aside = settlements.stream().filter(GeocodedPlace::keptAside).toList();
    say("kept aside", aside, found);
    Predicate<GeocodedPlace> copied =
        place ->
            place.names().stream()
                .flatMap(name -> resolver.place(name, Optional.of(place.bareProvince())).stream())
                .anyMatch(known -> known.point().km(place.point()) < SAME_KM);
    say("- own points", aside.stream().filter(copied.negate()).toList(), found);
    if (misses) {
      settlements.stream()
          .filter(place -> !place.keptAside())
          .filter(found.negate())
          .forEach(place -> System.out.println(Lines.one(place.name() + ", " + place.province())));
    }
    System.out.flush();
    return ExitCode.DONE;
  }

  private static void say(String what, List<GeocodedPlace> places, Predicate<GeocodedPlace> found) {
    long near = places.stream().filter(found).count();
    System.out.printf(
        Locale.ROOT,
        "%-14s %.3f of %d within %.0f km%n",
        what,
        places.isEmpty() ? 0 : near / (double) places.size(),
        places.size(),
        NEAR_KM);
  }
}
