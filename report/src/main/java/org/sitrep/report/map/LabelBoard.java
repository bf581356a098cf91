package org.sitrep.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels one after another: the first come keep their place. */
final class LabelBoard {
  private static final double LETTER = 0.56;
  private final List<Box> taken = new ArrayList<>();
  private final double width;
  private final double height;

  LabelBoard(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** A rectangle in pixels. */
  record Box(double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /**
   * Where a label stands.
   *
   * @param x of its anchor
   * @param y of its base line
   * @param anchor start, middle or end
   */
  record Spot(double x, double y, String anchor) {}

  /** Keeps a rectangle free of labels. */
  void take(Box box) {
    taken.add(box);
  }

  /** Keeps the square around a mark free of labels. */
  void take(double x, double y, double radius) {
    take(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** The width of a text in pixels, roughly. */
  static double width(String text, double size) {
    return text.length() * size * LETTER + 2;
  }

  /** A place for a label beside a mark: right, left, below, above, then at the corners. */
  Optional<Spot> place(String text, double size, double x, double y, double radius) {
    double gap = radius + 3;
    double slant = radius * 0.7 + 2;
    double middle = y + size * 0.35;
    List<Spot> spots =
        List.of(
            new Spot(x + gap, middle, "start"),
            new Spot(x - gap, middle, "end"),
            new Spot(x, y + gap + size * 0.8, "middle"),
            new Spot(x, y - gap, "middle"),
            new Spot(x + slant, y - slant, "start"),
            new Spot(x + slant, y + slant + size * 0.7, "start"),
            new Spot(x - slant, y - slant, "end"),
            new Spot(x - slant, y + slant + size * 0.7, "end"));
    for (Spot spot : spots) {
      Box box = box(spot, text, size);
      if (free(box)) {
        take(box);
        return Optional.of(spot);
      }
    }
    return Optional.empty();
  }

  private static Box box(Spot spot, String text, double size) {
    double wide = width(text, size);
    double left =
        switch (spot.anchor()) {
          case "start" -> spot.x();
          case "end" -> spot.x() - wide;
          default -> spot.x() - wide / 2;
        };
    return new Box(left, spot.y() - size * 0.85, left + wide, spot.y() + size * 0.25);
  }

  /** Whether nothing was placed there yet, and it lies on the map. */
  boolean free(Box box) {
    boolean inside =
        box.left() >= 2 && box.top() >= 2 && box.right() <= width - 2 && box.bottom() <= height - 2;
    return inside && taken.stream().noneMatch(box::overlaps);
  }

  /** How many labels and marks a box would cover. */
  long covered(Box box) {
    return taken.stream().filter(box::overlaps).count();
  }
}
