package org.sitrep.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DateRange;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.text.CalendarDates;

/** Finds in an article's text what no field gives. */
final class MetadataFinder {
  /** How many date lines are looked at for an outlet's name. */
  private static final int MOST_DATES = 40;

  private static final Pattern DATED =
      Pattern.compile(
          " (?i:on|at) (?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat"
              + "|sun)\\p{L}{0,7}$");

  private final Facts facts;
  private final OutletNames outlets;

  MetadataFinder(Facts facts, OutletNames outlets) {
    this.facts = facts;
    this.outlets = outlets;
  }

  /** What is given, and what the text adds to it. */
  Metadata find(String text, List<Block> blocks, Metadata given, boolean masthead) {
    List<DateLine> dates = dates(text, blocks);
    Optional<String> title = given.title().or(() -> title(text, blocks));
    Optional<String> credit =
        given.credit().or(() -> facts.find(Facts.Field.CREDIT, text, blocks).findFirst());
    Optional<Told> found =
        given.publisher().isPresent()
            ? Optional.empty()
            : publisher(text, blocks, dates, credit, given.url(), masthead);
    Optional<String> publisher = given.publisher().or(() -> Told.value(found));
    Optional<String> other =
        credit.filter(c -> publisher.isEmpty() || !outlets.same(c, publisher.get()));
    Metadata whole =
        new Metadata(
            given.url(),
            title,
            publisher.map(outlets::canonical),
            given.published().or(() -> published(dates, title, credit)),
            given.byline().or(() -> author(text, blocks)),
            other.map(outlets::canonical),
            given.modified(),
            given.language(),
            Grounds.none());
    Grounds shown = new Grounds("", Told.SHOWN, Told.ground(found), Told.SHOWN, "");
    return whole.by(given.orElse(Metadata.empty().by(shown)).grounds());
  }

  /** "By Rana Sabbagh On October 12" has a date behind the name. */
  private Optional<String> author(String text, List<Block> blocks) {
    return facts
        .find(Facts.Field.BYLINE, text, blocks)
        .map(name -> DATED.matcher(name).replaceFirst(""))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static Optional<String> title(String text, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind() == BlockKind.HEADING) {
        return Optional.of(Prose.plain(block.span().of(text)).replaceAll("\\s+", " "));
      }
      if (block.kind() == BlockKind.BODY) {
        break;
      }
    }
    return Optional.empty();
  }

  private static List<DateLine> dates(String text, List<Block> blocks) {
    List<DateLine> dates = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.DATELINE || block.kind() == BlockKind.BYLINE) {
        String words = Prose.plain(block.span().of(text));
        DateLine.of(words)
            .or(
                () ->
                    CalendarDates.in(words).stream()
                        .findFirst()
                        .map(f -> new DateLine(f.day(), Optional.empty())))
            .ifPresent(dates::add);
      }
    }
    return dates;
  }

  /** The date of the credited origin where the page gives it; else the page's own. */
  private Optional<Published> published(
      List<DateLine> dates, Optional<String> title, Optional<String> credit) {
    Stream<LocalDate> ofOrigin =
        dates.stream()
            .filter(d -> credit.isPresent() && d.outlet().isPresent())
            .filter(d -> outlets.same(d.outlet().get(), credit.get()))
            .map(DateLine::day);
    Stream<LocalDate> ofTitle =
        title.stream().flatMap(t -> CalendarDates.in(t).stream().map(CalendarDates.Found::day));
    return Stream.of(ofOrigin, dates.stream().map(DateLine::day), ofTitle)
        .flatMap(days -> days)
        .findFirst()
        .map(day -> new Published(DateRange.of(day), false, "text"));
  }

  private Optional<Told> publisher(
      String text,
      List<Block> blocks,
      List<DateLine> dates,
      Optional<String> credit,
      Optional<String> url,
      boolean masthead) {
    List<String> furniture =
        blocks.stream()
            .filter(b -> b.kind() == BlockKind.BOILERPLATE)
            .map(b -> Prose.plain(b.span().of(text)))
            .toList();
    Stream<String> ofDates =
        dates.stream()
            .limit(MOST_DATES)
            .flatMap(d -> d.outlet().stream())
            .filter(
                name ->
                    outlets.known(name).isPresent()
                        || furniture.stream().anyMatch(f -> f.contains(name)));
    Stream<String> ofMasthead = masthead ? masthead(text, blocks) : Stream.empty();
    Stream<String> ofFacts = facts.find(Facts.Field.PUBLISHER, text, blocks);
    Stream<String> ofHosts = furniture.stream().flatMap(f -> outlets.host(f).stream());
    Stream<String> ofUrl = url.stream().flatMap(u -> outlets.host(u).stream());
    return Stream.of(
            Told.by("address", ofUrl),
            Told.by(Told.SHOWN, ofDates),
            Told.by(Told.SHOWN, ofMasthead),
            Told.by(Told.SHOWN, ofFacts),
            Told.by(Told.SHOWN, ofHosts))
        .flatMap(names -> names)
        .filter(name -> credit.isEmpty() || !outlets.same(name.value(), credit.get()))
        .findFirst();
  }

  /** The outlet's name above the headline. */
  private static Stream<String> masthead(String text, List<Block> blocks) {
    Masthead masthead = new Masthead(text, blocks);
    return blocks.stream()
        .limit(Headline.MOST_LINES)
        .takeWhile(b -> b.kind() != BlockKind.HEADING && b.kind() != BlockKind.BODY)
        .filter(b -> b.kind() == BlockKind.BOILERPLATE)
        .flatMap(b -> masthead.name(b.span().of(text)).stream());
  }
}
