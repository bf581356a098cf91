package org.sitrep.model;

/** A stretch of an article's text and what it is. */
public record Block(BlockKind kind, Span span) {}
