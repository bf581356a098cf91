package org.sitrep.ingest.follow;

import java.io.Closeable;
import java.io.IOException;

/**
 * Where what was fetched is kept. It is called by one thread at a time. What was put is only
 * lasting after {@link #settle}; a run that ends before fetches it again.
 */
public interface Shelf extends Closeable {
  /** Takes an answer. */
  void put(Fetched fetched) throws IOException;

  /** Makes lasting all that was put. */
  void settle() throws IOException;
}
