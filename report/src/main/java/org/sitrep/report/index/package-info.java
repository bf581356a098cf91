/**
 * What belongs to what in a situation: the article of a claim, the origin of an article, the
 * incident of a claim. Every writer asks here, so that all files of a report agree.
 */
@NullMarked
package org.sitrep.report.index;

import org.jspecify.annotations.NullMarked;
