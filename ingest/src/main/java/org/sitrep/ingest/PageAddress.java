package org.sitrep.ingest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address, taken apart into that of an article and the number of one of its pages: "/maskar/2/",
 * "maskar?page=2", "maskar-2.html" are the second of "/maskar/", "maskar", "maskar.html".
 *
 * @param article what is the same of all pages
 * @param number from 1, which is the one without a number
 */
record PageAddress(String article, int number) {
  private static final int LONGEST = 500;

  /** In each, group 2 is the number; what is left without it and group 1 is the article's. */
  private static final List<Pattern> NUMBERED =
      List.of(
          Pattern.compile(
              "([?&](?:page|paged|p|pg|pageno|pagenum|seite|pagina)=)(\\d{1,3})(?=$|&)"),
          Pattern.compile("(/(?:page|p|seite|pagina)[/-]?)(\\d{1,3})(?=/?$)"),
          Pattern.compile("(/)(\\d{1,2})(?=/?$)"),
          Pattern.compile(
              "([-_,.]p?(?:age)?[-_]?)(\\d{1,2})(?=(?:\\.(?:[sx]?html?|php|aspx?))?(?:\\.gz)?$)"));

  /** The address that a link leads to from a page. */
  static Optional<PageAddress> of(String base, String href) {
    if (base.length() > LONGEST || href.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI from = URI.create(base.replace(' ', '+'));
      return Optional.of(of(from.resolve(href.strip().replace(' ', '+')).toString()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An address by itself. */
  static PageAddress of(String spaced) {
    String address = spaced.replace(' ', '+');
    String plain = address.replaceFirst("#.*", "").replaceFirst("^https?://(?:www\\.)?", "");
    for (Pattern pattern : NUMBERED) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.find()) {
        int number = Integer.parseInt(matcher.group(2), 10);
        if (number > 0) {
          String rest = plain.substring(matcher.end());
          boolean more = rest.startsWith("&") && matcher.group(1).startsWith("?");
          String after = more ? "?" + rest.substring(1) : rest;
          return new PageAddress(bare(plain.substring(0, matcher.start()) + after), number);
        }
      }
    }
    return new PageAddress(bare(plain), 1);
  }

  private static String bare(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** Whether the other is the page before or after this. */
  boolean beside(PageAddress other) {
    return article.equals(other.article) && Math.abs(number - other.number) == 1;
  }
}
