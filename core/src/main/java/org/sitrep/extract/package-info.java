/**
 * Article → draft claims. {@link org.sitrep.extract.ClaimExtractor} is the way in.
 *
 * <p>For each word that can name an event a decision says whether it does and of which type ({@code
 * TriggerDecision}); then the phrases around a kept word are given their roles ({@code
 * PhraseDecision}), its status is read from the words around it, its sources from the attributions
 * of the text, its casualties from the numbers. All but the casualties are learned from annotated
 * articles: two looks at each word and at each phrase, the second in the light of what the first
 * made of the whole article or sentence. Each has a counterpart by rules, which works without a
 * model: words that name events stand in {@code triggers.tsv}, whose rows carry their own examples.
 *
 * <p>No phrase is resolved here: who, where and when is left to the stages that follow.
 */
@NullMarked
package org.sitrep.extract;

import org.jspecify.annotations.NullMarked;
