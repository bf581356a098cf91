package org.sitrep.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Span;
import org.sitrep.model.Status;

/**
 * Turns annotated claims into claims with spans, to learn from: words are looked up in the evidence
 * sentence, then before it, then anywhere.
 */
public final class AnnotationReader {
  private final String id;
  private final String text;

  /**
   * For one document.
   *
   * @param id for messages
   * @param text what the annotator saw
   */
  public AnnotationReader(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /**
   * The claims.
   *
   * @throws DatasetException if a type or status is unknown, or words are not in the text; the
   *     message names the document, the field and the words
   */
  public List<DraftClaim> drafts(List<ScoredClaim> claims) {
    return claims.stream().map(this::draft).toList();
  }

  private DraftClaim draft(ScoredClaim claim) {
    Phrase sentence =
        claim.evidence().orElseThrow(() -> fault("evidence", "", "a claim without its sentence"));
    Span evidence = find("evidence", sentence, new Span(0, 0));
    return new DraftClaim(
        type(claim.type()),
        evidence,
        find("trigger", claim.trigger(), evidence),
        spans(claim, Role.AGENTS, evidence),
        spans(claim, Role.TARGETS, evidence),
        spans(claim, Role.PLACES, evidence),
        status(claim.status()),
        spans(claim, Role.SOURCES, evidence),
        List.of(),
        1);
  }

  private List<Span> spans(ScoredClaim claim, Role role, Span evidence) {
    List<Span> out = new ArrayList<>();
    for (Filler filler : claim.fillers(role)) {
      out.add(find(role.code(), filler.phrase(), evidence));
    }
    return out;
  }

  private Span find(String field, Phrase phrase, Span evidence) {
    Optional<Offsets> given = phrase.offsets();
    if (given.isPresent()) {
      return new Span(unit(field, given.get().start()), unit(field, given.get().end()));
    }
    String words = phrase.text();
    int at = text.indexOf(words, evidence.start());
    if (at < 0 || at + words.length() > evidence.end() && evidence.end() > 0) {
      int before = text.lastIndexOf(words, evidence.start());
      at = before >= 0 ? before : at;
    }
    if (at < 0 || words.isEmpty()) {
      throw fault(field, words, "these words are not in the text");
    }
    return new Span(at, at + words.length());
  }

  private int unit(String field, long point) {
    if (point > text.codePointCount(0, text.length())) {
      throw fault(field, Long.toString(point), "this offset is after the end of the text");
    }
    return text.offsetByCodePoints(0, (int) point);
  }

  private ClaimType type(String code) {
    try {
      return ClaimType.of(code);
    } catch (IllegalArgumentException e) {
      throw fault("type", code, "no such type of claim");
    }
  }

  private Status status(String code) {
    try {
      return Status.of(code);
    } catch (IllegalArgumentException e) {
      throw fault("status", code, "no such status");
    }
  }

  private DatasetException fault(String field, String words, String what) {
    return new DatasetException(
        "document " + id + ", field " + field + ": " + what + ": " + Quoted.of(words));
  }
}
