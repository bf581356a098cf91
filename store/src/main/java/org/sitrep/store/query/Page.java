package org.sitrep.store.query;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param items records, written already
 * @param total how many the list has
 * @param next the cursor of the next page; empty on the last
 */
public record Page(List<String> items, long total, Optional<String> next) {
  public Page {
    items = List.copyOf(items);
  }
}
