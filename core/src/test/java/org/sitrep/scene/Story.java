package org.sitrep.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Claim;
import org.sitrep.model.DateRange;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Span;

/** An article that is written sentence by sentence, with the claims of each. */
public final class Story {
  private final String id;
  private final Metadata meta;
  private final StringBuilder text = new StringBuilder();
  private final List<Telling> tellings = new ArrayList<>();

  private Story(String id, Metadata meta) {
    this.id = id;
    this.meta = meta;
  }

  /** An article of an outlet, published on a day ("2017-10-12"). */
  public static Story of(String id, String publisher, String day) {
    Published published = new Published(DateRange.of(LocalDate.parse(day)), false);
    Metadata meta =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of(publisher),
            Optional.of(published),
            Optional.empty(),
            Optional.empty());
    return new Story(id, meta);
  }

  /** An article of one sentence, of a daily that is called after its id, published on a day. */
  public static Story daily(String id, String day, String sentence, Telling... claims) {
    return of(id, "Daily " + id, day).says(sentence, claims);
  }

  /** An article of which nobody knows when it was published. */
  public static Story undated(String id, String publisher) {
    return new Story(
        id,
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of(publisher),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** The same with a headline. */
  public Story titled(String title) {
    return new Story(
        id,
        new Metadata(
            meta.url(),
            Optional.of(title),
            meta.publisher(),
            meta.published(),
            meta.byline(),
            meta.credit()));
  }

  /** The same, credited to another outlet. */
  public Story credited(String credit) {
    return new Story(
        id,
        new Metadata(
            meta.url(),
            meta.title(),
            meta.publisher(),
            meta.published(),
            meta.byline(),
            Optional.of(credit)));
  }

  /** Adds a sentence and what it claims. */
  public Story says(String sentence, Telling... claims) {
    text.append(text.isEmpty() ? "" : " ");
    Span span = new Span(text.length(), text.length() + sentence.length());
    text.append(sentence);
    int number = 0;
    for (Telling claim : claims) {
      tellings.add(claim.in(id, span, number++, day()));
    }
    return this;
  }

  private LocalDate day() {
    return meta.published().map(p -> p.range().start()).orElse(DateRange.UNKNOWN.start());
  }

  /** The article. */
  public Article article() {
    Span all = new Span(0, text.length());
    return new Article(
        id, Optional.empty(), meta, text.toString(), List.of(new Block(BlockKind.BODY, all)));
  }

  /** Its claims. */
  public List<Claim> claims() {
    return tellings.stream().map(Telling::claim).toList();
  }
}
