package org.sitrep.theatre;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files of a built-in theatre; as resources cannot be listed, an index names its lexicons. */
record BuiltInFiles(String name) implements TheatreFiles {
  @Override
  public String where(String file) {
    return name + "/" + file;
  }

  @Override
  public byte[] bytes(String file) throws IOException {
    try (InputStream in = BuiltInFiles.class.getResourceAsStream(where(file))) {
      if (in == null) {
        throw new FileNotFoundException("no such resource");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public boolean has(String file) {
    return BuiltInFiles.class.getResource(where(file)) != null;
  }

  @Override
  public String beside(String other) {
    return other;
  }

  @Override
  public List<String> lexicons() {
    return read("words/index.txt")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
