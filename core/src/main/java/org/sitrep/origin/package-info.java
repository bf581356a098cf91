/**
 * Articles → copies: which articles share their text, where that text comes from, and which
 * passages articles have taken from others.
 *
 * <p>Texts are compared by their shingles, the runs of five words that occur in their body. {@link
 * org.sitrep.origin.OriginGrouper} is the way in: a sample of the shingles proposes pairs, all
 * shingles of a pair decide whether one is a copy of the other, and copies of copies are one group.
 * Where texts share enough, they are aligned word by word, and the passages are kept.
 */
@NullMarked
package org.sitrep.origin;

import org.jspecify.annotations.NullMarked;
