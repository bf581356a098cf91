package org.sitrep.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the characters of an article's text stand in the text of the document that it was read
 * from. A web page shows characters that its source holds elsewhere, written as references, and
 * with tags between them; of plain text an article is a stretch. Offsets of the article's text are
 * UTF-16 code units, as everywhere in the program; those of the document are Unicode code points,
 * as in files, since the document is not kept to convert them later. Immutable.
 */
public final class SourceMap {
  private static final int CELLS = 3;
  private static final int NOWHERE = -1;
  private static final SourceMap NONE = new SourceMap(new int[0], List.of());

  /** For each anchor its three numbers. */
  private final int[] anchors;

  private final List<Part> parts;

  private SourceMap(int[] anchors, List<Part> parts) {
    this.anchors = anchors;
    this.parts = List.copyOf(parts);
  }

  /**
   * From here on, to the next part, the text stands in a file of its own: a page of an article that
   * was saved page by page.
   *
   * @param text an offset of the text
   * @param file where the page was read
   */
  public record Part(int text, String file) {}

  /**
   * From here on, to the next anchor, characters follow each other in the text and in the document.
   *
   * @param text an offset of the text
   * @param source where it stands in the document; -1 for nowhere
   * @param width over how much of the document this one character stands
   */
  public record Anchor(int text, int source, int width) {}

  /** Of a text that no document holds as it is. */
  public static SourceMap none() {
    return NONE;
  }

  /** Of a text that stands as it is in its document, from a code unit on. */
  public static SourceMap from(int offset, String document) {
    return new Builder().put(0, offset, 1).build(document);
  }

  /** With these anchors, in the order of the text. */
  public static SourceMap of(List<Anchor> anchors) {
    int[] all = new int[anchors.size() * CELLS];
    for (int i = 0; i < anchors.size(); i++) {
      all[i * CELLS] = anchors.get(i).text();
      all[i * CELLS + 1] = anchors.get(i).source();
      all[i * CELLS + 2] = anchors.get(i).width();
    }
    return new SourceMap(all, List.of());
  }

  /** The same of a text in several files; the parts in the order of the text. */
  public SourceMap in(List<Part> files) {
    return new SourceMap(anchors, files);
  }

  /** The files in which the text stands, where they are several; else none. */
  public List<Part> parts() {
    return parts;
  }

  /** The file in which a character stands, where the text stands in several. */
  public Optional<String> file(int text) {
    return parts.stream()
        .filter(part -> part.text() <= text)
        .reduce((one, next) -> next)
        .map(Part::file);
  }

  /** What it is made of. */
  public List<Anchor> anchors() {
    List<Anchor> all = new ArrayList<>();
    for (int i = 0; i < anchors.length; i += CELLS) {
      all.add(new Anchor(anchors[i], anchors[i + 1], anchors[i + 2]));
    }
    return all;
  }

  /** The stretch of the document in which a stretch of the text stands; empty where none does. */
  public Optional<Span> of(Span text) {
    int first = text.start();
    while (first < text.end() && at(first) == NOWHERE) {
      first++;
    }
    int last = text.end() - 1;
    while (last > first && at(last) == NOWHERE) {
      last--;
    }
    if (first >= text.end()) {
      return Optional.empty();
    }
    int start = Math.min(at(first), at(last));
    return Optional.of(new Span(start, Math.max(at(first) + width(first), at(last) + width(last))));
  }

  private int at(int text) {
    int anchor = anchor(text);
    return anchor < 0 || anchors[anchor + 1] == NOWHERE
        ? NOWHERE
        : anchors[anchor + 1] + text - anchors[anchor];
  }

  private int width(int text) {
    int anchor = anchor(text);
    return anchors[anchor] == text ? anchors[anchor + 2] : 1;
  }

  /** The last anchor at or before an offset; negative where there is none. */
  private int anchor(int text) {
    int low = 0;
    int high = anchors.length / CELLS - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (anchors[middle * CELLS] <= text) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high * CELLS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceMap map
        && Arrays.equals(anchors, map.anchors)
        && parts.equals(map.parts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(anchors) + parts.hashCode();
  }

  @Override
  public String toString() {
    return "SourceMap" + Arrays.toString(anchors) + (parts.isEmpty() ? "" : parts);
  }

  /** Makes a map from the beginning of a text to its end, in code units of the document. */
  public static final class Builder {
    private int[] anchors = new int[CELLS * 8];
    private int size;

    /**
     * Says where a character stands.
     *
     * @param text its offset, not before those that were said already
     * @param source where it stands
     * @param width over how many code units
     */
    public Builder put(int text, int source, int width) {
      if (size > 0 && width == 1 && anchors[size - 1] == 1) {
        int before = anchors[size - 2];
        if (before != NOWHERE && before + text - anchors[size - CELLS] == source) {
          return this;
        }
      }
      return add(text, source, width);
    }

    /** Says that no character stands anywhere, from an offset on. */
    public Builder nowhere(int text) {
      return size > 0 && anchors[size - 2] == NOWHERE ? this : add(text, NOWHERE, 1);
    }

    private Builder add(int text, int source, int width) {
      if (size == anchors.length) {
        anchors = Arrays.copyOf(anchors, size * 2);
      }
      anchors[size] = text;
      anchors[size + 1] = source;
      anchors[size + 2] = width;
      size += CELLS;
      return this;
    }

    /** Adds what was said of a text that begins at an offset of this. */
    public Builder append(int text, SourceMap other) {
      for (int i = 0; i < other.anchors.length; i += CELLS) {
        add(text + other.anchors[i], other.anchors[i + 1], other.anchors[i + 2]);
      }
      return this;
    }

    /** What was said, in code units still, to be appended; after it this is empty. */
    public SourceMap part() {
      SourceMap map = size == 0 ? NONE : new SourceMap(Arrays.copyOf(anchors, size), List.of());
      size = 0;
      return map;
    }

    /** The map of what was said, after which this is empty. */
    public SourceMap build(String document) {
      for (int i = 0; i < document.length(); i++) {
        if (Character.isSurrogate(document.charAt(i))) {
          return inCodePoints(document);
        }
      }
      return part();
    }

    private SourceMap inCodePoints(String document) {
      CodePoints points = new CodePoints(document);
      SourceMap units = part();
      for (int i = 0; i < units.anchors.length; i += CELLS) {
        int text = units.anchors[i];
        int source = units.anchors[i + 1];
        if (source == NOWHERE) {
          add(text, NOWHERE, 1);
          continue;
        }
        int end = source + units.anchors[i + 2];
        add(text, points.at(source), points.at(end) - points.at(source));
        boolean last = i + CELLS >= units.anchors.length;
        int run = last ? document.length() - source : units.anchors[i + CELLS] - text;
        pairs(
            document,
            points,
            new Anchor(text, source, 1),
            Math.min(run, document.length() - source));
      }
      return part();
    }

    /** Both halves of a pair stand at one code point, which shifts all that comes after them. */
    private void pairs(String document, CodePoints points, Anchor from, int run) {
      for (int k = 0; k < run; k++) {
        int at = from.source() + k;
        boolean pair =
            at + 1 < document.length()
                && Character.isSurrogatePair(document.charAt(at), document.charAt(at + 1));
        if (pair && k + 1 < run) {
          add(from.text() + k + 1, points.at(at), 1);
          add(from.text() + k + 2, points.at(at) + 1, 1);
        }
      }
    }
  }
}
