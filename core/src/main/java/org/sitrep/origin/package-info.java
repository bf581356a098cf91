/**
 * Articles → origins: which articles share their text, and where that text comes from.
 *
 * <p>Texts are compared by their shingles, the runs of five words that occur in their body. {@link
 * org.sitrep.origin.OriginGrouper} is the way in: a sample of the shingles proposes pairs, all
 * shingles of a pair decide whether one is a copy of the other, and copies of copies are one group.
 */
@NullMarked
package org.sitrep.origin;

import org.jspecify.annotations.NullMarked;
