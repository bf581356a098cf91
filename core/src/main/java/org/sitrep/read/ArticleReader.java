package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;
import org.sitrep.model.Metadata;
import org.sitrep.model.SavedPages;
import org.sitrep.model.SourceMap;
import org.sitrep.theatre.Outlet;

/**
 * Reads documents: finds the articles of each, the kind of every stretch of their text, and what
 * they say of themselves. The text of an article is as the document gave it; a web page's is what
 * it shows. Immutable, so that threads can share it.
 */
public final class ArticleReader {
  /** So much of a body tells its language. */
  private static final int LANGUAGE_REACH = 4_000;

  private final Labeller labeller;
  private final RunOn runOn;
  private final MetadataFinder metadata;
  private final PageOfHtml html;
  private final LanguageFinder languages = new LanguageFinder();

  /**
   * A reader.
   *
   * @param outlets whose names are recognised; may be empty
   */
  public ArticleReader(List<Outlet> outlets) {
    Vocabulary vocabulary = new Vocabulary();
    RuleBook rules = new RuleBook(vocabulary);
    this.labeller = new Labeller(rules);
    this.runOn = new RunOn(rules);
    this.metadata = new MetadataFinder(new Facts(vocabulary), new OutletNames(outlets));
    this.html = new PageOfHtml();
  }

  /**
   * What a document holds.
   *
   * @param articles in their order; none where nothing can be read
   */
  public record Reading(List<Article> articles, List<Issue> issues) {
    public Reading {
      articles = List.copyOf(articles);
      issues = List.copyOf(issues);
    }
  }

  /** The articles of a document. */
  public Reading read(Document document) {
    Reading reading =
        switch (document.format()) {
          case RECORD -> one(document, document.content(), paragraphs(document.content()));
          case PAGE -> page(document);
          case HTML -> html(document);
          case PAGES -> pages(document);
        };
    boolean blank = reading.articles().stream().allMatch(a -> a.text().isBlank());
    return blank ? nothing(document) : counted(document, reading);
  }

  /** Articles in another language are kept, and noted. */
  private static Reading counted(Document document, Reading reading) {
    List<Issue> issues = new ArrayList<>(reading.issues());
    for (Article article : reading.articles()) {
      if (article.meta().foreign()) {
        issues.add(
            new Issue(
                "other-language",
                document.file().orElse(document.id()),
                Optional.empty(),
                "article " + article.id() + " is not in English; it is kept, not read for claims",
                false));
      }
    }
    return new Reading(reading.articles(), issues);
  }

  /** What is known of an article, with the language that its body is in. */
  private Metadata withLanguage(Metadata meta, String text, List<Block> blocks) {
    StringBuilder body = new StringBuilder();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.BODY && body.length() < LANGUAGE_REACH) {
        body.append(block.span().of(text)).append(' ');
      }
    }
    Optional<String> told = languages.of(body.toString());
    // pages are often wrong about another language than English
    return told.isPresent()
        ? meta.in(told, "words")
        : meta.in(meta.language().filter(code -> code.equals("en")), meta.grounds().language());
  }

  private static Reading nothing(Document document) {
    Issue issue =
        new Issue(
            "no-text",
            document.file().orElse(document.id()),
            Optional.empty(),
            "holds no text to read; article " + document.id() + " is left out",
            true);
    return new Reading(List.of(), List.of(issue));
  }

  private List<Paragraph> paragraphs(String text) {
    return Paragraphs.of(text, line -> labeller.alone(line).isPresent());
  }

  private Reading one(Document document, String text, List<Paragraph> paragraphs) {
    return new Reading(
        List.of(
            article(
                document,
                document.id(),
                text,
                paragraphs,
                document.given(),
                SourceMap.from(0, text))),
        List.of());
  }

  private Reading html(Document document) {
    List<PageOfHtml.Page> pages = html.read(document.content(), document.given().url());
    List<Article> articles = new ArrayList<>();
    for (PageOfHtml.Page page : pages) {
      boolean alone = pages.size() == 1;
      String id = alone ? document.id() : document.id() + "-" + (articles.size() + 1);
      Metadata given =
          alone
              ? document.given().orElse(page.metadata())
              : page.metadata().orElse(ofThePage(document.given()));
      articles.add(article(document, id, page.text(), page.paragraphs(), given, page.source()));
    }
    return new Reading(articles, List.of());
  }

  /** One article where its pages agree; else what they would be without each other. */
  private Reading pages(Document document) {
    List<SavedPages.Page> saved;
    try {
      saved = SavedPages.of(document.content()).pages();
    } catch (IllegalArgumentException e) {
      return html(document); // what is no pages is one
    }
    List<Article> articles = new ArrayList<>();
    boolean one = true;
    for (SavedPages.Page page : saved) {
      List<Article> read = html(single(document, page, articles.isEmpty())).articles();
      one &= read.size() == 1;
      articles.addAll(read);
    }
    boolean joined = one && !articles.isEmpty() && PagedArticle.agree(articles);
    return new Reading(joined ? List.of(PagedArticle.join(articles, saved)) : articles, List.of());
  }

  private static Document single(Document document, SavedPages.Page page, boolean first) {
    Metadata url = Metadata.empty().at(Optional.of(page.url()).filter(u -> !u.isEmpty()));
    return new Document(
        page.id(),
        Optional.of(page.file()).filter(file -> !file.isEmpty()),
        Document.Format.HTML,
        page.content(),
        first ? document.given() : url);
  }

  private Reading page(Document document) {
    String text = document.content();
    List<Paragraph> paragraphs = paragraphs(text);
    List<Integer> starts = new PageParts(labeller, text, paragraphs).starts();
    if (starts.size() == 1) {
      return one(document, text, paragraphs);
    }
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      String part = text.substring(starts.get(i), end);
      Metadata given = i == 0 ? document.given() : ofThePage(document.given());
      String id = document.id() + "-" + (i + 1);
      SourceMap source = SourceMap.from(starts.get(i), text);
      articles.add(article(document, id, part, paragraphs(part), given, source));
    }
    return new Reading(articles, List.of());
  }

  /** What holds for every article of a page: not the first one's title and author. */
  private static Metadata ofThePage(Metadata given) {
    return new Metadata(
            given.url(),
            Optional.empty(),
            given.publisher(),
            given.published(),
            Optional.empty(),
            Optional.empty())
        .by(given.grounds());
  }

  /** A record is an article, so that its longest paragraph is body where none looks like it. */
  private static List<Block> withBody(List<Block> blocks) {
    Optional<Block> longest =
        blocks.stream()
            .filter(b -> b.kind() == BlockKind.HEADING)
            .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
    boolean body = blocks.stream().anyMatch(b -> b.kind() == BlockKind.BODY);
    if (body || longest.isEmpty()) {
      return blocks;
    }
    List<Block> mended = new ArrayList<>(blocks);
    mended.replaceAll(b -> b.equals(longest.get()) ? new Block(BlockKind.BODY, b.span()) : b);
    return mended;
  }

  private Article article(
      Document document,
      String id,
      String text,
      List<Paragraph> paragraphs,
      Metadata given,
      SourceMap source) {
    List<Block> blocks = document.blocks();
    if (blocks.isEmpty()) {
      Optional<String> title = given.title();
      List<Block> whole = labeller.label(text, paragraphs, title);
      boolean record = document.format() == Document.Format.RECORD;
      blocks = runOn.refine(text, record ? withBody(whole) : whole, title);
    }
    boolean lines = document.format() != Document.Format.HTML;
    return new Article(
        id,
        document.file(),
        withLanguage(metadata.find(text, blocks, given, lines), text, blocks),
        text,
        blocks,
        source);
  }
}
