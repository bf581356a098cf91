package org.sitrep.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.sitrep.model.Claim;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep theatre}: to write a theatre of one's own. */
@Command(
    name = "theatre",
    mixinStandardHelpOptions = true,
    description = "Begins a theatre of one's own, checks it, and lists what it lacks.")
final class TheatreCommand {
  /** Checks a theatre. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Says what is wrong with the files of a theatre, each fault with file and line.")
  int check(@Parameters(paramLabel = "NAME|DIR", description = "The theatre.") String theatre) {
    Theatre known = Theatres.load(theatre);
    new Messages()
        .say(
            theatre
                + ": no faults; with what it extends "
                + known.actors().size()
                + " actors, "
                + known.sides().size()
                + " sides, "
                + known.places().size()
                + " places, "
                + known.outlets().size()
                + " sources");
    return ExitCode.DONE;
  }

  /** Begins a theatre. */
  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Writes a small theatre into a new folder, to be changed.")
  int begin(@Parameters(paramLabel = "DIR", description = "The folder.") Path folder)
      throws IOException {
    NewTheatre.write(folder);
    new Messages().say(folder + ": change its files, then run theatre check " + folder);
    return ExitCode.DONE;
  }

  /** Lists what a theatre lacks. */
  @Command(
      name = "suggest",
      mixinStandardHelpOptions = true,
      description = {
        "Lists parties and places that the articles in PATH name and the theatre lacks: what it is,",
        "how many claims and articles name it, the name, a sentence; as a table between tabs."
      })
  int suggest(
      @Mixin InputOptions input,
      @Option(
              names = "--least",
              paramLabel = "N",
              defaultValue = "2",
              description = "Only what at least N claims name (default: ${DEFAULT-VALUE}).")
          int least)
      throws IOException {
    Messages messages = new Messages();
    Theatre theatre = Theatres.load(input.theatre);
    ClaimPipeline pipeline = new ClaimPipeline(theatre, input.places());
    Suggestions suggestions = new Suggestions();
    new ArticleRun(input, theatre, messages)
        .forEach(
            pipeline::claims,
            (article, claims) -> {
              for (Claim claim : claims) {
                suggestions.add(article, claim);
              }
            });
    PrintStream out = System.out;
    suggestions.lines(least).forEach(out::println);
    out.flush();
    return messages.exitCode();
  }
}
