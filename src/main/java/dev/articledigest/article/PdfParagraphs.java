package dev.articledigest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the lines of a PDF to paragraphs: by spacing, indents, sizes and short last lines. */
final class PdfParagraphs {

  private static final float WIDER = 1.4f;
  private static final float INDENT = 0.7f;
  private static final float SHORT = 0.75f;
  private static final int NEAR = 3;
  private static final float LARGER = 1.12f;

  private final List<PdfLine> lines;
  private final Set<String> words = new HashSet<>();
  private final Map<Integer, Integer> leadings = new HashMap<>();
  private final float[] lefts;
  private final float[] rights;
  private final boolean[] opens;

  private PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    this.lefts = new float[lines.size()];
    this.rights = new float[lines.size()];
    this.opens = new boolean[lines.size()];
  }

  /**
   * A paragraph.
   *
   * @param text its words
   * @param size the size of its letters
   * @param bold whether all of it is bold
   * @param page the page it begins on
   */
  record Paragraph(String text, float size, boolean bold, int page) {}

  static List<Paragraph> of(List<PdfLine> lines) {
    PdfParagraphs paragraphs = new PdfParagraphs(lines);
    paragraphs.measure();
    return paragraphs.joined();
  }

  /** Finds where columns begin, their edges beside each line, and how far apart lines stand. */
  private void measure() {
    for (int i = 0; i < lines.size(); i++) {
      words.addAll(Wording.words(lines.get(i).text()));
      opens[i] = i == 0 || opensColumn(lines.get(i - 1), lines.get(i));
      if (!opens[i]) {
        int size = Math.round(lines.get(i).size());
        int leading = Math.round(10 * (lines.get(i).baseline() - lines.get(i - 1).baseline()));
        leadings.merge(size * 100_000 + leading, 1, Integer::sum);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      bound(i);
    }
  }

  private static boolean opensColumn(PdfLine last, PdfLine line) {
    return line.page() != last.page() || line.baseline() < last.baseline() - 1;
  }

  /** The edges by the nearest lines of the column: headlines above may be wider. */
  private void bound(int i) {
    lefts[i] = lines.get(i).left();
    rights[i] = lines.get(i).right();
    for (int at = i; at > 0 && at > i - NEAR && goesOn(at); at--) {
      widen(i, lines.get(at - 1));
    }
    for (int at = i + 1; at < lines.size() && at <= i + NEAR && goesOn(at); at++) {
      widen(i, lines.get(at));
    }
  }

  private boolean goesOn(int at) {
    return !opens[at] && !looksOther(lines.get(at - 1), lines.get(at));
  }

  private void widen(int i, PdfLine line) {
    lefts[i] = Math.min(lefts[i], line.left());
    rights[i] = Math.max(rights[i], line.right());
  }

  /** The commonest distance between lines of a size. */
  private Map<Integer, Float> usual() {
    Map<Integer, Integer> most = new HashMap<>();
    Map<Integer, Float> usual = new HashMap<>();
    leadings.forEach(
        (key, count) -> {
          int size = key / 100_000;
          int known = most.getOrDefault(size, 0);
          float leading = key % 100_000 / 10f;
          boolean closer = count == known && leading < usual.getOrDefault(size, Float.MAX_VALUE);
          if (count > known || closer) {
            most.put(size, count);
            usual.put(size, leading);
          }
        });
    return usual;
  }

  private List<Paragraph> joined() {
    Map<Integer, Float> usual = usual();
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && parts(i, usual)) {
        paragraphs.add(paragraph(open, first));
        open.setLength(0);
        first = i;
      }
      append(open, lines.get(i).text());
    }
    if (open.length() > 0) {
      paragraphs.add(paragraph(open, first));
    }
    return paragraphs;
  }

  private Paragraph paragraph(StringBuilder text, int first) {
    PdfLine line = lines.get(first);
    return new Paragraph(text.toString(), line.size(), line.bold(), line.page());
  }

  /** Whether a paragraph begins with line i. */
  private boolean parts(int i, Map<Integer, Float> usual) {
    PdfLine last = lines.get(i - 1);
    PdfLine line = lines.get(i);
    boolean goesOn = Wording.startsSmall(line.text());
    boolean stopped = Wording.endsSentence(last.text());
    if (looksOther(last, line)) {
      return !(goesOn && opens[i] && !stopped);
    }
    return opens[i]
        ? isIndented(i) || (stopped && !goesOn)
        : isApart(last, line, usual) || startsIndented(i) || (isShort(i - 1) && !goesOn);
  }

  private boolean startsIndented(int i) {
    return isIndented(i) && !isIndented(i - 1);
  }

  private static boolean looksOther(PdfLine last, PdfLine line) {
    return line.size() > last.size() * LARGER
        || last.size() > line.size() * LARGER
        || line.bold() != last.bold();
  }

  private static boolean isApart(PdfLine last, PdfLine line, Map<Integer, Float> usual) {
    float leading = usual.getOrDefault(Math.round(line.size()), line.size() * WIDER);
    return line.baseline() - last.baseline() > Math.max(leading, line.size()) * WIDER;
  }

  private boolean isIndented(int i) {
    float indent = lines.get(i).left() - lefts[i];
    return indent > INDENT * lines.get(i).size() && indent < 5 * lines.get(i).size();
  }

  private boolean isShort(int i) {
    float width = rights[i] - lefts[i];
    return lines.get(i).right() < lefts[i] + SHORT * width;
  }

  private void append(StringBuilder open, String line) {
    int end = open.length();
    boolean hyphen =
        end > 1
            && "-\u00AD\u2010".indexOf(open.charAt(end - 1)) >= 0
            && Character.isLetter(open.charAt(end - 2))
            && Wording.startsSmall(line);
    if (hyphen && !keepsHyphen(open, line)) {
      open.setLength(end - 1);
    } else if (end > 0 && !hyphen) {
      open.append(' ');
    }
    open.append(line);
  }

  /** "long-" over "term": a hyphen of its own where the file writes "long-term" elsewhere. */
  private boolean keepsHyphen(StringBuilder open, String line) {
    int start = open.lastIndexOf(" ") + 1;
    int end = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
    return words.contains(open.substring(start) + line.substring(0, end));
  }
}
