/**
 * The knowledge of one conflict, read from plain files: actors, places, areas, fronts, outlets and
 * words.
 *
 * <p>{@link org.sitrep.theatre.Theatres} loads a {@link org.sitrep.theatre.Theatre}, a built-in one
 * or a user's. The files are tab-separated tables that say at their head what each column means,
 * and one GeoJSON file of outlines; everything is checked on loading, and what is wrong is told
 * with file, line and remedy. No code knows the name of a party or a place.
 */
@NullMarked
package org.sitrep.theatre;

import org.jspecify.annotations.NullMarked;
