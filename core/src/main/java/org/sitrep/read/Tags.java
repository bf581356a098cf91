package org.sitrep.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/**
 * A list of tags between a standfirst and a body, all in one line: "… they said. Tags Syria siege
 * Three women from …". Tags are nouns and names; the body begins at the last capital before the
 * first word that only a sentence has.
 */
final class Tags {
  private static final Pattern MARK = Pattern.compile("(?<=[.!?\"”)] )Tags:? ");
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** A number begins a sentence and is no tag: what follows it belongs to it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\d+|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Scores|Hundreds"
              + "|Thousands|Several|Some|More|Over|Nearly|Almost|About|Around)\\s");

  private static final int REACH = 700;
  private static final int LONGEST = 260;
  private static final Set<String> SENTENCE =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "in",
          "on",
          "at",
          "by",
          "to",
          "from",
          "for",
          "with",
          "was",
          "were",
          "is",
          "are",
          "has",
          "have",
          "had",
          "been",
          "after",
          "as",
          "near",
          "when",
          "least",
          "who",
          "that",
          "said",
          "says",
          "its",
          "their",
          "up",
          "into",
          "over",
          "killed",
          "will",
          "than",
          "themselves",
          "no",
          "hit",
          "struck",
          "left",
          "ripped",
          "blew",
          "carried",
          "continued");

  /** Adds the blocks up to the end of the tags; the offset at which the body goes on. */
  int lead(String text, int start, int end, List<Block> blocks) {
    Matcher mark = MARK.matcher(text).region(start, Math.min(end, start + REACH));
    mark.useTransparentBounds(true);
    if (!mark.find()) {
      return start;
    }
    int body = bodyAfter(text, mark.end(), Math.min(end, mark.end() + LONGEST));
    if (body <= mark.end()) {
      return start;
    }
    Span before = Paragraphs.strip(text, start, mark.start());
    if (before.length() > 0) {
      blocks.add(new Block(BlockKind.BODY, before));
    }
    blocks.add(new Block(BlockKind.BOILERPLATE, Paragraphs.strip(text, mark.start(), body)));
    return body;
  }

  private static boolean onlyInSentences(String token) {
    boolean past =
        token.endsWith("ed") && token.length() > 4 && Character.isLowerCase(token.charAt(0));
    return past || SENTENCE.contains(token.toLowerCase(Locale.ROOT));
  }

  private static int bodyAfter(String text, int start, int end) {
    Matcher word = WORD.matcher(text).region(start, end);
    int capital = -1;
    while (word.find()) {
      String token = word.group();
      boolean upper =
          Character.isUpperCase(token.codePointAt(0)) || "\"“‘".indexOf(token.charAt(0)) >= 0;
      if (onlyInSentences(token)) {
        return upper ? word.start() : capital;
      }
      boolean counts =
          capital >= 0 && NUMBER.matcher(text).region(capital, word.start()).lookingAt();
      boolean begins = upper || Character.isDigit(token.charAt(0));
      capital = begins && !counts ? word.start() : capital;
    }
    return -1;
  }
}
