/**
 * Records in the form in which the API gives them, as its OpenAPI document says. {@link
 * org.sitrep.store.record.Records} writes them when claims are linked; {@link
 * org.sitrep.store.record.Json} writes what answers are put together of.
 */
@NullMarked
package org.sitrep.store.record;

import org.jspecify.annotations.NullMarked;
