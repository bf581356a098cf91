package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/**
 * One published text. Spans in blocks and claims point into {@code text}, which is as the document
 * gave it.
 *
 * @param id unique in a run
 * @param file the path it was read from
 * @param meta what is known of it
 * @param text the characters; of a web page the text that it shows
 * @param blocks in order, not overlapping; what no block covers is white space
 * @param source where the text stands in the document's
 */
public record Article(
    String id,
    Optional<String> file,
    Metadata meta,
    String text,
    List<Block> blocks,
    SourceMap source)
    implements Comparable<Article> {
  public Article {
    blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "article " + id + ": block " + block + " ends after its text");
      }
    }
  }

  /** An article of which it is not told where in a document it stands. */
  public Article(String id, Optional<String> file, Metadata meta, String text, List<Block> blocks) {
    this(id, file, meta, text, blocks, SourceMap.none());
  }

  /** Articles are ordered by id. */
  @Override
  public int compareTo(Article other) {
    return id.compareTo(other.id);
  }

  /** The same article with other metadata. */
  public Article with(Metadata other) {
    return new Article(id, file, other, text, blocks, source);
  }
}
