package org.sitrep.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.model.Incident;
import org.sitrep.model.Standing;
import org.sitrep.theatre.Front;

/**
 * Sorts the incidents of a page into its sections: what is reported to have happened by front, then
 * elsewhere in the country, talk, abroad and without a place; apart from these what is expected,
 * denied or unconfirmed, and the background.
 */
final class Grouping {
  private static final Comparator<Incident> NEWEST =
      Comparator.comparing((Incident i) -> i.date().range().end(), Comparator.reverseOrder())
          .thenComparing(i -> i.date().range().start(), Comparator.reverseOrder())
          .thenComparing(Incident::id);

  /** From so many sections on, those with few incidents are joined. */
  private static final int MANY = 12;

  private static final int FEW = 2;

  private final Edition edition;
  private final List<Incident> news = new ArrayList<>();
  private final List<Incident> background = new ArrayList<>();
  private final List<Group> areas;

  Grouping(Edition edition) {
    this.edition = edition;
    edition.situation().incidents().stream()
        .sorted(NEWEST)
        .forEach(incident -> (edition.background(incident) ? background : news).add(incident));
    this.areas = groupAreas();
  }

  /** The sections by area. */
  List<Group> areas() {
    return areas;
  }

  private List<Group> groupAreas() {
    String country = edition.theatre().country();
    Map<String, List<Incident>> fronts = new LinkedHashMap<>();
    Map<Section.Kind, List<Incident>> others = new EnumMap<>(Section.Kind.class);
    for (Incident incident : news) {
      if (!apart(incident.standing())) {
        Section section = Section.of(incident, edition.theatre(), country);
        if (section.kind() == Section.Kind.FRONT) {
          fronts.computeIfAbsent(section.front(), id -> new ArrayList<>()).add(incident);
        } else {
          others.computeIfAbsent(section.kind(), kind -> new ArrayList<>()).add(incident);
        }
      }
    }
    joinSmall(fronts, others.computeIfAbsent(Section.Kind.COUNTRY, kind -> new ArrayList<>()));
    return groups(fronts, others);
  }

  private static void joinSmall(Map<String, List<Incident>> fronts, List<Incident> elsewhere) {
    if (fronts.size() > MANY) {
      fronts.values().stream().filter(list -> list.size() <= FEW).forEach(elsewhere::addAll);
      fronts.values().removeIf(list -> list.size() <= FEW);
      elsewhere.sort(NEWEST);
    }
  }

  private List<Group> groups(
      Map<String, List<Incident>> fronts, Map<Section.Kind, List<Incident>> others) {
    List<Group> groups = new ArrayList<>();
    for (Front front : edition.theatre().fronts()) {
      groups.add(
          new Group(
              "front-" + front.id(), front.name(), "", fronts.getOrDefault(front.id(), List.of())));
    }
    boolean alone = fronts.isEmpty();
    String title = edition.theatre().title();
    for (Section.Kind kind : Section.Kind.values()) {
      List<Incident> those = others.getOrDefault(kind, List.of());
      switch (kind) {
        case FRONT -> {}
        case COUNTRY ->
            groups.add(new Group("country", alone ? title : "Elsewhere in " + title, "", those));
        case DIPLOMACY -> groups.add(new Group("diplomacy", "Diplomacy and statements", "", those));
        case ABROAD -> groups.add(new Group("abroad", "Abroad", "", those));
        case NOWHERE -> groups.add(new Group("no-place", "Place not told", "", those));
      }
    }
    return groups.stream().filter(group -> !group.incidents().isEmpty()).toList();
  }

  /** What is not news of the period, or not reported to have happened. */
  List<Group> apart() {
    List<Group> groups =
        List.of(
            of(Standing.EXPECTED, "Expected", "Announced, planned or predicted; not reported yet."),
            of(Standing.DENIED, "Denied", "Told only to be denied."),
            of(
                Standing.UNCONFIRMED,
                "Unconfirmed",
                "Those who tell it say themselves that it is not confirmed."),
            new Group(
                "background",
                "Background told in these articles",
                "Told of a time before the period or long before the article.",
                true,
                background));
    return groups.stream().filter(group -> !group.incidents().isEmpty()).toList();
  }

  private Group of(Standing standing, String heading, String note) {
    List<Incident> those = news.stream().filter(i -> i.standing() == standing).toList();
    return new Group(standing.code(), heading, note, those);
  }

  private static boolean apart(Standing standing) {
    return switch (standing) {
      case EXPECTED, DENIED, UNCONFIRMED -> true;
      case CORROBORATED, SINGLE_SOURCE, DISPUTED -> false;
    };
  }

  /**
   * The incidents on which accounts differ, newest first, after the news those told as background.
   */
  List<Incident> differing() {
    return Stream.concat(news.stream(), background.stream())
        .filter(i -> !i.differences().isEmpty())
        .toList();
  }
}
