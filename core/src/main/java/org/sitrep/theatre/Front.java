package org.sitrep.theatre;

import org.sitrep.model.Point;

/**
 * An area that a report treats as one section.
 *
 * @param id unique, kebab-case
 * @param name the heading to show
 * @param centre its middle
 * @param radiusKm how far it reaches
 */
public record Front(String id, String name, Point centre, double radiusKm) {}
