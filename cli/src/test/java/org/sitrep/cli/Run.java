package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run of the program: its exit code, and what it printed. */
record Run(int code, String out, String err) {
  /** Runs the program with an empty standard input. */
  static Run of(Object... args) {
    return with("", args);
  }

  /** Runs the program with this standard input. */
  static Run with(String input, Object... args) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(printed, false, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(said, false, StandardCharsets.UTF_8));
      int code = Main.run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
      System.out.flush();
      System.err.flush();
      return new Run(
          code, printed.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** This run, which must have ended with the code. */
  Run ends(int expected) {
    assertThat(code).as("exit code; standard error:\n%s", err).isEqualTo(expected);
    return this;
  }

  /** The lines on standard output. */
  List<String> lines() {
    return out.lines().toList();
  }
}
