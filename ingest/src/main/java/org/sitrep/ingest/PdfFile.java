package org.sitrep.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sitrep.model.Document;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;

/**
 * Reads the text of a PDF, column by column as its writer set it: words that were cut at the end of
 * a line are joined, and lines that head or end most pages are left out.
 */
final class PdfFile {
  private static final int FEW_PAGES = 3;
  private static final Pattern CUT = Pattern.compile("(?<=\\p{Ll})[-\u00ad]\n(?=\\p{Ll})");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private final Limits limits;
  private final Sink sink;

  PdfFile(Limits limits, Sink sink) {
    this.limits = limits;
    this.sink = sink;
  }

  void read(Found found, byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      new PdfStreams(limits).check(pdf);
      List<List<String>> pages = pages(pdf);
      Optional<String> title =
          Optional.ofNullable(pdf.getDocumentInformation().getTitle())
              .filter(t -> !t.isBlank() && t.length() < 300);
      Input input = found.input();
      sink.document(
          input,
          input.id(),
          input.file(),
          Document.Format.PAGE,
          text(pages),
          input.given().orElse(titled(title)),
          List.of());
    } catch (TooMuchException e) {
      sink.rejected(found.input(), "too-large", "", String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      sink.rejected(
          found.input(), "broken-pdf", "", "is damaged, or locked by a password; it is not read");
    }
  }

  private static Metadata titled(Optional<String> title) {
    return new Metadata(
            Optional.empty(),
            title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty())
        .by(Grounds.of("PDF"));
  }

  private List<List<String>> pages(PDDocument pdf) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    long length = 0;
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(pdf).strip();
      length += text.length();
      if (length > limits.documentBytes()) {
        throw new TooMuchException(
            "holds more than " + limits.documentBytes() + " characters; raise --max-bytes");
      }
      pages.add(List.of(text.split("\n", -1)));
    }
    return pages;
  }

  private static String text(List<List<String>> pages) {
    Map<String, Integer> heads = new HashMap<>();
    for (List<String> page : pages) {
      heads.merge(key(page.get(0)), 1, Integer::sum);
      heads.merge(key(page.get(page.size() - 1)), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        boolean edge = i == 0 || i == page.size() - 1;
        boolean running =
            edge
                && pages.size() >= FEW_PAGES
                && heads.getOrDefault(key(page.get(i)), 0) * 2 > pages.size();
        if (!running) {
          text.append(page.get(i).stripTrailing()).append('\n');
        }
      }
    }
    return CUT.matcher(text).replaceAll("");
  }

  /** Page numbers differ. */
  private static String key(String line) {
    return DIGITS.matcher(line.strip()).replaceAll("#");
  }
}
