/**
 * Incidents → control: who is reported to hold each place at the end of a period.
 *
 * <p>{@link org.sitrep.control.ControlTracker} is the way in. {@code Changes} reads from each
 * incident what it says about who took, left or fights for a place, of those places that {@code
 * Holdable} says can be held; {@code PlaceHistory} goes through the changes of one place by day and
 * keeps who holds it.
 */
@NullMarked
package org.sitrep.control;

import org.jspecify.annotations.NullMarked;
