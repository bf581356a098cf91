package org.sitrep.extract;

import org.sitrep.model.ClaimType;

/**
 * Words of a sentence that name an event.
 *
 * @param start the number of the first token
 * @param end the number after the last
 * @param head the token that carries the event
 * @param confidence from 0 to 1
 */
record Trigger(int start, int end, int head, ClaimType type, double confidence) {}
