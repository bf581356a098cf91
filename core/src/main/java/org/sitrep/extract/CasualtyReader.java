package org.sitrep.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Span;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * Reads how many people a claim says were killed, wounded or moved. Immutable and safe for use by
 * many threads.
 */
final class CasualtyReader {
  private static final Set<ClaimType> NEVER =
      EnumSet.of(
          ClaimType.ACCUSE,
          ClaimType.DENY,
          ClaimType.AGREE,
          ClaimType.NEGOTIATE,
          ClaimType.DEMAND,
          ClaimType.THREATEN,
          ClaimType.PROTEST,
          ClaimType.AID,
          ClaimType.DEPLOY,
          ClaimType.LIFT_SIEGE);
  private static final Map<ClaimType, CasualtyKind> MOVED =
      new EnumMap<>(
          Map.of(
              ClaimType.DISPLACE, CasualtyKind.DISPLACED,
              ClaimType.DETAIN, CasualtyKind.CAPTURED,
              ClaimType.SURRENDER, CasualtyKind.SURRENDERED,
              ClaimType.RELEASE, CasualtyKind.RELEASED));

  private final HarmLexicon lexicon = new HarmLexicon();
  private final Counting counting = new Counting();

  /** Whether claims of a type carry figures at all. */
  static boolean bears(ClaimType type) {
    return !NEVER.contains(type);
  }

  /** Whether claims of a type may be those in which people were hurt, and so contend for them. */
  static boolean hurts(ClaimType type) {
    return bears(type) && (!MOVED.containsKey(type) || type == ClaimType.DETAIN);
  }

  /**
   * The figures of a claim, in text order.
   *
   * @param trigger the words that name its event
   * @param otherTriggers those of the other claims of the sentence in which people may have been
   *     hurt
   */
  List<Figure> read(Sentence sentence, ClaimType type, Span trigger, List<Span> otherTriggers) {
    if (!bears(type)) {
      return List.of();
    }
    List<Token> tokens = sentence.tokens();
    List<Harm> harms = HarmFinder.harms(lexicon, counting, tokens);
    if (MOVED.containsKey(type)) {
      List<Count> people = new MovedPeople(counting, tokens, harms).around(at(tokens, trigger));
      return figures(tokens, MOVED.get(type), people);
    }
    Rivals rivals = new Rivals(tokens, trigger, otherTriggers);
    List<Figure> out = new ArrayList<>();
    for (Harm harm : harms) {
      if (rivals.won(harm)) {
        out.addAll(figures(tokens, harm.kind(), people(tokens, type, trigger, harm)));
      }
    }
    return distinct(out);
  }

  /** Without figures told twice in one sentence. */
  private static List<Figure> distinct(List<Figure> figures) {
    List<Figure> out = new ArrayList<>();
    for (Figure figure : figures) {
      boolean told =
          out.stream()
              .map(Figure::casualties)
              .anyMatch(
                  c ->
                      c.kind() == figure.casualties().kind()
                          && c.min() == figure.casualties().min());
      if (!told) {
        out.add(figure);
      }
    }
    return out;
  }

  private List<Count> people(List<Token> tokens, ClaimType type, Span trigger, Harm harm) {
    boolean own = trigger.overlaps(tokens.get(harm.token()).span());
    if (!harm.people().isEmpty() || type != ClaimType.CASUALTIES || !own) {
      return harm.people();
    }
    Token word = tokens.get(harm.token());
    if (word.tag().equals("NOUN") && word.lower().endsWith("s")) {
      return List.of(HarmFinder.plural(harm.token(), harm.token() + 1)); // "bodies", "the deaths"
    }
    return plural(tokens, harm).map(List::of).orElse(List.of());
  }

  /** The nearest plural word for people on the side where they stand. */
  private Optional<Count> plural(List<Token> tokens, Harm harm) {
    int step = harm.forward() ? 1 : -1;
    for (int i = harm.token() + step, n = 0;
        i >= 0 && i < tokens.size() && n < 10;
        i += step, n++) {
      Token token = tokens.get(i);
      if (token.tag().equals("NOUN") && token.lower().endsWith("s") && counting.is(token, "people")
          || token.lower().equals("people")
          || token.lower().equals("children")) {
        return Optional.of(HarmFinder.plural(i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static int at(List<Token> tokens, Span trigger) {
    int i = 0;
    while (i < tokens.size() - 1 && tokens.get(i).end() <= trigger.start()) {
      i++;
    }
    return i;
  }

  private static List<Figure> figures(List<Token> tokens, CasualtyKind kind, List<Count> people) {
    List<Figure> out = new ArrayList<>();
    for (Count count : people) {
      int from = Math.min(count.who(), count.end() - 1);
      Span who = span(tokens, Math.max(from, 0), count.end());
      StringBuilder words = new StringBuilder();
      for (int i = from; i < count.end(); i++) {
        words.append(i > from ? " " : "").append(tokens.get(i).text());
      }
      Casualties casualties = new Casualties(kind, count.min(), count.max(), words.toString());
      out.add(new Figure(casualties, who));
    }
    return out;
  }

  private static Span span(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
