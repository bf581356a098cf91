package org.sitrep.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

final class PdfTest {
  private final Path folder;
  private final List<Document> documents = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  PdfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void read(byte[] content, Limits limits) throws IOException {
    Files.write(folder.resolve("a.pdf"), content);
    new Inputs(Columns.usual(), limits)
        .read(
            List.of(folder.resolve("a.pdf").toString()),
            InputStream.nullInputStream(),
            documents::add,
            issues::add);
  }

  private static void page(PDDocument pdf, float x, List<List<String>> columns) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      for (int column = 0; column < columns.size(); column++) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        out.newLineAtOffset(x + column * 250, 700);
        out.setLeading(14);
        for (String line : columns.get(column)) {
          out.showText(line);
          out.newLine();
        }
        out.endText();
      }
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  @Test
  void columnsAreReadOneAfterTheOtherAndCutWordsAreJoined() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(
          pdf,
          50,
          List.of(
              List.of("The town fell on Mon-", "day after a week."),
              List.of("The hill held until", "the evening.")));
      read(saved(pdf), Limits.standard());
    }
    String text = documents.get(0).content().replaceAll("\\s+", " ");
    assertThat(text)
        .contains("The town fell on Monday after a week. The hill held until the evening.");
  }

  @Test
  void linesThatHeadEveryPageAreLeftOut() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 1; i <= 4; i++) {
        page(
            pdf,
            50,
            List.of(
                List.of(
                    "Levant Courier " + i,
                    "Report no. " + i + " tells of a cap-",
                    "tured hill.",
                    "Page " + i)));
      }
      read(saved(pdf), Limits.standard());
    }
    assertThat(documents.get(0).content())
        .contains("Report no. 1 tells of a captured hill.", "Report no. 4")
        .doesNotContain("Levant Courier", "Page 3");
  }

  @Test
  void aStreamOfTenGigabytesIsNotUnpacked() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    byte[] packed = tenGigabytesPacked();
    pdf.writeBytes(
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length "
                + packed.length
                + "/Filter/FlateDecode>>stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed);
    pdf.writeBytes(
        "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(120), () -> read(pdf.toByteArray(), Limits.standard()));
    assertThat(documents).isEmpty();
    assertThat(issues).extracting(Issue::code).containsExactly("too-large");
    assertThat(issues.get(0).message()).contains("--max-file-bytes");
  }

  /**
   * Ten gigabytes of spaces, as zlib packs them: a packed megabyte that begins anew (a full flush
   * leaves nothing to refer back to) can stand any number of times.
   */
  private static byte[] tenGigabytesPacked() {
    byte[] spaces = new byte[1 << 20];
    java.util.Arrays.fill(spaces, (byte) ' ');
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    byte[] block = new byte[1 << 16];
    deflater.setInput(spaces);
    int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
    deflater.end();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes(new byte[] {0x78, (byte) 0xda});
    for (int i = 0; i < 10 * 1024; i++) {
      packed.write(block, 0, length);
    }
    return packed.toByteArray();
  }

  @Test
  void whatOnlyCallsItselfPdfIsRejected() throws IOException {
    read("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII), Limits.standard());
    assertThat(issues).extracting(Issue::code).containsExactly("broken-pdf");
  }
}
