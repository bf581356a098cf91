/** Looks at the web pages in a real browser, as a reader, a keyboard and a hostile article do. */
@NullMarked
package org.sitrep.browser;

import org.jspecify.annotations.NullMarked;
