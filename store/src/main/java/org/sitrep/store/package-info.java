/**
 * The database of a collection that grows: SQLite in one file. {@link org.sitrep.store.Store} opens
 * it. It holds three layers: documents as they were found, articles and claims as they were read,
 * and what they add up to. The first is never changed, and the others can be made from it; every
 * change is one transaction, so that a run that is killed leaves a whole database.
 *
 * <p>What the API gives is written when claims are linked, in the API's own form, so that an answer
 * is put together and not worked out.
 */
@NullMarked
package org.sitrep.store;

import org.jspecify.annotations.NullMarked;
