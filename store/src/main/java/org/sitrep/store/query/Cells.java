package org.sitrep.store.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.store.record.Json;

/** Incidents for a map: those that are close together at a zoom are one cell. */
public final class Cells {
  private static final double WIDEST = 22.5;
  private static final int MOST = 2_000;
  private final View view;
  private final Snapshot all;
  private final Matches matches;
  private final List<Tags.Tag> standings;
  private final List<Tags.Tag> families;
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
    this.standings = all.tags().of("standing");
    this.families = all.tags().of("family");
    this.zoom = zoom + 1;
    do {
      this.zoom--;
      cells = cells();
    } while (cells.size() > MOST && this.zoom > 0);
  }

  private List<Cell> cells() {
    Map<Long, Cell> byKey = new HashMap<>();
    double width = WIDEST / (1 << zoom);
    byte[] standing = which(standings);
    byte[] family = which(families);
    BitSet set = matches.set();
    for (int p = set.nextSetBit(0); p >= 0; p = set.nextSetBit(p + 1)) {
      if (all.placed(p)) {
        long x = (long) Math.floor(all.lon(p) / width);
        long y = (long) Math.floor(all.lat(p) / width);
        Cell cell =
            byKey.computeIfAbsent(
                (x << 32) ^ (y & 0xffffffffL), k -> new Cell(standings.size(), families.size()));
        cell.add(p, all.lat(p), all.lon(p));
        cell.standings[standing[p]]++;
        cell.families[family[p]]++;
      }
    }
    List<Cell> list = new ArrayList<>(byKey.values());
    list.sort(
        Comparator.comparingInt((Cell c) -> -c.count).thenComparingInt((Cell c) -> c.position));
    return list;
  }

  /** For each incident, which of some tags it has. */
  private byte[] which(List<Tags.Tag> tags) {
    byte[] which = new byte[all.size()];
    for (byte i = 0; i < tags.size(); i++) {
      BitSet set = all.tagged(view.db(), tags.get(i));
      for (int p = set.nextSetBit(0); p >= 0; p = set.nextSetBit(p + 1)) {
        which[p] = i;
      }
    }
    return which;
  }

  /** Writes it. */
  public void write(Json json) {
    int placed = cells.stream().mapToInt(c -> c.count).sum();
    json.field("zoom", zoom).field("total", placed).field("unplaced", matches.total() - placed);
    json.array("cells", cells, this::cell);
  }

  /** Each cell as a record. */
  public List<String> records() {
    return cells.stream().map(cell -> Json.object(json -> cell(json, cell))).toList();
  }

  private void cell(Json json, Cell cell) {
    json.field("lat", rounded(cell.lat / cell.count)).field("lon", rounded(cell.lon / cell.count));
    json.field("count", cell.count).startArray("box");
    for (float side : new float[] {cell.west, cell.south, cell.east, cell.north}) {
      json.number(rounded(side));
    }
    json.endArray();
    json.object("standings", o -> counts(o, standings, cell.standings));
    json.object("families", o -> counts(o, families, cell.families));
    List<String> alone =
        cell.count == 1 ? view.incidents().shown(List.of(cell.position)) : List.of();
    if (alone.isEmpty()) {
      json.nothing("incident");
    } else {
      json.written("incident", alone.get(0));
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
