package org.sitrep.ingest.follow;

/** How far feeds are followed. */
public enum Reach {
  /** The feeds themselves are kept, for the text that their entries hold. */
  ENTRIES,
  /** The pages to which entries lead are fetched; a feed is kept where an entry leads nowhere. */
  PAGES
}
