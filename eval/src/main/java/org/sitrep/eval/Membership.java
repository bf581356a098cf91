package org.sitrep.eval;

import java.util.Optional;

/**
 * What a system says of an article as a whole: a line of a report's {@code articles.jsonl}.
 *
 * @param article its id
 * @param incident its lead incident
 * @param origin the origin that it is a copy of
 */
public record Membership(String article, Optional<String> incident, Optional<String> origin) {}
