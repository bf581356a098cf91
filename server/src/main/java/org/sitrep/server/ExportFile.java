package org.sitrep.server;

import java.util.Locale;
import org.sitrep.store.export.Exports;
import org.sitrep.store.query.Order;

/** An export as a client gets it. */
record ExportFile(Exports format, String name) {
  static ExportFile of(String format) {
    Exports export =
        Exports.of(format).orElseThrow(() -> new Problem(404, "there is no such format"));
    return new ExportFile(export, "sitrep-" + format + "." + export.extension());
  }

  Order order(String sort) {
    return Order.valueOf(sort.toUpperCase(Locale.ROOT));
  }
}
