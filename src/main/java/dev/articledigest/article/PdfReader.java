package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import dev.articledigest.article.PdfParagraphs.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF (ISO 32000): lines in reading order become paragraphs, headings are told by size. */
final class PdfReader {

  private static final float TITLE = 1.2f;
  private static final float HEADING = 1.12f;
  private static final int MOST_TITLE_WORDS = 30;
  private static final int MOST_HEADING_WORDS = 14;
  private static final List<String> NO_TITLES =
      List.of("microsoft ", "untitled", ".doc", ".indd", ".qxd", ".pdf", ".txt", ".odt", "http");

  static {
    FontMappers.set(new PdfFonts());
  }

  private PdfReader() {}

  static Draft read(byte[] content, Limits limits) throws UnreadableException {
    PdfStreams.check(content, limits);
    try (PDDocument document = Loader.loadPDF(content)) {
      return read(document, limits);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Problem.Code.ENCRYPTED, "The PDF is locked by a password.");
    } catch (NoClassDefFoundError e) {
      // PDFBox reads files locked by certificates only beside a library that isn't here.
      throw new UnreadableException(Problem.Code.ENCRYPTED, "The PDF is locked by a certificate.");
    } catch (IOException e) {
      throw new UnreadableException(Problem.Code.CORRUPT, "The PDF is cut off or damaged.");
    }
  }

  private static Draft read(PDDocument document, Limits limits)
      throws IOException, UnreadableException {
    if (document.getNumberOfPages() > limits.pdfPages()) {
      throw new UnreadableException(
          Problem.Code.TOO_LARGE, "The PDF has more than " + limits.pdfPages() + " pages.");
    }
    List<PdfLine> lines = PdfLineFinder.find(document, limits);
    if (lines.isEmpty()) {
      throw new UnreadableException(
          Problem.Code.NO_TEXT, "The PDF holds no text; it may be a scan.");
    }
    List<PdfLine> ordered = new ArrayList<>();
    PdfFurniture.without(pages(upright(lines))).forEach(p -> ordered.addAll(PdfColumns.ordered(p)));
    List<Paragraph> paragraphs = PdfParagraphs.of(ordered);
    Draft draft = PassageReader.document(passages(paragraphs), Details.NONE);
    return new Draft(
        draft.blocks(), draft.details().or(filed(document.getDocumentInformation(), draft)));
  }

  /** Without stamps at the margin: lines turned as most are. */
  private static List<PdfLine> upright(List<PdfLine> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(line.direction(), line.text().length(), Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return lines.stream().filter(line -> counts.getOrDefault(line.direction(), 0) == most).toList();
  }

  private static List<List<PdfLine>> pages(List<PdfLine> lines) {
    List<List<PdfLine>> pages = new ArrayList<>();
    int last = -1;
    for (PdfLine line : lines) {
      if (line.page() != last) {
        pages.add(new ArrayList<>());
        last = line.page();
      }
      pages.get(pages.size() - 1).add(line);
    }
    return pages;
  }

  private static List<Passage> passages(List<Paragraph> paragraphs) {
    float body = bodySize(paragraphs);
    int title = title(paragraphs, body);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean larger = paragraph.size() > body * HEADING || paragraph.bold();
      boolean heading =
          larger
              && Wording.words(paragraph.text()).size() <= MOST_HEADING_WORDS
              && !Wording.endsSentence(paragraph.text());
      Block.Kind plain = heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
      passages.add(new Passage(i == title ? Block.Kind.TITLE : plain, paragraph.text()));
    }
    return passages;
  }

  /** The size that most letters have. */
  private static float bodySize(List<Paragraph> paragraphs) {
    Map<Float, Integer> letters = new HashMap<>();
    paragraphs.forEach(p -> letters.merge(p.size(), p.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** The first of the largest paragraphs of the first page; -1 where none stands out. */
  private static int title(List<Paragraph> paragraphs, float body) {
    int title = -1;
    float largest = body * TITLE;
    for (int i = 0; i < Math.min(12, paragraphs.size()); i++) {
      Paragraph paragraph = paragraphs.get(i);
      int words = Wording.words(paragraph.text()).size();
      boolean fits =
          paragraph.page() == paragraphs.get(0).page() && words > 1 && words <= MOST_TITLE_WORDS;
      if (fits && paragraph.size() > largest) {
        title = i;
        largest = paragraph.size();
      }
    }
    return title;
  }

  private static Details filed(PDDocumentInformation information, Draft draft) {
    String title = Optional.ofNullable(information.getTitle()).orElse("");
    String author = Optional.ofNullable(information.getAuthor()).orElse("");
    boolean borne =
        draft.blocks().stream()
            .limit(5)
            .anyMatch(b -> !author.isBlank() && b.text().contains(author));
    DetailsWriter details = new DetailsWriter();
    if (isHeadline(FoldedWriter.folded(title))) {
      details.title(title);
    }
    return details.byline(borne ? author : "").details();
  }

  /** Programs file "Microsoft Word - bridge3.doc" as a title. */
  private static boolean isHeadline(String title) {
    String folded = title.toLowerCase(Locale.ROOT);
    int words = Wording.words(title).size();
    return words > 3
        && words <= MOST_TITLE_WORDS
        && Wording.startsLikeHeading(title)
        && NO_TITLES.stream().noneMatch(folded::contains);
  }
}
