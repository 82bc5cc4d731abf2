package dev.articledigest.article;

import dev.articledigest.article.LineSplitter.Paragraph;
import java.util.List;

/** Tells subheadings, pull quotes and the rows of tables from paragraphs of sentences. */
final class HeadingFinder {

  private static final int LONGEST_HEADING = 80;
  private static final int MOST_HEADING_WORDS = 12;
  private static final int LONGEST_QUOTE = 160;

  /** So many short lines in a row are a table or a list: results, standings, line-ups. */
  private static final int LEAST_ROWS = 3;

  private final List<Paragraph> paragraphs;
  private final boolean[] dropped;
  private final boolean[] repeats;
  private final boolean[] rows;
  private final int last;

  HeadingFinder(List<Paragraph> paragraphs, boolean[] dropped) {
    this.paragraphs = paragraphs;
    this.dropped = dropped;
    this.repeats = RepeatFinder.find(paragraphs);
    this.rows = rows(paragraphs);
    int end = paragraphs.size() - 1;
    while (end > 0 && dropped[end]) {
      end--;
    }
    this.last = end;
  }

  /** Paragraphs in rows of short lines that are no sentences. */
  private static boolean[] rows(List<Paragraph> paragraphs) {
    boolean[] rows = new boolean[paragraphs.size()];
    int start = 0;
    for (int i = 0; i <= rows.length; i++) {
      if (i < rows.length && isRow(paragraphs.get(i))) {
        continue;
      }
      for (int row = start; row < i && i - start >= LEAST_ROWS; row++) {
        rows[row] = true;
      }
      start = i + 1;
    }
    return rows;
  }

  private static boolean isRow(Paragraph paragraph) {
    return paragraph.text().length() <= LONGEST_HEADING
        && !Wording.endsSentence(paragraph.text())
        && !paragraph.item()
        && !HeadlineFinder.hasInnerStop(paragraph.text())
        && paragraph.lines() < 3;
  }

  /** What a paragraph of the body is. */
  Block.Kind kind(int i) {
    if (paragraphs.get(i).item()) {
      return Block.Kind.LIST_ITEM;
    }
    if (repeats[i] || isHeading(i) || isPullQuote(i)) {
      return Block.Kind.HEADING;
    }
    return rows[i] ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private String text(int i) {
    return paragraphs.get(i).text();
  }

  /** A short line that is no sentence, above a paragraph: "The effects of the new minister". */
  private boolean isHeading(int i) {
    String line = text(i);
    boolean small = line.length() <= LONGEST_HEADING && paragraphs.get(i).lines() == 1;
    boolean shaped = small && i < last && Wording.hasLetter(line) && endsLikeHeading(line);
    return shaped && Wording.startsLikeHeading(line) && stands(i);
  }

  /** Whether text follows that it may head: a sentence, an item, or one more heading over one. */
  private boolean stands(int i) {
    int next = nextKept(i);
    boolean amidRows = rows[next] && rows[i] && i > 0 && rows[i - 1];
    return !amidRows && (paragraphs.get(next).item() || isHeadedBy(next, i));
  }

  private int nextKept(int i) {
    int next = i + 1;
    while (next < last && dropped[next]) {
      next++;
    }
    return next;
  }

  private boolean isHeadedBy(int i, int heading) {
    boolean longer = text(i).length() > text(heading).length();
    return longer && (Wording.endsSentence(text(i)) || !rows[i]);
  }

  private static boolean endsLikeHeading(String line) {
    char end = Wording.lastCharacter(line);
    return ".!,;:…-–—_".indexOf(end) < 0
        && Wording.words(line).size() <= MOST_HEADING_WORDS
        && (end != '?' || HeadlineFinder.isTitleCase(line, 8));
  }

  /** “US-Iraq relations will not be redefined overnight”, alone and without a full stop. */
  private boolean isPullQuote(int i) {
    String line = text(i);
    return line.length() <= LONGEST_QUOTE
        && Wording.isQuotation(line)
        && !Wording.endsSentence(line)
        && ",;:".indexOf(Wording.lastCharacter(line)) < 0
        && i < last;
  }
}
