package org.sitrep.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DateRange;
import org.sitrep.model.Document;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;
import org.sitrep.model.Modified;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.model.TimeOfDay;

/** A document as bytes and back, without loss. */
final class DocumentCodec {
  private static final int VERSION = 1;

  /** The language, what gave the day of change, and what gave five other things. */
  private static final int GROUNDS = 7;

  private DocumentCodec() {}

  static byte[] pack(Document document) {
    PackedWriter out = new PackedWriter();
    out.number(VERSION);
    out.text(document.id());
    out.optionalText(document.file());
    out.text(document.format().name());
    out.text(document.content());
    metadata(out, document.given());
    out.list(document.blocks(), DocumentCodec::block);
    return out.bytes();
  }

  static Document unpack(byte[] packed) {
    PackedReader in = new PackedReader(packed);
    if (in.number() != VERSION) {
      throw new StoreException("a document was packed by a newer version of sitrep; use that");
    }
    return new Document(
        in.text(),
        in.optionalText(),
        Document.Format.valueOf(in.text()),
        in.text(),
        metadata(in),
        in.list(DocumentCodec::block));
  }

  static void metadata(PackedWriter out, Metadata meta) {
    out.optionalText(meta.url());
    out.optionalText(meta.title());
    out.optionalText(meta.publisher());
    out.optional(meta.published(), DocumentCodec::published);
    out.optionalText(meta.byline());
    out.optionalText(meta.credit());
    out.optional(meta.modified().map(Modified::day), PackedWriter::day);
    // what gave them stands behind the language, since what was stored without must be read
    Grounds grounds = meta.grounds();
    String all =
        String.join(
            "\t",
            meta.language().orElse(""),
            meta.modified().map(Modified::reason).orElse(""),
            grounds.url(),
            grounds.title(),
            grounds.publisher(),
            grounds.byline(),
            grounds.language());
    out.optionalText(text(all.replaceAll("\t+$", "")));
  }

  static Metadata metadata(PackedReader in) {
    Metadata meta =
        new Metadata(
            in.optionalText(),
            in.optionalText(),
            in.optionalText(),
            in.optional(DocumentCodec::published),
            in.optionalText(),
            in.optionalText());
    Optional<LocalDate> modified = in.optional(PackedReader::day);
    String[] told = (in.optionalText().orElse("") + "\t".repeat(GROUNDS)).split("\t", -1);
    return meta.changed(modified.map(day -> new Modified(day, told[1])))
        .in(text(told[0]), "")
        .by(new Grounds(told[2], told[3], told[4], told[5], told[6]));
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static void published(PackedWriter out, Published published) {
    out.day(published.range().start());
    out.day(published.range().end());
    out.flag(published.inferred());
    // a time stands behind the reason, since what was stored before there were any must be read
    out.text(published.reason() + published.time().map(time -> "\t" + time.code()).orElse(""));
  }

  private static Published published(PackedReader in) {
    DateRange range = new DateRange(in.day(), in.day());
    boolean inferred = in.flag();
    String[] reason = in.text().split("\t", 2);
    return new Published(range, inferred, reason[0])
        .at(reason.length > 1 ? TimeOfDay.of(reason[1]) : Optional.empty());
  }

  static void block(PackedWriter out, Block block) {
    out.text(block.kind().name());
    span(out, block.span());
  }

  static Block block(PackedReader in) {
    return new Block(BlockKind.valueOf(in.text()), span(in));
  }

  static void span(PackedWriter out, Span span) {
    out.number(span.start());
    out.number(span.end());
  }

  static Span span(PackedReader in) {
    return new Span(in.number(), in.number());
  }

  /**
   * What tells a document from others: all that it holds, but not the path that it was read from,
   * so that a folder that was moved is not read again.
   */
  static byte[] hash(Document document) {
    MessageDigest digest = sha256();
    field(digest, document.id());
    field(digest, document.format().name());
    field(digest, document.content());
    Metadata given = document.given();
    for (Optional<?> fact :
        new Optional<?>[] {
          given.url(),
          given.title(),
          given.publisher(),
          given.published().map(p -> p.range() + " " + p.inferred()),
          given.byline(),
          given.credit(),
          given.modified().map(Modified::day),
          given.language()
        }) {
      field(digest, fact.map(value -> "=" + value).orElse(""));
    }
    field(digest, document.blocks().toString());
    return digest.digest();
  }

  private static void field(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
