package org.sitrep.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Point;

class LabelBoardTest {
  @Test
  void aLabelGivesWayToWhatStandsThere() {
    LabelBoard board = new LabelBoard(400, 300);
    board.take(100, 100, 5);
    assertThat(board.place("Mayadin", 12, 100, 100, 5))
        .hasValueSatisfying(spot -> assertThat(spot.anchor()).isEqualTo("start"));
    assertThat(board.place("Balum", 12, 100, 100, 5))
        .hasValueSatisfying(spot -> assertThat(spot.anchor()).isEqualTo("end"));
  }

  @Test
  void aLabelThatDoesNotFitOnTheMapIsLeftOut() {
    assertThat(new LabelBoard(30, 30).place("A long name", 12, 15, 15, 5)).isEmpty();
  }

  @Test
  void theWindowHoldsItsPointsWithAMarginInTheRatioAsked() {
    List<Point> points = List.of(new Point(35.3, 40.1), new Point(34.4, 40.9));
    Window window = Window.fit(points, 1.6);
    assertThat(points).allMatch(window::contains);
    double height = window.north() - window.south();
    double width = (window.east() - window.west()) * window.squeeze();
    assertThat(width / height).isBetween(1.55, 1.65);
  }

  @Test
  void oneOfManyPointsFarAwayDoesNotShrinkTheRest() {
    List<Point> points = new java.util.ArrayList<>();
    for (int i = 0; i < 60; i++) {
      points.add(new Point(35 + i / 100.0, 40 + i / 100.0));
    }
    points.add(new Point(33, 36));
    assertThat(Window.fit(points, 1.6).contains(new Point(33, 36))).isFalse();
  }

  @Test
  void numbersHaveATenthOfAPixel() {
    assertThat(Projection.number(12.34)).isEqualTo("12.3");
    assertThat(Projection.number(-0.04)).isEqualTo("0");
    assertThat(Projection.number(5)).isEqualTo("5");
  }
}
