package org.sitrep.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "sitrep",
    mixinStandardHelpOptions = true,
    version = "sitrep 0.1.0",
    description = "Turns articles on a conflict into a sourced situation report and data.",
    footer = {
      "",
      "PATH is a file or folder (.txt .html .jsonl .csv, feeds, PDF, mail, web archives, zip,"
          + " tar),",
      "- for standard input.",
      "Exit codes: 0 done, 1 done with some input rejected, 2 wrong usage, 3 failed."
    },
    subcommands = {
      ReportCommand.class,
      ControlCommand.class,
      CompareCommand.class,
      ReadCommand.class,
      FollowCommand.class,
      ExtractCommand.class,
      ExplainCommand.class,
      TheatreCommand.class,
      GazetteerCommand.class,
      EvaluateCommand.class,
      EvaluateTimesCommand.class,
      EvaluatePlacesCommand.class,
      EvaluateHtmlCommand.class,
      TrainCommand.class,
      IngestCommand.class,
      RebuildCommand.class,
      CheckCommand.class,
      BackupCommand.class,
      ExportCommand.class,
      ServeCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs the program and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the program and returns its exit code. */
  static int run(String... args) {
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Messages messages = new Messages();
    line.setParameterExceptionHandler(
        (wrong, words) -> {
          messages.say(String.valueOf(wrong.getMessage()));
          messages.say(
              "see " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
          return ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          Failure.lines(failure).forEach(messages::say);
          return Failure.exitCode(failure);
        });
    if (args.length == 0) {
      line.usage(line.getErr());
      return ExitCode.USAGE;
    }
    return line.execute(args);
  }
}
