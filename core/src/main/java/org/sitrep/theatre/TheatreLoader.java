package org.sitrep.theatre;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.model.Actor;
import org.sitrep.model.Place;

/** Reads and checks the files of one theatre and lays them over those of the one it extends. */
final class TheatreLoader {
  private static final String START = "start.tsv";
  private static final TheatreFiles DEFAULTS = new BuiltInFiles("common");

  private final TheatreFiles files;
  private final About about;
  private final Optional<Theatre> base;
  private final Faults faults;

  TheatreLoader(TheatreFiles files, About about, Optional<Theatre> base, Faults faults) {
    this.files = files;
    this.about = about;
    this.base = base;
    this.faults = faults;
  }

  /** The theatre, without what is wrong in its files. */
  Theatre load() {
    Optional<List<Side>> read = faults.get(() -> Optional.of(sides()), Optional.empty());
    List<Side> sides = read.orElseGet(this::named);
    Set<String> sideIds = sides.stream().map(Side::id).collect(Collectors.toSet());
    Map<String, Actor> before = base.map(Theatre::actors).orElse(Map.of());
    Map<String, Actor> actors =
        faults.get(
            () -> new ActorTable(sideIds, before, faults).actors(table("actors.tsv")), Map.of());
    Map<String, Place> places =
        faults.get(() -> PlaceTable.places(table("places.tsv"), about.country(), faults), Map.of());
    Map<String, Table> words = faults.get(this::words, Map.of());
    Theatre theatre =
        new Theatre(
            about,
            layered(actors, before),
            sides,
            layered(places, base.map(Theatre::places).orElse(Map.of())),
            areas(),
            fronts(),
            outlets(sideIds),
            lexicons(words),
            Optional.empty());
    words.forEach((lexicon, table) -> LexiconCheck.rows(lexicon, table, theatre, faults));
    // without sides every row of a start state would be a fault
    return read.isEmpty()
        ? theatre
        : theatre.startingFrom(faults.get(() -> start(theatre), Optional.empty()));
  }

  private Optional<StartState> start(Theatre theatre) {
    return files.has(START)
        ? Optional.of(StartState.parse(files.where(START), files.read(START), theatre))
        : base.flatMap(Theatre::start);
  }

  private List<Side> sides() {
    if (!files.has("sides.tsv") && base.isPresent()) {
      return inherited(base.get().sides());
    }
    Table table = table("sides.tsv");
    List<Side> own = SmallTables.sides(table, faults);
    Map<String, Side> all = byId(own);
    standIns(table, "id").forEach(side -> all.putIfAbsent(side.id(), side));
    base.map(Theatre::sides).orElse(List.of()).forEach(side -> all.putIfAbsent(side.id(), side));
    SmallTables.checkAllies(table, all.keySet(), faults);
    return List.copyOf(all.values());
  }

  /** Sides for the ids in a column, so that what is wrong with them is told only once. */
  private static List<Side> standIns(Table table, String column) {
    return table.has(column)
        ? table.rows().stream()
            .flatMap(row -> row.optional(column).stream())
            .distinct()
            .map(id -> new Side(id, id, "#000000"))
            .toList()
        : List.of();
  }

  /** The sides that the other files name, where it is not known which there are. */
  private List<Side> named() {
    Map<String, Side> all = byId(base.map(Theatre::sides).orElse(List.of()));
    for (String file : List.of("actors.tsv", "sources.tsv")) {
      if (files.has(file)) {
        faults
            .get(() -> standIns(table(file), "side"), List.<Side>of())
            .forEach(side -> all.putIfAbsent(side.id(), side));
      }
    }
    return List.copyOf(all.values());
  }

  /** The sides of the theatre below, which must be all that the actors are on. */
  private List<Side> inherited(List<Side> sides) {
    Set<String> ids = sides.stream().map(Side::id).collect(Collectors.toSet());
    Optional<Table> actors =
        Optional.of("actors.tsv").filter(files::has).map(this::table).filter(t -> t.has("side"));
    for (TableRow row : actors.map(Table::rows).orElse(List.of())) {
      Optional<String> side = row.optional("side").filter(id -> !ids.contains(id));
      if (side.isPresent()) {
        throw new TheatreException(
            files.where("sides.tsv")
                + ": there is no such file, and actors.tsv names a side, \""
                + side.get()
                + "\", that the theatre below does not have; write the file");
      }
    }
    return sides;
  }

  private static Map<String, Side> byId(List<Side> sides) {
    return sides.stream()
        .collect(Collectors.toMap(Side::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private List<Area> areas() {
    return files.has("areas.geojson")
        ? faults.get(
            () -> AreaFile.areas(files.where("areas.geojson"), files.read("areas.geojson"), faults),
            List.of())
        : base.map(Theatre::areas).orElse(List.of());
  }

  private List<Front> fronts() {
    return files.has("fronts.tsv")
        ? faults.get(() -> SmallTables.fronts(table("fronts.tsv"), faults), List.of())
        : base.map(Theatre::fronts).orElse(List.of());
  }

  private List<Outlet> outlets(Set<String> sides) {
    List<Outlet> own =
        files.has("sources.tsv")
            ? faults.get(() -> SmallTables.outlets(table("sources.tsv"), sides, faults), List.of())
            : List.of();
    List<Outlet> all = new ArrayList<>(own);
    Set<String> ids = own.stream().map(Outlet::id).collect(Collectors.toSet());
    base.map(Theatre::outlets).orElse(List.of()).stream()
        .filter(outlet -> !ids.contains(outlet.id()))
        .forEach(all::add);
    return all;
  }

  private Map<String, Table> words() {
    Map<String, Table> words = new LinkedHashMap<>();
    for (String lexicon : files.lexicons()) {
      faults.run(
          () -> {
            Table table = table("words/" + lexicon + ".tsv");
            LexiconCheck.columns(lexicon, table);
            words.put(lexicon, table);
          });
    }
    return words;
  }

  /** Its own lexicons, each before that of the base; those that neither has are the defaults. */
  private Map<String, WordTable> lexicons(Map<String, Table> own) {
    Map<String, WordTable> inherited = base.map(Theatre::words).orElse(Map.of());
    Map<String, WordTable> all = new LinkedHashMap<>();
    for (String lexicon : names(own, inherited)) {
      List<WordTable.Row> rows = new ArrayList<>();
      Optional<WordTable> mine = Optional.ofNullable(own.get(lexicon)).map(Table::words);
      Optional<WordTable> before = Optional.ofNullable(inherited.get(lexicon));
      mine.ifPresent(table -> rows.addAll(table.rows()));
      before.ifPresent(table -> rows.addAll(table.rows()));
      all.put(
          lexicon,
          mine.or(() -> before)
              .map(table -> new WordTable(table.file(), rows))
              .orElseGet(() -> common("words/" + lexicon + ".tsv").words()));
    }
    return Collections.unmodifiableMap(all);
  }

  private static Set<String> names(Map<String, Table> own, Map<String, WordTable> inherited) {
    Set<String> names = new TreeSet<>(DEFAULTS.lexicons());
    names.addAll(own.keySet());
    names.addAll(inherited.keySet());
    return names;
  }

  private static <T> Map<String, T> layered(Map<String, T> own, Map<String, T> base) {
    Map<String, T> all = new LinkedHashMap<>(own);
    base.forEach(all::putIfAbsent);
    return Collections.unmodifiableMap(all);
  }

  private Table table(String name) {
    return Table.parse(files.where(name), files.read(name), faults);
  }

  private static Table common(String name) {
    return Table.parse(DEFAULTS.where(name), DEFAULTS.read(name));
  }
}
