package dev.articledigest.article;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds the lines of a PDF in the order they are drawn, parted at wide gaps. */
final class PdfLineFinder extends PDFTextStripper {

  /** Gaps in justified lines stay below; gutters between columns don't. */
  private static final float WIDE_GAP = 1.2f;

  private final List<PdfLine> lines = new ArrayList<>();
  private final Limits limits;
  private int operators;
  private int characters;

  private PdfLineFinder(Limits limits) {
    this.limits = limits;
  }

  static List<PdfLine> find(PDDocument document, Limits limits)
      throws IOException, UnreadableException {
    PdfLineFinder finder = new PdfLineFinder(limits);
    try {
      finder.writeText(document, Writer.nullWriter());
    } catch (IOException e) {
      finder.checkSize();
      throw e;
    }
    finder.checkSize();
    return finder.lines;
  }

  private void checkSize() throws UnreadableException {
    if (isExceeded()) {
      throw new UnreadableException(
          Problem.Code.TOO_LARGE, "The PDF draws more than is read of one article.");
    }
  }

  private boolean isExceeded() {
    return operators > limits.pdfOperators() || characters / 2 > limits.characters();
  }

  /** Forms that draw forms multiply; each drawing counts. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (isExceeded()) {
      throw new IOException("too many operators");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    characters++;
    super.processTextPosition(position);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (text.isBlank() || positions.isEmpty()) {
      return;
    }
    PdfLine word = word(text, positions);
    PdfLine last = lines.isEmpty() ? word : lines.get(lines.size() - 1);
    float gap = word.left() - last.right();
    boolean joins =
        !lines.isEmpty()
            && word.isLevelWith(last)
            && gap < WIDE_GAP * word.size()
            && gap > -word.size()
            && word.direction() == last.direction();
    if (joins) {
      lines.set(lines.size() - 1, last.with(word));
    } else {
      lines.add(word);
    }
  }

  private PdfLine word(String text, List<TextPosition> positions) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float size = 0;
    boolean bold = true;
    for (TextPosition position : positions) {
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      size = Math.max(size, position.getFontSizeInPt());
      bold &= isBold(position);
    }
    TextPosition first = positions.get(0);
    return new PdfLine(
        text,
        getCurrentPageNo() - 1,
        left,
        right,
        first.getYDirAdj(),
        size,
        bold,
        Math.round(first.getDir()));
  }

  private static boolean isBold(TextPosition position) {
    String name = position.getFont() == null ? null : position.getFont().getName();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
  }
}
