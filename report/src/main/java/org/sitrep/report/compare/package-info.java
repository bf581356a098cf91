/**
 * Two tellers side by side: what both tell and each alone, where they do not agree, and in what
 * words. {@link org.sitrep.report.compare.Encounter} and {@link
 * org.sitrep.report.compare.Agreement} are the rules, the same for a run over articles and for a
 * database; {@link org.sitrep.report.compare.Comparison} applies them to a situation.
 */
@NullMarked
package org.sitrep.report.compare;

import org.jspecify.annotations.NullMarked;
