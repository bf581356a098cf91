package org.sitrep.eval;

/** A stretch of a document's text in code points, end exclusive; it may reach past the text. */
public record Offsets(long start, long end) {
  boolean overlaps(Offsets other) {
    return start < other.end && other.start < end;
  }

  boolean contains(Offsets other) {
    return start <= other.start && other.end <= end;
  }

  boolean contains(long offset) {
    return start <= offset && offset < end;
  }
}
