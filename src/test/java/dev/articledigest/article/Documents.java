package dev.articledigest.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes files of many formats for tests. */
final class Documents {

  static final FileHints NONE = hints("");

  private Documents() {}

  static FileHints hints(String name) {
    return new FileHints(
        Optional.of(name).filter(n -> !n.isEmpty()), Optional.empty(), Optional.empty());
  }

  static FileHints typed(String type) {
    return new FileHints(Optional.empty(), Optional.of(type), Optional.empty());
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Article read(byte[] content, FileHints hints) {
    Reading reading = ArticleReader.read(content, hints);
    if (reading instanceof Reading.Unread unread) {
      throw new AssertionError(unread.problem());
    }
    return ((Reading.Read) reading).article();
  }

  static Article read(byte[] content) {
    return read(content, NONE);
  }

  static Problem problem(byte[] content) {
    Reading reading = ArticleReader.read(content, NONE);
    if (reading instanceof Reading.Read read) {
      throw new AssertionError(read.article());
    }
    return ((Reading.Unread) reading).problem();
  }

  static List<String> blocks(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(article.text()))
        .toList();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(1_600_000_000_000L);
        if (entry.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(entry.getValue());
          header.setMethod(ZipEntry.STORED);
          header.setSize(entry.getValue().length);
          header.setCrc(crc.getValue());
        }
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A Word document around the inner XML of its body. */
  static byte[] docx(String body) {
    String open =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    String styles =
        "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/>"
            + "</w:style></w:styles>";
    String core =
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">"
            + "<dc:title>Document1</dc:title><dc:creator>Jane Doe</dc:creator>"
            + "<dcterms:created>2020-06-10T08:00:00Z</dcterms:created>"
            + "<dcterms:modified>2020-06-11T08:00:00Z</dcterms:modified></cp:coreProperties>";
    return zip(
        new java.util.TreeMap<>(
            Map.of(
                "[Content_Types].xml", utf8("<Types/>"),
                "word/document.xml", utf8(open + body + "</w:body></w:document>"),
                "word/styles.xml", utf8(styles),
                "docProps/core.xml", utf8(core))));
  }

  /** A paragraph of a Word document; properties are inner XML. */
  static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static byte[] odt(String content, String manifest) {
    return zip(
        new java.util.TreeMap<>(
            Map.of(
                "mimetype", utf8("application/vnd.oasis.opendocument.text"),
                "META-INF/manifest.xml", utf8("<manifest>" + manifest + "</manifest>"),
                "content.xml",
                    utf8(
                        "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\" xmlns:style=\"s\""
                            + " xmlns:table=\"b\"><o:body><o:text>"
                            + content
                            + "</o:text></o:body></o:document-content>"))));
  }

  /** A line of a PDF page: where it stands, how large, and its text. */
  record Line(float x, float y, float size, String text) {}

  static byte[] pdf(List<List<Line>> pages) {
    return pdf(pages, "");
  }

  static byte[] pdf(List<List<Line>> pages, String password) {
    try (PDDocument document = new PDDocument()) {
      for (List<Line> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        write(document, page, lines);
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PDDocument document, PDPage page, List<Line> lines) throws IOException {
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      for (Line line : lines) {
        out.beginText();
        out.setFont(font, line.size());
        out.newLineAtOffset(line.x(), line.y());
        out.showText(line.text());
        out.endText();
      }
    }
  }

  /** A PDF written by hand: objects from 1 on, the first is the catalog. */
  static byte[] rawPdf(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = pdf.length();
    int size = objects.size() + 1;
    pdf.append("xref\n0 ").append(size).append('\n').append(table);
    pdf.append("trailer\n<</Size ").append(size).append("/Root 1 0 R>>\n");
    pdf.append("startxref\n").append(start).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Runs with little stack, as deep input would need much. */
  static void onSmallStack(Runnable task) {
    Throwable[] thrown = new Throwable[1];
    Thread thread = new Thread(null, task, "small stack", 256 * 1024L);
    thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (thrown[0] != null) {
      throw new AssertionError(thrown[0]);
    }
  }
}
