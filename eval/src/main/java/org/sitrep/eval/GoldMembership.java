package org.sitrep.eval;

import java.util.Optional;

/**
 * What annotators say of an article as a whole.
 *
 * @param article its id
 * @param incident the main incident that it is about
 * @param copyOf the article whose text it copies
 */
public record GoldMembership(String article, Optional<String> incident, Optional<String> copyOf) {}
