package org.sitrep.store;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sitrep.model.Article;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Party;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Point;
import org.sitrep.model.Source;
import org.sitrep.model.SourceMap;
import org.sitrep.model.Status;
import org.sitrep.model.Toponym;

/** An article with its claims as bytes and back, without loss. */
final class ReadingCodec {
  private static final int VERSION = 3;

  private ReadingCodec() {}

  static byte[] pack(Reading reading) {
    PackedWriter out = new PackedWriter();
    Article article = reading.article();
    out.number(VERSION);
    out.text(article.id());
    out.optionalText(article.file());
    DocumentCodec.metadata(out, article.meta());
    out.text(article.text());
    out.list(article.blocks(), DocumentCodec::block);
    out.list(article.source().anchors(), ReadingCodec::anchor);
    out.list(article.source().parts(), ReadingCodec::part);
    out.list(reading.claims(), ReadingCodec::claim);
    return out.bytes();
  }

  static Reading unpack(byte[] packed) {
    PackedReader in = new PackedReader(packed);
    if (in.number() != VERSION) {
      throw new StoreException(
          "articles were read by another version of sitrep; run sitrep rebuild");
    }
    Article article =
        new Article(
            in.text(),
            in.optionalText(),
            DocumentCodec.metadata(in),
            in.text(),
            in.list(DocumentCodec::block),
            SourceMap.of(in.list(ReadingCodec::anchor)).in(in.list(ReadingCodec::part)));
    List<Claim> claims = in.list(each -> claim(each, article.id()));
    return new Reading(article, claims);
  }

  private static void anchor(PackedWriter out, SourceMap.Anchor anchor) {
    out.number(anchor.text());
    out.number(anchor.source());
    out.number(anchor.width());
  }

  private static SourceMap.Anchor anchor(PackedReader in) {
    return new SourceMap.Anchor(in.number(), in.number(), in.number());
  }

  private static void part(PackedWriter out, SourceMap.Part part) {
    out.number(part.text());
    out.text(part.file());
  }

  private static SourceMap.Part part(PackedReader in) {
    return new SourceMap.Part(in.number(), in.text());
  }

  private static void claim(PackedWriter out, Claim claim) {
    out.text(claim.id());
    out.text(claim.type().name());
    DocumentCodec.span(out, claim.evidence());
    DocumentCodec.span(out, claim.trigger());
    out.list(claim.agents(), ReadingCodec::party);
    out.list(claim.targets(), ReadingCodec::party);
    out.list(claim.places(), ReadingCodec::toponym);
    date(out, claim.date());
    out.text(claim.status().name());
    out.list(claim.sources(), ReadingCodec::source);
    out.list(claim.casualties(), ReadingCodec::casualties);
    out.number(claim.confidence());
  }

  private static Claim claim(PackedReader in, String article) {
    return new Claim(
        in.text(),
        article,
        ClaimType.valueOf(in.text()),
        DocumentCodec.span(in),
        DocumentCodec.span(in),
        in.list(ReadingCodec::party),
        in.list(ReadingCodec::party),
        in.list(ReadingCodec::toponym),
        date(in),
        Status.valueOf(in.text()),
        in.list(ReadingCodec::source),
        in.list(ReadingCodec::casualties),
        in.real());
  }

  private static void party(PackedWriter out, Party party) {
    DocumentCodec.span(out, party.span());
    out.text(party.actor());
    out.number(party.confidence());
  }

  private static Party party(PackedReader in) {
    return new Party(DocumentCodec.span(in), in.text(), in.real());
  }

  private static void toponym(PackedWriter out, Toponym place) {
    DocumentCodec.span(out, place.span());
    out.text(place.name());
    out.optional(place.point(), ReadingCodec::point);
    out.text(place.precision().name());
    out.optionalText(place.placeId());
    out.optionalText(place.kind().map(PlaceKind::name));
    out.flag(place.radiusKm().isPresent());
    if (place.radiusKm().isPresent()) {
      out.number(place.radiusKm().getAsDouble());
    }
    out.list(place.line(), ReadingCodec::point);
    out.number(place.confidence());
  }

  private static Toponym toponym(PackedReader in) {
    return new Toponym(
        DocumentCodec.span(in),
        in.text(),
        in.optional(ReadingCodec::point),
        PlacePrecision.valueOf(in.text()),
        in.optionalText(),
        in.optionalText().map(PlaceKind::valueOf),
        in.flag() ? OptionalDouble.of(in.real()) : OptionalDouble.empty(),
        in.list(ReadingCodec::point),
        in.real());
  }

  private static void point(PackedWriter out, Point point) {
    out.number(point.lat());
    out.number(point.lon());
  }

  private static Point point(PackedReader in) {
    return new Point(in.real(), in.real());
  }

  private static void date(PackedWriter out, EventDate date) {
    out.day(date.range().start());
    out.day(date.range().end());
    out.text(date.precision().name());
    out.optional(date.span(), DocumentCodec::span);
  }

  private static EventDate date(PackedReader in) {
    return new EventDate(
        new DateRange(in.day(), in.day()),
        DatePrecision.valueOf(in.text()),
        in.optional(DocumentCodec::span));
  }

  private static void source(PackedWriter out, Source source) {
    DocumentCodec.span(out, source.span());
    out.text(source.voice());
    out.number(source.confidence());
  }

  private static Source source(PackedReader in) {
    return new Source(DocumentCodec.span(in), in.text(), in.real());
  }

  private static void casualties(PackedWriter out, Casualties told) {
    out.text(told.kind().name());
    out.number(told.min());
    out.flag(told.max().isPresent());
    out.number(told.max().orElse(0));
    out.text(told.who());
  }

  private static Casualties casualties(PackedReader in) {
    CasualtyKind kind = CasualtyKind.valueOf(in.text());
    int min = in.number();
    boolean closed = in.flag();
    int max = in.number();
    return new Casualties(kind, min, closed ? OptionalInt.of(max) : OptionalInt.empty(), in.text());
  }
}
