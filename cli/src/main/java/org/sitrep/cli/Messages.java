package org.sitrep.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Issue;

/** What a run says on standard error: its issues as they come, and how far it is. */
final class Messages {
  private static final long EVERY_NANOS = 5_000_000_000L;
  private static final String FOREIGN = "other-language";
  private final PrintWriter err =
      new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
  private final List<Issue> issues = new ArrayList<>();
  private final long start = System.nanoTime();
  private long next = start + EVERY_NANOS;
  private int articles;

  /** Notes what could not be used, and says so when it was input that is now left out. */
  void issue(Issue issue) {
    issues.add(issue);
    if (issue.rejected()) {
      say(issue.line());
    }
  }

  /** Counts an article that is done. */
  void done() {
    articles++;
    long now = System.nanoTime();
    if (now >= next) {
      say(
          articles
              + (articles == 1 ? " article in " : " articles in ")
              + (now - start) / 1_000_000_000L
              + " s");
      next = now + EVERY_NANOS;
    }
  }

  /** Says how far a run is, not more often than every few seconds. */
  void progress(String line) {
    long now = System.nanoTime();
    if (now >= next) {
      say(line);
      next = now + EVERY_NANOS;
    }
  }

  /** Says one line. */
  void say(String line) {
    err.println("sitrep: " + Lines.one(line));
  }

  List<Issue> issues() {
    return List.copyOf(issues);
  }

  int articles() {
    return articles;
  }

  /** The exit code of a run that came to its end, after the count of what was only kept. */
  int exitCode() {
    long foreign = issues.stream().filter(i -> i.code().equals(FOREIGN)).count();
    if (foreign > 0) {
      say(
          foreign
              + (foreign == 1 ? " article is" : " articles are")
              + " in other languages than English: kept, not read for claims");
    }
    return issues.stream().anyMatch(Issue::rejected) ? ExitCode.REJECTED : ExitCode.DONE;
  }
}
