package org.sitrep.hostile;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A kind of text made to hurt, of any length.
 *
 * @param name of the kind
 * @param ofLength makes about as many characters of it as are asked for
 */
record HostileText(String name, IntFunction<String> ofLength) {
  /** Prose in which every sentence holds claims. */
  private static final String PROSE =
      "The Syrian army captured the town of Mayadin from ISIS on Friday, killing 12 fighters, state"
          + " media said. ";

  String make(int length) {
    return ofLength.apply(length);
  }

  @Override
  public String toString() {
    return name;
  }

  private static HostileText repeated(String name, String unit) {
    return new HostileText(name, length -> repeat(unit, length));
  }

  /** All kinds of plain text. */
  static List<HostileText> plain() {
    return List.of(
        repeated("prose", PROSE),
        repeated("prose in paragraphs", PROSE + "\n\n"),
        repeated("prose in lines", PROSE + "\n"),
        repeated(
            "one sentence",
            "the army captured Mayadin and Abu Kamal and killed 12 rebels who fled to Raqqa and"
                + " Friday said "),
        repeated("clauses", "which the rebels who the army said that the activists reported, "),
        repeated("brackets", "(["),
        repeated("brackets with words", "(rebels [army "),
        repeated("closing brackets", ")]} "),
        repeated("straight quotes", "\"he said \"they "),
        new HostileText("nested quotes", length -> nested("\u201c", "rebels ", "\u201d ", length)),
        new HostileText("nested brackets", length -> nested("(", "a ", ")", length)),
        repeated("quotes alone", "\""),
        repeated("apostrophes", "'"),
        repeated("clitics", "it's don't we're 's 'd "),
        repeated("right to left", "\u202eقال الجيش\u202c إن \u2067المدينة\u2069 سقطت. "),
        repeated("zero width", "ar\u200bmy\ufeff cap\u200dtured\u2060 Ma\u00adya\u200cdin "),
        repeated("lone surrogates", "\ud83d army \udc00 \ud800\ud800 captured\udfff "),
        repeated("surrogates alone", "\udc00\ud800"),
        repeated("emoji", "\ud83d\ude00\ud83c\uddf8\ud83c\uddfe "),
        repeated("combining marks", "e\u0301\u0301\u0301\u0301"),
        repeated("newlines", "\n"),
        repeated("returns and tabs", "\r\n\t\u000b\f\u2028"),
        repeated("spaces", " \u00a0"),
        repeated("nulls", "\u0000"),
        repeated("one word", "a"),
        repeated("one capital word", "A"),
        repeated("hyphens", "al-"),
        repeated("dashes", "-"),
        repeated("dots", "."),
        repeated("dots and spaces", ". "),
        repeated("initials", "U.S."),
        repeated("digits", "7"),
        repeated("grouped digits", "1,"),
        repeated("numbers", "12 3,456 7.8 "),
        repeated("number words", "two hundred and three thousand twenty-five million "),
        repeated("figures", "at least 12 killed and 30 wounded and "),
        repeated("figures in sentences", "At least 12 people were killed and 30 wounded. "),
        repeated("a toponym", "Mayadin "),
        repeated("a toponym in sentences", "In Mayadin. "),
        repeated("toponyms in a list", "Mayadin, Raqqa and Homs, "),
        repeated("ambiguous toponyms", "the town of Salihiyah near Harbiyah. "),
        repeated("unknown names", "Qaboradin Zelwi "),
        repeated("unknown names in sentences", "They entered Qaboradin near Raqqa. "),
        repeated("the city", "The army entered the city. "),
        repeated("a party", "ISIS "),
        repeated("parties in sentences", "ISIS attacked the rebels. "),
        repeated("a short party", "SAA, SDF, "),
        repeated("they", "They killed them and he told it that she said so. "),
        repeated("the militants", "The militants fled and others fled. "),
        repeated("others", "12 soldiers and 15 others "),
        repeated("said", "said "),
        repeated("said the army", "said the army, the Observatory said, according to SANA, "),
        repeated("quoted sentences", "\u201cThe army captured Mayadin,\u201d he said. "),
        repeated("an endless quotation", "\u201cThe army captured Mayadin. He added: "),
        repeated("triggers", "captured killed attack airstrikes "),
        repeated("triggers in sentences", "Shelling. Clashes. An attack. "),
        repeated("the attack", "The attack killed 5. "),
        repeated("weekdays", "Friday "),
        repeated("dates", "on 3 May 2017 "),
        repeated("dates in sentences", "On 3 May the army advanced. "),
        repeated("date words", "the last week of the end of the first two days of next "),
        repeated("since", "since March and since "),
        repeated("hours", "at 10:30 a.m. on the eve of "),
        repeated("lists", "the army, the rebels, the militia and the police; "),
        repeated("adjectives", "old big red Syrian Russian military "),
        repeated("of", "of the west of the "),
        repeated("and", "and "),
        repeated("commas", ", "),
        repeated("furniture", "Share\nComments\nRead more\nBy Jane Doe\n"),
        repeated("furniture in a line", "Share this: Tweet Read more: Source: Reuters "),
        repeated("headings", "A Heading Here\n\n"),
        repeated("datelines", "DAMASCUS, Syria (10:20 A.M.) - "),
        repeated("date lines", "12 May 2017\n\n"),
        repeated("addresses", "http://a.b/c?d=e&f "),
        repeated("an address", "http://a.b.c/"),
        repeated("at signs", "@a #b "),
        repeated("colons", "a: b; "),
        repeated("bullets", "* - \u2022 1. a) "),
        repeated("entities", "&amp;lt;&#x202e;"));
  }

  /** All kinds of web pages. */
  static List<HostileText> pages() {
    return List.of(
        repeated(
            "a live blog",
            "<div class='liveblog'><article><time>8:00</time><p>" + PROSE + "</p></article>"),
        repeated("references without an end", "<p>&amp&ampamp&#&#x&notit;&copy&unknown"),
        repeated("page of prose", "<p>" + PROSE + "</p>\n"),
        repeated("open elements", "<div><p>a "),
        repeated("open inline elements", "<b><i><a href=x>a "),
        repeated("open lists", "<ul><li>a "),
        repeated("open tables", "<table><tr><td>a "),
        repeated("open articles", "<article><h1>a"),
        repeated("closing elements", "</div></p>"),
        repeated("comments", "<!-- a "),
        repeated("scripts", "<script>a "),
        repeated("breaks", "<br>"),
        repeated("attributes", "<p class=\"a b c\" id='x' title=\"y\">"),
        repeated("one element of attributes", "<p a=1 "),
        repeated("angles", "<"),
        repeated("page entities", "&#x202e;&lt;&bogus"),
        repeated(
            "headings of a page", "<h1>The army captured Mayadin</h1><time>12 May 2017</time>"),
        repeated("metadata", "<meta property=\"og:title\" content=\"a\"><title>b</title>"),
        repeated(
            "linked data", "<script type=\"application/ld+json\">{\"a\":[[[{\"b\":1}</script>"),
        new HostileText(
            "deep linked data",
            length ->
                "<script type=\"application/ld+json\">" + repeat("[", length) + "</script><p>a"));
  }

  private static String repeat(String unit, int length) {
    return unit.repeat(length / unit.length() + 1);
  }

  private static String nested(String open, String word, String close, int length) {
    int depth = length / (open.length() + word.length() + close.length()) + 1;
    return (open + word).repeat(depth) + close.repeat(depth);
  }
}
