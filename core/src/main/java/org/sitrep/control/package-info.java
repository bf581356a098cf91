/**
 * Incidents → control: who is reported to hold, contest, besiege and claim each place, on a day, as
 * known on a day.
 *
 * <p>{@link org.sitrep.control.ControlHistory} is the way in. {@code Knowledge} looks at each
 * incident as it stood each time that another article on it came out; {@code Changes} reads from it
 * what it says about who took, left, besieges or fights for a place, of those places that {@code
 * Holdable} says can be held; {@code Start} makes the like of the theatre's start state. To answer,
 * {@code PlaceHistory} goes through the changes of one place by day, as far as they were known, and
 * keeps who holds it ({@code Hold}) and what others have to do with it ({@code Stakes}).
 */
@NullMarked
package org.sitrep.control;

import org.jspecify.annotations.NullMarked;
