package org.sitrep.theatre;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Loads a theatre: a built-in one by its name, another from the directory that holds its files.
 *
 * <p>The files are {@code theatre.tsv}, {@code actors.tsv}, {@code sides.tsv}, {@code places.tsv},
 * {@code areas.geojson}, {@code fronts.tsv}, {@code outlets.tsv} and the lexicons in {@code words};
 * the built-in theatre's files say at their head what each column means.
 */
public final class Theatres {
  private static final Set<String> BUILT_IN = Set.of("syria");

  private Theatres() {}

  /**
   * Loads and checks a theatre.
   *
   * @param nameOrDirectory "syria", or the path of a directory
   * @throws TheatreException if a file is missing or wrong
   */
  public static Theatre load(String nameOrDirectory) {
    TheatreFiles files =
        BUILT_IN.contains(nameOrDirectory)
            ? new BuiltInFiles(nameOrDirectory)
            : new DirectoryFiles(directory(nameOrDirectory));
    return load(files);
  }

  private static Path directory(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TheatreException(
          "no theatre \"" + name + "\": name a built-in one " + BUILT_IN + " or a directory", e);
    }
  }

  private static Theatre load(TheatreFiles files) {
    TableRow about = about(table(files, "theatre.tsv"));
    var sides = SmallTables.sides(table(files, "sides.tsv"));
    return new Theatre(
        about.required("name"),
        about.required("title"),
        ActorTable.actors(table(files, "actors.tsv"), sides),
        sides,
        PlaceTable.places(table(files, "places.tsv")),
        AreaFile.areas(files.where("areas.geojson"), files.read("areas.geojson")),
        SmallTables.fronts(table(files, "fronts.tsv")),
        SmallTables.outlets(table(files, "outlets.tsv"), sides),
        words(files));
  }

  private static TableRow about(Table table) {
    if (table.rows().size() != 1) {
      throw new TheatreException(table.file() + ": expected one row, with the name and the title");
    }
    return table.rows().get(0);
  }

  private static Map<String, WordTable> words(TheatreFiles files) {
    Map<String, WordTable> words = new LinkedHashMap<>();
    for (String lexicon : files.lexicons()) {
      words.put(lexicon, table(files, "words/" + lexicon + ".tsv").words());
    }
    return Collections.unmodifiableMap(words);
  }

  private static Table table(TheatreFiles files, String name) {
    return Table.parse(files.where(name), files.read(name));
  }
}
