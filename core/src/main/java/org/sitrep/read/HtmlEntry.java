package org.sitrep.read;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.TimeOfDay;

/**
 * One of several articles of a web page, or one entry of a live blog.
 *
 * @param first the first of its paragraphs
 * @param end after the last of them
 * @param kinds what each of them is
 * @param id the element's, for links to it; empty where it has none
 * @param time what the clock showed when it was published
 */
record HtmlEntry(
    int first,
    int end,
    List<BlockKind> kinds,
    String id,
    Optional<String> title,
    Optional<Published> published,
    Optional<TimeOfDay> time) {
  HtmlEntry {
    kinds = List.copyOf(kinds);
  }

  /** What is known of it: its own, and what holds for all of the page. */
  Metadata metadata(Metadata page) {
    Grounds grounds =
        new Grounds(
            page.grounds().url(),
            title.isPresent() ? "heading" : page.grounds().title(),
            page.grounds().publisher(),
            "",
            page.grounds().language());
    return new Metadata(
        page.url().map(url -> id.isEmpty() || url.contains("#") ? url : url + "#" + id),
        title.or(page::title),
        page.publisher(),
        published.or(page::published).map(day -> day.at(time)),
        Optional.empty(),
        page.credit(),
        page.modified(),
        page.language(),
        grounds);
  }
}
