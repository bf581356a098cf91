package org.sitrep.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Kind;
import org.sitrep.model.Place;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.ControlWords;
import org.sitrep.report.wording.Dates;
import org.sitrep.theatre.Front;

/** The story so far of a front: who held what before the period, and what was last reported. */
final class FrontStory {
  private static final int PLACES = 6;
  private final Edition edition;
  private final ControlWords words;
  private final Citation citation;

  FrontStory(Edition edition) {
    this.edition = edition;
    this.words = new ControlWords(edition.theatre());
    this.citation = new Citation(edition);
  }

  /** What was reported of one place, the earliest first. */
  private record Story(Place place, List<ControlChange> before, List<ControlChange> during) {
    boolean tells() {
      return holder().isPresent() || during.stream().anyMatch(ControlChange::changesHands);
    }

    /** The change that gave the place to who held it before the period. */
    Optional<ControlChange> holder() {
      Optional<ControlChange> last = Optional.empty();
      for (ControlChange change : before) {
        last = change.changesHands() || change.kind() == Kind.GIVEN ? Optional.of(change) : last;
      }
      return last.filter(change -> change.after().isPresent());
    }

    ControlChange last() {
      List<ControlChange> all = during.isEmpty() ? before : during;
      return all.get(all.size() - 1);
    }

    long hands() {
      return during.stream().filter(ControlChange::changesHands).count();
    }
  }

  void write(Html html, String front) {
    List<Story> stories = stories(front);
    if (stories.isEmpty()) {
      return;
    }
    html.open("div", "class", "story");
    html.element("h3", "The story so far");
    html.open("ul");
    for (Story story : stories) {
      html.open("li");
      html.element("b", Plain.line(story.place().name())).text(". ");
      before(html, story);
      last(html, story);
      html.end();
    }
    html.end();
    html.end();
  }

  private void before(Html html, Story story) {
    Optional<ControlChange> holder = story.holder();
    String until = "Before " + Dates.day(edition.situation().period().start()) + ": ";
    if (holder.isEmpty()) {
      html.text(until + "holder not told. ");
      return;
    }
    ControlChange change = holder.get();
    boolean told = change.dated() && change.kind() != Kind.GIVEN;
    String since = (told ? ", since " : ", by ") + Dates.day(change.day());
    html.text(until + words.side(change.after().orElse("")) + since);
    citation.write(html, change.claims(), change.start());
    html.text(". ");
  }

  private void last(Html html, Story story) {
    ControlChange last = story.last();
    if (last.kind() == Kind.GIVEN) {
      html.text("No report since.");
      return;
    }
    html.text("Last reported: " + words.of(last) + ", ");
    html.text((last.dated() ? "" : "by ") + Dates.day(last.day()));
    citation.write(html, last.claims(), last.start());
    html.text(".");
  }

  /** The places with most to tell: those that changed hands first, then those told of most. */
  private List<Story> stories(String front) {
    LocalDate start = edition.situation().period().start();
    Map<String, List<ControlChange>> byPlace = new TreeMap<>();
    for (ControlChange change : edition.situation().changes()) {
      byPlace.computeIfAbsent(change.placeId(), place -> new ArrayList<>()).add(change);
    }
    List<Story> stories = new ArrayList<>();
    byPlace.forEach(
        (id, changes) -> {
          Place place = edition.theatre().places().get(id);
          if (place != null && of(place).filter(front::equals).isPresent()) {
            stories.add(
                new Story(
                    place,
                    changes.stream().filter(c -> c.day().isBefore(start)).toList(),
                    changes.stream().filter(c -> !c.day().isBefore(start)).toList()));
          }
        });
    return stories.stream()
        .filter(Story::tells)
        .sorted(
            Comparator.comparing(Story::hands)
                .thenComparing(story -> story.during().size())
                .reversed()
                .thenComparing(story -> story.place().id()))
        .limit(PLACES)
        .toList();
  }

  private Optional<String> of(Place place) {
    return edition.theatre().frontOf(place.point()).map(Front::id);
  }
}
