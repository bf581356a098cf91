package org.sitrep.model;

/**
 * A claim that hurts the side which its own source belongs to or is aligned with.
 *
 * @param claim the id of the claim
 * @param source who tells it, to show
 * @param side the id of the side that it hurts
 */
public record AgainstInterest(String claim, String source, String side) {}
