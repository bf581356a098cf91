package org.sitrep.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file holds: by its name, else by its first bytes. */
enum FileFormat {
  PAGE,
  HTML,
  JSON_LINES,
  JSON,
  TABLE,
  /** RSS or Atom. */
  FEED,
  JSON_FEED,
  PDF,
  /** A mail, or a page saved as one. */
  MAIL,
  WARC,
  GZIP,
  ZIP,
  TAR,
  /** No article: a read-me, a licence, a picture or style sheet of a saved page. */
  ASIDE,
  UNSUPPORTED;

  private static final Set<String> LATER =
      Set.of(
          "bz2", "xz", "7z", "zst", "rar", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods",
          "parquet", "mbox", "epub");
  private static final Set<String> ASIDES =
      Set.of(
          "md", "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "css", "js", "woff", "woff2",
          "ttf", "mp4", "mp3", "webm", "py", "sh", "lock", "db", "sqlite", "geojson");
  private static final Set<String> ASIDE_NAMES =
      Set.of("readme", "license", "licence", "notice", "copying", "changelog", "makefile");

  /** The extension in lower case, without its dot; empty where there is none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its extension. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The format of a file with this name and these first bytes. */
  static FileFormat of(String name, byte[] start) {
    String extension = extension(name);
    if (ASIDE_NAMES.contains(stem(name).toLowerCase(Locale.ROOT)) || ASIDES.contains(extension)) {
      return ASIDE;
    }
    return switch (extension) {
      case "txt", "text" -> PAGE;
      case "html", "htm", "xhtml", "shtml" -> HTML;
      case "rss", "atom", "rdf" -> FEED;
      case "xml" -> xml(text(start));
      case "pdf" -> PDF;
      case "eml", "mhtml", "mht" -> MAIL;
      case "warc" -> WARC;
      case "gz", "tgz" -> GZIP;
      case "zip" -> ZIP;
      case "tar" -> TAR;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> json(text(start));
      case "csv", "tsv" -> TABLE;
      default -> LATER.contains(extension) ? UNSUPPORTED : sniff(start);
    };
  }

  private static String text(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8).strip();
    return text.startsWith("\ufeff") ? text.substring(1).strip() : text;
  }

  private static FileFormat json(String start) {
    int line = start.indexOf('\n');
    if (start.startsWith("{") && start.contains("jsonfeed.org/version")) {
      return JSON_FEED;
    }
    boolean lines =
        start.startsWith("{") && line > 0 && start.substring(0, line).strip().endsWith("}");
    return lines ? JSON_LINES : JSON;
  }

  private static FileFormat xml(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.contains("<html") ? HTML : FeedFile.is(lower) ? FEED : UNSUPPORTED;
  }

  /** The format that a media type names; empty where it names none that is read. */
  static Optional<FileFormat> ofType(String type) {
    return switch (type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
      case "text/plain" -> Optional.of(PAGE);
      case "application/pdf" -> Optional.of(PDF);
      case "application/rss+xml", "application/atom+xml" -> Optional.of(FEED);
      case "application/feed+json" -> Optional.of(JSON_FEED);
      default -> Optional.empty();
    };
  }

  private static FileFormat sniff(byte[] start) {
    if (start.length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b) {
      return GZIP;
    }
    String text = text(start);
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("%pdf")) {
      return PDF;
    }
    if (lower.startsWith("pk\u0003\u0004")) {
      return ZIP;
    }
    if (lower.startsWith("warc/")) {
      return WARC;
    }
    if (lower.startsWith("<?xml")
        || FeedFile.is(lower.substring(0, Math.min(lower.length(), 40)))) {
      return xml(text);
    }
    if (lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.contains("<body")) {
      return HTML;
    }
    if (text.startsWith("{") || text.startsWith("[{")) {
      return text.startsWith("{") ? JSON_LINES : JSON;
    }
    int line = lower.indexOf('\n');
    String header = line < 0 ? lower : lower.substring(0, line);
    boolean named =
        header.contains("text") || header.contains("content") || header.contains("body");
    boolean table =
        named && (header.contains(",") || header.contains("\t")) && header.contains("title");
    return table ? TABLE : PAGE;
  }
}
