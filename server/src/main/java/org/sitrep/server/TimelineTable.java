package org.sitrep.server;

import java.util.List;
import org.sitrep.store.export.Table;
import org.sitrep.store.query.Timeline;

/** A timeline as CSV: a row for each value and step in which something began. */
final class TimelineTable {
  private TimelineTable() {}

  static String csv(Timeline timeline) {
    StringBuilder out = new StringBuilder("start,value,name,count\r\n");
    for (Timeline.Row row : timeline.rows()) {
      List<Integer> counts = row.counts();
      for (int i = 0; i < counts.size(); i++) {
        if (counts.get(i) > 0) {
          out.append(timeline.starts().get(i))
              .append(',')
              .append(Table.cell(row.value()))
              .append(',')
              .append(Table.cell(row.name()))
              .append(',')
              .append(counts.get(i))
              .append("\r\n");
        }
      }
    }
    return out.toString();
  }
}
