package org.sitrep.extract;

import org.sitrep.model.Casualties;
import org.sitrep.model.Span;

/**
 * A figure as it stands in a sentence.
 *
 * @param people the words for the people, who were hit
 */
record Figure(Casualties casualties, Span people) {}
