/**
 * Places: finds their names in an article and resolves any phrase to a place.
 *
 * <p>Names are compared by {@link org.sitrep.place.TransliterationKey a key} that spellings of one
 * Arabic name share. A {@link org.sitrep.place.Gazetteer} holds the theatre's places by that key; a
 * {@link org.sitrep.place.NameMatcher} finds the longest names in a sentence; a {@link
 * org.sitrep.place.Choice} chooses among namesakes by what else the article tells; {@link
 * org.sitrep.place.BareNouns} resolve "the city" by what was named before it. {@link
 * org.sitrep.place.PlaceResolver} is the stage.
 */
@NullMarked
package org.sitrep.place;

import org.jspecify.annotations.NullMarked;
