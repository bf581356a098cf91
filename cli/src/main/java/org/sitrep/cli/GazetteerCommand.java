package org.sitrep.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sitrep.model.Place;
import org.sitrep.place.PlaceResolver;
import org.sitrep.theatre.GeoNamesImport;
import org.sitrep.theatre.PlaceIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep gazetteer}: more places than a theatre has. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Makes and asks an index of places, for --gazetteer of other commands.")
final class GazetteerCommand {
  /** Reads a GeoNames dump. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Makes an index of a GeoNames dump: allCountries.txt, the file of a country, or the zip of",
        "either (download.geonames.org/export/dump, CC BY 4.0)."
      })
  int importDump(
      @Parameters(paramLabel = "FILE", description = "The dump.") Path dump,
      @Option(
              names = "--to",
              paramLabel = "INDEX",
              defaultValue = "places.idx",
              description = "The index to write (default: ${DEFAULT-VALUE}).")
          Path to)
      throws IOException {
    Messages messages = new Messages();
    GeoNamesImport.Result result =
        new GeoNamesImport(
                PlaceResolver::key,
                read -> messages.say(String.format(Locale.ROOT, "%,d rows read", read)))
            .read(dump, to);
    messages.say(
        String.format(
            Locale.ROOT,
            "%s: %,d places, %,d rows rejected",
            to,
            result.places(),
            result.rejected()));
    return result.rejected() == 0 ? ExitCode.DONE : ExitCode.REJECTED;
  }

  /** Looks a name up. */
  @Command(
      name = "find",
      mixinStandardHelpOptions = true,
      description = "Prints the places of an index that have a name, the most important first.")
  int find(
      @Parameters(paramLabel = "INDEX") Path index,
      @Parameters(paramLabel = "NAME", arity = "1..*") List<String> name)
      throws IOException {
    PrintStream out = System.out;
    try (PlaceIndex places = PlaceIndex.open(index)) {
      for (Place place : places.named(PlaceResolver.key(String.join(" ", name)))) {
        out.println(
            String.join(
                "\t",
                place.id(),
                Lines.one(place.name()),
                place.kind().code(),
                String.valueOf(place.point().lat()),
                String.valueOf(place.point().lon()),
                place.country(),
                place.province().orElse("")));
      }
    }
    out.flush();
    return ExitCode.DONE;
  }
}
