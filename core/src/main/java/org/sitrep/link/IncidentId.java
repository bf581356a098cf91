package org.sitrep.link;

import java.util.Locale;
import org.sitrep.model.Claim;

/**
 * The id of an incident: the day on which it was told first, and ten hexadecimal digits of the
 * words of that sentence and of what names the event in it ("2017-10-12-3f2a90c4b1"); "undated"
 * where the article gives no day. It rests on nothing that another reading of the articles, or
 * articles that come later, may change: not on type, place or date.
 */
final class IncidentId {
  private static final long BASE = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int BITS = 40;

  private static final int DIGITS = BITS / 4;

  private IncidentId() {}

  /** The id without the number that tells it from others of the same words. */
  static String base(String id) {
    int last = id.lastIndexOf('-');
    return id.length() - last - 1 == DIGITS ? id : id.substring(0, Math.max(0, last));
  }

  static String of(Claim first, Library library) {
    String sentence = library.sentence(first);
    int start = first.trigger().start() - first.evidence().start();
    int end = first.trigger().end() - first.evidence().start();
    boolean inside = start >= 0 && end <= sentence.length();
    String trigger = inside ? sentence.substring(start, end) : "";
    String words = Wording.plain(sentence) + '\n' + Wording.plain(trigger);
    String day = library.dated(first.article()).map(String::valueOf).orElse("undated");
    return day + String.format(Locale.ROOT, "-%010x", hash(words) >>> (Long.SIZE - BITS));
  }

  private static long hash(String words) {
    long hash = BASE;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * PRIME;
    }
    return (hash ^ (hash >>> 29)) * PRIME;
  }
}
