package org.sitrep.eval;

import java.util.OptionalDouble;

/**
 * What of a casualty figure is scored.
 *
 * @param kind killed, wounded …
 * @param min the lowest number told; empty where open
 */
public record Toll(String kind, OptionalDouble min) {}
