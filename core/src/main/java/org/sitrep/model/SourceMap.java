package org.sitrep.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the characters of an article's text stand in the text of the document that it was read
 * from, both in UTF-16 code units. A web page shows characters that its source holds elsewhere,
 * written with entities, and with tags between them; of plain text an article is a
 * stretch. Immutable.
 */
public final class SourceMap {
  /** An anchor is an offset of the text, where it stands, and over how many code units. */
  private static final int CELLS = 3;

  private static final int NOWHERE = -1;
  private static final SourceMap NONE = new SourceMap(new int[0], Optional.empty());
  private final int[] anchors;

  /** Of the document; empty where its code units are its code points. */
  private final Optional<CodePoints> points;

  private SourceMap(int[] anchors, Optional<CodePoints> points) {
    this.anchors = anchors;
    this.points = points;
  }

  /** Of a text that no document holds as it is. */
  public static SourceMap none() {
    return NONE;
  }

  /** Of a text that stands as it is in its document, from an offset on. */
  public static SourceMap from(int offset, String document) {
    return new SourceMap(new int[] {0, offset, 1}, points(document));
  }

  private static Optional<CodePoints> points(String document) {
    boolean plain = document.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return plain ? Optional.empty() : Optional.of(new CodePoints(document));
  }

  /** Whether the text is the document's, from its beginning. */
  public boolean same() {
    return anchors.length == CELLS && anchors[1] == 0;
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

  /** The same in Unicode code points of the document, as files have it. */
  public Optional<Span> inCodePoints(Span text) {
    return of(text)
        .map(
            units ->
                points.map(p -> new Span(p.at(units.start()), p.at(units.end()))).orElse(units));
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
    return other instanceof SourceMap map && Arrays.equals(anchors, map.anchors);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(anchors);
  }

  @Override
  public String toString() {
    return "SourceMap" + Arrays.toString(anchors);
  }

  /** Makes a map from the beginning of a text to its end. */
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

    /** Adds the map of a text that begins at an offset of this. */
    public Builder append(int text, SourceMap other) {
      for (int i = 0; i < other.anchors.length; i += CELLS) {
        add(text + other.anchors[i], other.anchors[i + 1], other.anchors[i + 2]);
      }
      return this;
    }

    /** The map of what was said, after which this is empty. */
    public SourceMap build(String document) {
      return build(points(document));
    }

    /** The map of a part of a document, to be appended to that of a text. */
    public SourceMap build() {
      return build(Optional.empty());
    }

    private SourceMap build(Optional<CodePoints> points) {
      SourceMap map = size == 0 ? NONE : new SourceMap(Arrays.copyOf(anchors, size), points);
      size = 0;
      return map;
    }
  }
}
