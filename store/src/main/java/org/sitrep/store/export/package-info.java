/**
 * Writes records for other programs: {@link org.sitrep.store.export.Exports} a whole view as one
 * file, {@link org.sitrep.store.export.Table} and {@link org.sitrep.store.export.GeoJson} a page.
 */
@NullMarked
package org.sitrep.store.export;

import org.jspecify.annotations.NullMarked;
