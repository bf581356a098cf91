/**
 * Answers questions about a collection. {@link org.sitrep.store.query.Library} is the way in: it
 * hands out {@link org.sitrep.store.query.View}s, each of which sees one state of the database from
 * its beginning to its end. What is asked most, counts and lists of incidents, is answered from
 * bits in memory, one for each incident; records come from the database, written already.
 */
@NullMarked
package org.sitrep.store.query;

import org.jspecify.annotations.NullMarked;
