package org.sitrep.report.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.CodePoints;
import org.sitrep.model.Incident;
import org.sitrep.model.Span;
import org.sitrep.report.compare.Comparison;
import org.sitrep.report.compare.Encounter;
import org.sitrep.report.compare.LoadedUse;
import org.sitrep.report.compare.LoadedWords;
import org.sitrep.report.compare.Naming;
import org.sitrep.report.compare.Teller;
import org.sitrep.report.compare.Telling;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.wording.Sentences;
import org.sitrep.theatre.Theatre;

/** Writes a comparison as one JSON object; offsets are code points into the article's text. */
public final class ComparisonJson {
  private static final JsonFactory JSON = new JsonFactory();
  private final JsonGenerator out;
  private final Theatre theatre;
  private final SituationIndex index;
  private final Sentences sentences;
  private final LoadedWords words;

  private ComparisonJson(
      JsonGenerator out, Theatre theatre, SituationIndex index, LoadedWords words) {
    this.out = out;
    this.theatre = theatre;
    this.index = index;
    this.sentences = new Sentences(theatre, index);
    this.words = words;
  }

  /** Writes it and ends the line. */
  public static void write(
      Comparison comparison,
      Theatre theatre,
      SituationIndex index,
      LoadedWords words,
      Writer writer)
      throws IOException {
    JsonGenerator out = JSON.createGenerator(writer);
    new ComparisonJson(out, theatre, index, words).write(comparison);
    out.writeRaw('\n');
    out.flush();
  }

  private void write(Comparison c) throws IOException {
    out.writeStartObject();
    teller("a", c.a());
    teller("b", c.b());
    out.writeNumberField("differ", c.agreement().differ());
    out.writeNumberField("a_first", c.agreement().aFirst());
    out.writeNumberField("b_first", c.agreement().bFirst());
    out.writeArrayFieldStart("both");
    for (Comparison.Shared shared : c.both()) {
      shared(shared);
    }
    out.writeEndArray();
    alone("only_a", c.onlyA());
    alone("only_b", c.onlyB());
    namings("parties", "actor", c.parties());
    namings("acts", "type", c.acts());
    loaded(c.loaded());
    out.writeEndObject();
  }

  private void teller(String field, Teller teller) throws IOException {
    out.writeObjectFieldStart(field);
    text("kind", teller.kind().code());
    text("id", teller.id());
    text("name", teller.name());
    out.writeArrayFieldStart("articles");
    for (String article : teller.articles().stream().sorted().toList()) {
      out.writeString(JsonLines.whole(article));
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void text(String field, String value) throws IOException {
    out.writeStringField(field, JsonLines.whole(value));
  }

  private void shared(Comparison.Shared shared) throws IOException {
    out.writeStartObject();
    incident(shared.incident());
    Encounter.First first = shared.told().first();
    if (first == Encounter.First.NEITHER) {
      out.writeNullField("first");
    } else {
      text("first", first == Encounter.First.A ? "a" : "b");
    }
    claims("a", shared.told().a());
    claims("b", shared.told().b());
    DifferenceJson.write(out, "differences", shared.contradictions());
    DifferenceJson.write(out, "updates", shared.updates());
    out.writeEndObject();
  }

  private void incident(Incident incident) throws IOException {
    text("incident", incident.id());
    text("sentence", sentences.of(incident));
    text("type", incident.type().code());
    text("standing", incident.standing().code());
    if (incident.date().known()) {
      text("date_start", incident.date().range().start().toString());
      text("date_end", incident.date().range().end().toString());
    }
    if (incident.place().isPresent()) {
      text("place", incident.place().get().name());
    }
  }

  private void alone(String field, List<Comparison.Alone> alone) throws IOException {
    out.writeArrayFieldStart(field);
    for (Comparison.Alone each : alone) {
      out.writeStartObject();
      incident(each.incident());
      claims("claims", each.told());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void claims(String field, List<Telling> told) throws IOException {
    out.writeArrayFieldStart(field);
    for (Telling telling : told) {
      claim(telling);
    }
    out.writeEndArray();
  }

  private void claim(Telling told) throws IOException {
    out.writeStartObject();
    text("claim", told.id());
    text("type", told.claim().type().code());
    text("status", told.claim().status().code());
    out.writeArrayFieldStart("chain");
    for (String name : index.chainOf(told.claim())) {
      out.writeString(JsonLines.whole(name));
    }
    out.writeEndArray();
    if (told.published().isPresent()) {
      text("published", told.published().get().toString());
    }
    quotation(told);
    text("trigger", told.words(told.claim().trigger()));
    out.writeEndObject();
  }

  private void quotation(Telling told) throws IOException {
    CodePoints points = new CodePoints(told.article().text());
    Span evidence = told.claim().evidence();
    text("article", told.article().id());
    text("quote", told.quotation());
    out.writeNumberField("start", points.at(evidence.start()));
    out.writeNumberField("end", points.at(evidence.end()));
    out.writeArrayFieldStart("loaded");
    for (LoadedWords.Mark mark : words.in(told.quotation())) {
      out.writeStartObject();
      text("words", mark.span().of(told.quotation()));
      out.writeNumberField("start", points.at(evidence.start() + mark.span().start()));
      out.writeNumberField("end", points.at(evidence.start() + mark.span().end()));
      text("plain", mark.plain());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void namings(String field, String about, List<Naming> namings) throws IOException {
    out.writeArrayFieldStart(field);
    for (Naming naming : namings) {
      out.writeStartObject();
      text(about, naming.about());
      Optional<String> name =
          Optional.of(naming.about()).filter(theatre.actors()::containsKey).map(theatre::nameOf);
      if (name.isPresent()) {
        text("name", name.get());
        text("side", theatre.sideOf(naming.about()));
      }
      words("a", naming.a());
      words("b", naming.b());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void words(String field, List<Naming.Words> used) throws IOException {
    out.writeArrayFieldStart(field);
    for (Naming.Words each : used) {
      out.writeStartObject();
      text("words", each.text());
      out.writeNumberField("count", each.count());
      text("claim", each.example().id());
      quotation(each.example());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void loaded(List<LoadedUse> uses) throws IOException {
    out.writeArrayFieldStart("loaded");
    for (LoadedUse use : uses) {
      out.writeStartObject();
      text("words", use.text());
      text("plain", use.plain());
      text("about", use.about());
      out.writeNumberField("a", use.a());
      out.writeNumberField("b", use.b());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
