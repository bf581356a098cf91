package org.sitrep.theatre;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Loads a theatre: a built-in one by its name, another from the directory that holds its files.
 *
 * <p>The files are {@code theatre.yaml}, {@code actors.tsv} and {@code places.tsv}, and, where the
 * theatre has more of its own to tell, {@code sides.tsv}, {@code areas.geojson}, {@code
 * fronts.tsv}, {@code sources.tsv} and the lexicons in {@code words}. What a theatre does not tell
 * it has from the one that it extends, else from the defaults; the built-in theatres' files say at
 * their head what each column means.
 */
public final class Theatres {
  /** The names of the theatres that come with the program. */
  public static final Set<String> BUILT_IN = Set.of("syria", "world");

  /** How many theatres may extend each other. */
  private static final int DEEPEST = 5;

  /** What a theatre extends that tells nothing else. */
  private static final String WORLD = "world";

  private static final String NONE = "none";

  private Theatres() {}

  /**
   * Loads and checks a theatre.
   *
   * @param nameOrDirectory the name of a built-in one, or the path of a directory
   * @throws TheatreException if files are missing or wrong; it tells each fault on a line
   */
  public static Theatre load(String nameOrDirectory) {
    Faults faults = new Faults();
    Theatre theatre = load(nameOrDirectory, 1, faults);
    faults.check();
    return theatre;
  }

  /** What can be read of a theatre; what is wrong with it or those below it is noted. */
  private static Theatre load(String nameOrDirectory, int depth, Faults faults) {
    if (depth > DEEPEST) {
      throw new TheatreException(
          nameOrDirectory + ": extends too many theatres; break the circle in theatre.yaml");
    }
    TheatreFiles files =
        BUILT_IN.contains(nameOrDirectory)
            ? new BuiltInFiles(nameOrDirectory)
            : new DirectoryFiles(directory(nameOrDirectory));
    About about =
        faults.get(
            () -> AboutFile.read(files.where("theatre.yaml"), files.read("theatre.yaml"), faults),
            About.of("", ""));
    String base = about.base().orElse(WORLD);
    Optional<Theatre> under =
        base.equals(NONE) ? Optional.empty() : Optional.of(base(base, files, depth, faults));
    return new TheatreLoader(files, about, under, faults).load();
  }

  /** The theatre that another extends: a built-in one, or a folder beside that of the other. */
  private static Theatre base(String name, TheatreFiles files, int depth, Faults faults) {
    return faults
        .get(
            () ->
                Optional.of(
                    load(BUILT_IN.contains(name) ? name : files.beside(name), depth + 1, faults)),
            Optional.<Theatre>empty())
        .orElseGet(() -> load(WORLD, 1, faults));
  }

  private static Path directory(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TheatreException(
          "no theatre \"" + name + "\": name a built-in one " + BUILT_IN + " or a directory", e);
    }
  }
}
