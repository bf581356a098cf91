package org.sitrep.store.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.store.record.Json;

/** Incidents for a map: those that are close together at a zoom are one cell. */
public final class Cells {
  private static final int MOST = 2_000;
  private final View view;
  private final Snapshot all;
  private final Matches matches;
  private final Kinds standings;
  private final Kinds families;
  private int zoom;
  private List<Cell> cells = List.of();

  /** What is close together. */
  private static final class Cell {
    private int count;
    private double lat;
    private double lon;
    private float west = 180;
    private float south = 90;
    private float east = -180;
    private float north = -90;
    private int position;
    private final int[] standings;
    private final int[] families;

    Cell(int standings, int families) {
      this.standings = new int[standings];
      this.families = new int[families];
    }

    void add(int p, float at, float on) {
      count++;
      lat += at;
      lon += on;
      west = Math.min(west, on);
      east = Math.max(east, on);
      south = Math.min(south, at);
      north = Math.max(north, at);
      position = p;
    }
  }

  /** Of the incidents that a filter lets through; a zoom that gives too many cells is made less. */
  public Cells(View view, Filter filter, int zoom) {
    this.view = view;
    this.all = view.snapshot();
    this.matches = new Matches(view, filter);
    this.standings = all.standings();
    this.families = all.families();
    this.zoom = zoom + 1;
    do {
      this.zoom--;
      cells = cells();
    } while (cells.size() > MOST && this.zoom > 0);
  }

  private List<Cell> cells() {
    int[] squares = all.squares().at(zoom);
    Cell[] bySquare = new Cell[all.squares().many(zoom)];
    Positions set = matches.set();
    for (int p = set.next(0); p >= 0; p = set.next(p + 1)) {
      int square = squares[p];
      if (square >= 0) {
        Cell cell = bySquare[square];
        if (cell == null) {
          cell = new Cell(standings.tags().size(), families.tags().size());
          bySquare[square] = cell;
        }
        cell.add(p, all.lat(p), all.lon(p));
        cell.standings[standings.of(p)]++;
        cell.families[families.of(p)]++;
      }
    }
    return Arrays.stream(bySquare)
        .flatMap(Stream::ofNullable)
        .sorted(
            Comparator.comparingInt((Cell c) -> -c.count).thenComparingInt((Cell c) -> c.position))
        .toList();
  }

  /** Writes it. */
  public void write(Json json) {
    int placed = cells.stream().mapToInt(c -> c.count).sum();
    json.field("zoom", zoom).field("total", placed).field("unplaced", matches.total() - placed);
    json.startArray("cells");
    records().forEach(json::written);
    json.endArray();
  }

  /** Each cell as a record. */
  public List<String> records() {
    List<Integer> single =
        cells.stream().filter(cell -> cell.count == 1).map(cell -> cell.position).toList();
    Iterator<String> alone = view.incidents().shown(single).iterator();
    return cells.stream().map(cell -> Json.object(json -> cell(json, cell, alone))).toList();
  }

  private void cell(Json json, Cell cell, Iterator<String> alone) {
    json.field("lat", rounded(cell.lat / cell.count)).field("lon", rounded(cell.lon / cell.count));
    json.field("count", cell.count).startArray("box");
    for (float side : new float[] {cell.west, cell.south, cell.east, cell.north}) {
      json.number(rounded(side));
    }
    json.endArray();
    json.object("standings", o -> counts(o, standings.tags(), cell.standings));
    json.object("families", o -> counts(o, families.tags(), cell.families));
    if (cell.count == 1) {
      json.written("incident", alone.next());
    } else {
      json.nothing("incident");
    }
  }

  private static void counts(Json json, List<Tags.Tag> tags, int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        json.field(tags.get(i).value(), counts[i]);
      }
    }
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
