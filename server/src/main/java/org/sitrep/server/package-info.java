/**
 * The REST API and the web pages over a collection. {@link org.sitrep.server.SitrepServer} starts
 * them. The OpenAPI document is not only told but used: requests are checked by what it says of
 * their parameters, and tests check every answer by it.
 */
@NullMarked
package org.sitrep.server;

import org.jspecify.annotations.NullMarked;
