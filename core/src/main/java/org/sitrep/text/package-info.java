/**
 * Sentences, tokens and tags of an article's body; every offset leads into the article's text.
 *
 * <p>{@link org.sitrep.text.TextAnalyzer} is the way in: blocks of the body are cut into tokens and
 * sentences, each token is given its base form and its part of speech. {@link
 * org.sitrep.text.CalendarDates} reads full dates wherever text has them, {@link
 * org.sitrep.text.Words} compares words without a locale, {@link org.sitrep.text.ResourceLines}
 * reads the lists of words of any stage. Only the body is read; what is heading, caption,
 * boilerplate or comment has no sentences.
 */
@NullMarked
package org.sitrep.text;

import org.jspecify.annotations.NullMarked;
