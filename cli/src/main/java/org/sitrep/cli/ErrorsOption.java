package org.sitrep.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for of the errors.
 *
 * @param lines how many to print at most
 * @param page the page to write
 */
record ErrorsOption(int lines, Optional<Path> page) {
  private static final int DIGITS = 9;

  /** Tells numbers from files. */
  static ErrorsOption of(List<String> words) {
    int lines = 0;
    Optional<Path> page = Optional.empty();
    for (String word : words) {
      if (word.chars().allMatch(c -> c >= '0' && c <= '9') && word.length() <= DIGITS) {
        lines = Integer.parseInt(word);
      } else if (word.endsWith(".html")) {
        page = Optional.of(Path.of(word));
        WholeFile.check("--errors", page.get());
      } else {
        throw new UsageException("--errors takes a number or a FILE.html, not " + word);
      }
    }
    return new ErrorsOption(lines, page);
  }
}
