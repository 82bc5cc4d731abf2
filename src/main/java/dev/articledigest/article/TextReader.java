package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import dev.articledigest.article.LineSplitter.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain text: headline, credits, dateline, subheadings, list items and paragraphs. */
final class TextReader {

  /** How many paragraphs at each end may be credits. */
  private static final int EDGE = 5;

  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_HEADING = 80;
  private static final int MOST_HEADING_WORDS = 12;
  private static final int MOST_TITLE_WORDS = 25;

  private static final String NO_END = ",;:…";

  private final List<Paragraph> paragraphs;
  private final boolean[] credits;
  private Details details = Details.NONE;
  private int titleAt = -1;

  private TextReader(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.credits = new boolean[paragraphs.size()];
  }

  static Draft read(String text) {
    TextReader reader = new TextReader(withoutMarks(LineSplitter.split(text)));
    reader.readFoot();
    reader.readHead();
    return new Draft(reader.passages(), reader.details);
  }

  /** Markdown's "# " before headings is no part of them. */
  private static List<Paragraph> withoutMarks(List<Paragraph> paragraphs) {
    List<Paragraph> bare = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      int marks = 0;
      while (marks < paragraph.text().length() && paragraph.text().charAt(marks) == '#') {
        marks++;
      }
      boolean heading = marks > 0 && marks < 7 && paragraph.text().startsWith(" ", marks);
      bare.add(
          heading
              ? new Paragraph(
                  paragraph.content().sub(marks + 1), paragraph.lines(), paragraph.item())
              : paragraph);
    }
    return bare;
  }

  private void readFoot() {
    int last = paragraphs.size() - 1;
    for (int i = last; i > Math.max(0, last - EDGE); i--) {
      Optional<Details> credit = CreditReader.foot(text(i));
      if (credit.isEmpty() && i == last) {
        credit = CreditReader.dateLine(text(i)).or(() -> CreditReader.outlets(text(last)));
      }
      credits[i] = credit.isPresent();
      details = credit.map(details::or).orElse(details);
    }
  }

  private void readHead() {
    int edge = Math.min(paragraphs.size(), EDGE);
    for (int i = 0; i < edge; i++) {
      if (credits[i]) {
        continue;
      }
      Optional<Details> credit =
          paragraphs.size() > 1 ? CreditReader.head(text(i)) : Optional.empty();
      if (credit.isPresent()) {
        credits[i] = true;
        details = credit.get().or(details);
      } else if (titleAt < 0 && isTitle(i)) {
        titleAt = i;
        details = Details.titled(Optional.of(title(text(i)))).or(details);
      } else if (Wording.endsSentence(text(i))) {
        return;
      }
    }
  }

  private FoldedText content(int i) {
    return paragraphs.get(i).content();
  }

  private String text(int i) {
    return paragraphs.get(i).text();
  }

  /** A line before everything but credits that is no sentence, over a body of sentences. */
  private boolean isTitle(int i) {
    for (int before = 0; before < i; before++) {
      if (!credits[before]) {
        return false;
      }
    }
    String line = text(i);
    if (!isBrief(line) || paragraphs.get(i).lines() > 2 || paragraphs.get(i).item()) {
      return false;
    }
    boolean shaped = Wording.startsLikeHeading(line) && endsLikeTitle(line);
    return shaped && DatelineReader.read(line).isEmpty() && bodyFollows(i);
  }

  private static boolean isBrief(String line) {
    return line.length() <= LONGEST_TITLE
        && Wording.words(line).size() <= MOST_TITLE_WORDS
        && Wording.hasLetter(line);
  }

  private static boolean endsLikeTitle(String line) {
    char last = Wording.lastCharacter(line);
    boolean titleCase = isTitleCase(line, last == '.' ? 10 : 8);
    boolean stopped =
        last == '.' || (last == '?' && Wording.words(line).size() > MOST_HEADING_WORDS);
    // "Stealth Over Health: Candidate Was Headed to Clinic.": words in capitals, one stop.
    boolean shaped = stopped ? titleCase : (NO_END + "_–—-").indexOf(last) < 0;
    return shaped && (titleCase || !hasInnerStop(line));
  }

  /** Whether a sentence ends within the line; "U.S. leaders", "St. John" end none. */
  private static boolean hasInnerStop(String line) {
    for (int at = line.indexOf(". "); at > 0; at = line.indexOf(". ", at + 1)) {
      int start = line.lastIndexOf(' ', at) + 1;
      if (at - start > 3 && line.substring(start, at).indexOf('.') < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitleCase(String line, int ofTen) {
    int longWords = 0;
    int capitals = 0;
    for (String word : Wording.words(line)) {
      if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
        longWords++;
        capitals += Wording.startsSmall(word) ? 0 : 1;
      }
    }
    return longWords > 2 && capitals * 10 >= longWords * ofTen;
  }

  private boolean bodyFollows(int i) {
    for (int next = i + 1; next < Math.min(paragraphs.size(), i + 1 + EDGE); next++) {
      if (!credits[next] && Wording.endsSentence(text(next)) && !paragraphs.get(next).item()) {
        return true;
      }
    }
    return false;
  }

  private static String title(String line) {
    boolean stop = line.endsWith(".") && line.indexOf('.') == line.length() - 1;
    return stop ? line.substring(0, line.length() - 1) : line;
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    boolean body = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (credits[i]) {
        continue;
      }
      if (i == titleAt) {
        passages.add(new Passage(Block.Kind.TITLE, content(i)));
      } else if (!body) {
        // "NAIROBI, Kenya (AP) _" may stand alone: then the report's first words come next.
        body = true;
        passages.add(new Passage(Block.Kind.PARAGRAPH, opening(content(i))));
      } else {
        passages.add(new Passage(kind(i), isLast(i) ? closing(content(i)) : content(i)));
      }
    }
    return passages;
  }

  private FoldedText opening(FoldedText paragraph) {
    Optional<DatelineReader.Opening> opening = DatelineReader.read(paragraph.text());
    opening.ifPresent(o -> details = details.or(o.details()));
    return opening.map(o -> paragraph.sub(o.end())).orElse(paragraph);
  }

  private boolean isLast(int i) {
    // Credits stand within the last paragraphs, so this looks at a few.
    for (int next = i + 1; next < paragraphs.size(); next++) {
      if (!credits[next]) {
        return false;
      }
    }
    return true;
  }

  private FoldedText closing(FoldedText paragraph) {
    Optional<String> agency = CreditReader.trailing(paragraph.text());
    if (agency.isEmpty()) {
      return paragraph;
    }
    details = details.or(Details.credited(List.of(), List.of(agency.get())));
    return paragraph.sub(0, paragraph.text().lastIndexOf(" ("));
  }

  private Block.Kind kind(int i) {
    if (paragraphs.get(i).item()) {
      return Block.Kind.LIST_ITEM;
    }
    return isHeading(i) || isPullQuote(i) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  /** A short line that is no sentence, above a paragraph: "The effects of the new minister". */
  private boolean isHeading(int i) {
    String line = text(i);
    boolean small = line.length() <= LONGEST_HEADING && paragraphs.get(i).lines() == 1;
    if (!small || isLast(i) || !isBrief(line) || !Wording.startsLikeHeading(line)) {
      return false;
    }
    boolean above = i + 1 < paragraphs.size() && text(i + 1).length() > line.length();
    return above && endsLikeHeading(line);
  }

  private static boolean endsLikeHeading(String line) {
    char last = Wording.lastCharacter(line);
    return ".!,;:…-–—_".indexOf(last) < 0
        && Wording.words(line).size() <= MOST_HEADING_WORDS
        && (last != '?' || isTitleCase(line, 8));
  }

  /** “US-Iraq relations will not be redefined overnight”, alone and without a full stop. */
  private boolean isPullQuote(int i) {
    String line = text(i);
    return line.length() <= LONGEST_TITLE
        && Wording.isQuotation(line)
        && !Wording.endsSentence(line)
        && ",;:".indexOf(Wording.lastCharacter(line)) < 0
        && !isLast(i);
  }
}
