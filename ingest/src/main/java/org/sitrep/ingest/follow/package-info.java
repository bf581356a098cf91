/**
 * Following: from addresses of feeds and pages to what they hold now, kept as it was sent. {@link
 * org.sitrep.ingest.follow.Follow} is where to start. {@link org.sitrep.ingest.follow.AddressLists}
 * reads what is to be followed; the addresses of one host are asked one after the other, hosts
 * beside each other; each answer goes to a {@link org.sitrep.ingest.follow.Shelf} with the
 * request's own address and time, and a log of what was done lets a run begin where the last one
 * stopped. Nothing is understood here: what was kept is read later like any other file.
 */
@NullMarked
package org.sitrep.ingest.follow;

import org.jspecify.annotations.NullMarked;
