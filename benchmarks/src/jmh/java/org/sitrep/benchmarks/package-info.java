/** How fast Sitrep is: benchmarks and the articles that they run on. */
@NullMarked
package org.sitrep.benchmarks;

import org.jspecify.annotations.NullMarked;
