package org.sitrep.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.EventDate;
import org.sitrep.model.Explanation;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.model.Published;
import org.sitrep.model.TimeMark;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.theatre.Theatre;

/**
 * Finds the time expressions of an article and tells when a claim's event happened. Immutable and
 * safe for use by many threads.
 */
public final class DateResolver {
  private static final Set<TimeKind> DATELESS =
      Set.of(TimeKind.SET, TimeKind.PART, TimeKind.TIME, TimeKind.REF, TimeKind.BC);

  private static final Set<TimeKind> MONTHLY =
      Set.of(
          TimeKind.FULL,
          TimeKind.DAY,
          TimeKind.DAYS,
          TimeKind.WEEK,
          TimeKind.MONTH,
          TimeKind.MONTHS);

  /** A span of more days than this is background and no date. */
  private static final int LONGEST_MONTHS = 62;

  private final TimeReader reader;
  private final DateChooser chooser;

  /** A resolver that knows no outlet's way to write dates in numbers. */
  public DateResolver() {
    this(new TimeReader());
  }

  /** A resolver with the outlets of a theatre. */
  public DateResolver(Theatre theatre) {
    this(new TimeReader(new DateOrders(theatre)));
  }

  private DateResolver(TimeReader reader) {
    this.reader = reader;
    this.chooser = new DateChooser(reader);
  }

  /**
   * @param weights of the chooser's features
   * @param trees of its second look
   */
  DateResolver(Map<String, Double> weights, Trees trees) {
    this.reader = new TimeReader();
    this.chooser = new DateChooser(reader, weights, trees);
  }

  /**
   * The time expressions of the body that mean days, in order and without overlaps. Where the
   * published date is not known, only those are found that tell their days themselves or count from
   * such a one before them.
   */
  public List<Mention.OfTime> find(AnalyzedArticle article) {
    List<Mention.OfTime> out = new ArrayList<>();
    int sentence = -1;
    int first = 0;
    for (TimeExpression expression : reader.read(article)) {
      first = expression.sentence() == sentence ? first : out.size();
      sentence = expression.sentence();
      if (!DATELESS.contains(expression.kind()) && expression.range().isPresent()) {
        add(mention(expression), out, first);
      }
    }
    out.sort(Comparator.comparing(Mention.OfTime::span));
    return List.copyOf(out);
  }

  /**
   * All time expressions with their values, also those that mean no days; a span that is told by
   * its ends is two, and "since" is not part of one.
   */
  public List<TimeMark> marks(AnalyzedArticle article) {
    return reader.read(article).stream()
        .filter(e -> e.kind() != TimeKind.SINCE && e.kind() != TimeKind.SINCETHEN)
        .flatMap(e -> e.bounds().isEmpty() ? Stream.of(e) : e.bounds().stream())
        .map(e -> new TimeMark(e.span(), e.value().text()))
        .toList();
  }

  private static Mention.OfTime mention(TimeExpression expression) {
    DateRange range = expression.range().orElseThrow();
    return new Mention.OfTime(expression.span(), range, expression.value().precision());
  }

  /** Adds a mention in place of those of its sentence that it covers. */
  private static void add(Mention.OfTime mention, List<Mention.OfTime> out, int first) {
    out.subList(first, out.size()).removeIf(m -> m.span().overlaps(mention.span()));
    out.add(mention);
  }

  /**
   * When the event of each claim of an article happened, in the order of the claims. They are
   * resolved together, because a claim's date speaks for or against that of its neighbours.
   *
   * <p>Where the text gives no time the precision is {@code NONE} and the range is the published
   * date; of an article whose published date is not known, the hull of its own full dates; and
   * where it has none, {@link DateRange#UNKNOWN}, so that a range is always there. Callers show no
   * date where the precision is {@code NONE}.
   *
   * @param mentions with {@code times} from {@link #find}
   */
  public List<EventDate> resolve(
      AnalyzedArticle article, Mentions mentions, List<DraftClaim> claims) {
    List<Optional<EventDate>> chosen = chooser.choose(article, mentions.times(), claims);
    if (chosen.stream().allMatch(Optional::isPresent)) {
      return chosen.stream().flatMap(Optional::stream).toList();
    }
    EventDate none = new EventDate(dateless(article), DatePrecision.NONE, Optional.empty());
    return chosen.stream().map(date -> date.orElse(none)).toList();
  }

  /** Why each claim of an article has its date, and which others were likely. */
  public List<Explanation> explain(
      AnalyzedArticle article, Mentions mentions, List<DraftClaim> claims) {
    return chooser.explain(article, mentions.times(), claims);
  }

  private DateRange dateless(AnalyzedArticle article) {
    return article
        .article()
        .meta()
        .published()
        .map(Published::range)
        .or(() -> fullDates(article))
        .orElse(DateRange.UNKNOWN);
  }

  /**
   * The days, weeks and months that the body names and tells of as past, in order. Of an article
   * whose published date is not known only those that tell their year, or take it from one before.
   */
  public List<DateRange> monthDates(AnalyzedArticle article) {
    return reader.read(article).stream()
        .filter(e -> MONTHLY.contains(e.kind()) && !e.coming())
        .flatMap(e -> e.range().stream())
        .filter(range -> range.days() <= LONGEST_MONTHS)
        .toList();
  }

  /** The span from the earliest to the latest day that the body names with its year. */
  public Optional<DateRange> fullDates(AnalyzedArticle article) {
    return reader.read(article).stream()
        .filter(e -> e.kind() == TimeKind.FULL)
        .flatMap(e -> e.range().stream())
        .reduce((a, b) -> new DateRange(min(a.start(), b.start()), max(a.end(), b.end())));
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
