package org.sitrep.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.link.IncidentLinker;
import org.sitrep.model.Article;
import org.sitrep.model.Copies;
import org.sitrep.model.Incident;
import org.sitrep.model.Origin;

/** Small stories and the incidents that they add up to, in the small theatre. */
public final class LinkedStories {
  private static final IncidentLinker LINKER = new IncidentLinker(SmallTheatre.load());

  private LinkedStories() {}

  /** The incidents of stories, none of which is a copy. */
  public static List<Incident> link(Story... stories) {
    return link(List.of(), List.of(stories));
  }

  /** The incidents of stories of which some are copies. */
  public static List<Incident> link(List<Origin> origins, List<Story> stories) {
    return LINKER.link(
        stories.stream().map(Story::article).toList(),
        new Copies(origins, List.of()),
        stories.stream().flatMap(story -> story.claims().stream()).toList());
  }

  /** The one incident that all stories tell. */
  public static Incident only(Story... stories) {
    return only(link(stories));
  }

  /** The one incident that there is. */
  public static Incident only(List<Incident> incidents) {
    assertThat(incidents).hasSize(1);
    return incidents.get(0);
  }

  /** The articles of stories. */
  public static List<Article> articles(Story... stories) {
    return Stream.of(stories).map(Story::article).toList();
  }
}
