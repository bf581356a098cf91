/**
 * How good the claims are: compares what a system extracts with what annotators wrote down.
 *
 * <p>{@link org.sitrep.eval.GoldReader} reads documents, gold claims and system claims; {@link
 * org.sitrep.eval.Scorer} finds where their words stand, pairs them one to one and counts; {@link
 * org.sitrep.eval.ScoreReport} prints the {@link org.sitrep.eval.Scores}; {@link
 * org.sitrep.eval.Floors} says whether they are good enough. {@link org.sitrep.eval.IncidentScorer}
 * does the like for the articles that are put together in incidents and copies; {@link
 * org.sitrep.eval.Annotations} checks what is learned from. All offsets here are Unicode code
 * points, as in the files. The figures are those of the gold data's own {@code score.py} and {@code
 * score_incidents.py}, to the same digits.
 */
@NullMarked
package org.sitrep.eval;

import org.jspecify.annotations.NullMarked;
