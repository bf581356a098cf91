package org.sitrep.eval;

import java.util.Optional;

/**
 * A document to be scored.
 *
 * @param publisher empty string where not given
 * @param published the date as the file gives it
 * @param text what offsets point into
 */
public record GoldDocument(
    String id, String publisher, Optional<String> published, Optional<String> title, String text) {}
