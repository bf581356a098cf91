package org.sitrep.extract;

/** A number, its bounds not yet widened by the words before it. */
record Amount(int end, long low, long high, boolean open) {}
