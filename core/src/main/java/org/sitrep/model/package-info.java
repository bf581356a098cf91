/**
 * The records that run through the product, from {@link org.sitrep.model.Article} to {@link
 * org.sitrep.model.Situation}, and the closed vocabularies of the annotation guidelines. They hold
 * data and check their arguments; they read no file and know no stage.
 */
@NullMarked
package org.sitrep.model;

import org.jspecify.annotations.NullMarked;
