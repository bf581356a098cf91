package org.sitrep.ingest.follow;

import java.net.URI;

/**
 * An address to follow.
 *
 * @param once true for an article that is listed as such, which is fetched once and for all; false
 *     for a feed or page that is looked at again in every run
 */
public record Listed(URI address, boolean once) {}
