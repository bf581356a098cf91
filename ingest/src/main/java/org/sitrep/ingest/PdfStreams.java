package org.sitrep.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks how long the streams of a PDF become before any is unpacked into memory: some bytes of
 * zeros may stand for gigabytes.
 */
final class PdfStreams {
  private final Limits limits;

  PdfStreams(Limits limits) {
    this.limits = limits;
  }

  void check(PDDocument pdf) throws IOException {
    for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
      COSObject object = pdf.getDocument().getObjectFromPool(key);
      COSBase base = object == null ? null : object.getObject();
      if (base instanceof COSStream stream && !picture(stream)) {
        check(stream);
      }
    }
  }

  /** Pictures are not unpacked for the text. */
  private static boolean picture(COSStream stream) {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
  }

  private void check(COSStream stream) throws IOException {
    Inflater inflater = new Inflater();
    byte[] in = new byte[8_192];
    byte[] out = new byte[1 << 16];
    long length = 0;
    try (InputStream raw = stream.createRawInputStream()) {
      for (int read = raw.read(in); read >= 0 && !inflater.finished(); read = raw.read(in)) {
        inflater.setInput(in, 0, read);
        for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
          length += n;
          if (length > limits.fileBytes()) {
            throw new TooMuchException(
                "holds a stream of more than "
                    + limits.fileBytes()
                    + " bytes; raise --max-file-bytes to read it");
          }
        }
      }
    } catch (DataFormatException e) {
      // packed in another way, which does not grow like this
    } finally {
      inflater.end();
    }
  }
}
