package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/**
 * One input as it was found, before it is read: a file, a record of a JSON Lines file, a row of a
 * table.
 *
 * @param id the record's own id, or one made from its file's name
 * @param file the path it was read from, as the user wrote it; empty for standard input
 * @param format how {@code content} is to be read
 * @param content the characters, decoded
 * @param given what the record's fields or an articles.csv say of it
 * @param blocks its blocks where the record gives them; empty: they are to be found
 */
public record Document(
    String id,
    Optional<String> file,
    Format format,
    String content,
    Metadata given,
    List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A document whose blocks are to be found. */
  public Document(String id, Optional<String> file, Format format, String content, Metadata given) {
    this(id, file, format, content, given, List.of());
  }

  /** How the characters of a document are to be read. */
  public enum Format {
    /** Plain text as a scraped page gives it: lines, perhaps several articles. */
    PAGE,
    /** The text of one article, given as such by a record: never split. */
    RECORD,
    /** A web page. */
    HTML,
    /** The web pages of one article, as {@link SavedPages} puts them. */
    PAGES
  }
}
