/**
 * Learning of yes-or-no and which-of-many decisions from examples, small enough to ship and quick
 * enough to train on a laptop.
 *
 * <p>A decision is described by the names of what is true of it: its features, collected and hashed
 * in a {@link org.sitrep.learn.FeatureSet}. Features with the right answer are an {@link
 * org.sitrep.learn.Example}; from many, a {@link org.sitrep.learn.LinearTrainer} makes a {@link
 * org.sitrep.learn.LinearModel}, which gives each label a score and a probability. What a model
 * says of articles that it was not trained on is measured over {@link org.sitrep.learn.Folds}; from
 * the outcomes a {@link org.sitrep.learn.Calibration} learns how much confidence a score deserves,
 * and {@link org.sitrep.learn.Reliability} shows how well confidence and truth agree. A {@link
 * org.sitrep.learn.ModelFile} carries models and calibrations together.
 *
 * <p>Nothing here depends on a clock, a locale, threads or the order of a hash table, and all
 * arithmetic is exact to the bit on every machine: the same examples in the same order give the
 * same bytes.
 */
@NullMarked
package org.sitrep.learn;

import org.jspecify.annotations.NullMarked;
