package org.sitrep.model;

import java.util.OptionalInt;

/**
 * One figure of a claim.
 *
 * @param min the lowest number told
 * @param max the highest number told; empty where open ("at least 16")
 * @param who the words for the people
 */
public record Casualties(CasualtyKind kind, int min, OptionalInt max, String who) {}
