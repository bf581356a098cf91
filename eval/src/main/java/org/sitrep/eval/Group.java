package org.sitrep.eval;

/** The claim figure ({@link Figure#TYPED}) of one type or publisher. */
public record Group(String name, Prf typed) {}
