/**
 * When it happened: every time expression of an article's body, what days it means, and which of
 * them dates a claim's event.
 *
 * <p>A text is cut into parts; words and patterns from resource files find the expressions; they
 * are read in order, each against the published date and what was read before it; a chooser weighs
 * them for a claim. {@link org.sitrep.time.DateResolver} is the door.
 */
@NullMarked
package org.sitrep.time;

import org.jspecify.annotations.NullMarked;
