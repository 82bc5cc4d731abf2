package dev.articledigest.article;

import dev.articledigest.article.DatelineReader.Opening;
import dev.articledigest.article.Draft.Passage;
import dev.articledigest.article.LineSplitter.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain text: headline, credits, dateline, subheadings, list items and paragraphs. */
final class TextReader {

  /** How many paragraphs at each end may be credits. */
  private static final String BULLETS = "•◦▪‣";

  private static final int EDGE = 5;

  /** A second headline or a note to readers between headline and dateline is no longer. */
  private static final int LONGEST_DECK = 160;

  private static final int MOST_DECKS = 3;
  private static final int MOST_ROLE_WORDS = 6;
  private static final int LONGEST_ADDRESS = 300;

  private final List<Paragraph> paragraphs;
  private final boolean[] dropped;
  private Details details = Details.NONE;
  private int titleAt = -1;

  private TextReader(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.dropped = new boolean[paragraphs.size()];
  }

  static Draft read(String text) {
    MailReader.Mail mail = MailReader.read(TextLines.of(text));
    List<Paragraph> paragraphs = LineSplitter.split(WireReader.read(mail.lines()));
    TextReader reader = new TextReader(withoutMarks(paragraphs));
    reader.readFoot();
    reader.readHead();
    reader.readOpening();
    reader.readClosing();
    return new Draft(reader.passages(), reader.details.or(mail.details()));
  }

  /** Markdown's "# " before headings and "• " before items are no part of them. */
  private static List<Paragraph> withoutMarks(List<Paragraph> paragraphs) {
    List<Paragraph> bare = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      bare.add(paragraph.sub(mark(paragraph.text()), paragraph.text().length()));
    }
    return bare;
  }

  /** Where the words behind a mark begin. */
  private static int mark(String text) {
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    if (marks == 0 && !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0) {
      marks = 1;
    }
    return marks > 0 && marks < 7 && text.startsWith(" ", marks) ? marks + 1 : 0;
  }

  private void readFoot() {
    int last = paragraphs.size() - 1;
    for (int i = last; i > Math.max(0, last - EDGE); i--) {
      Optional<Details> credit = CreditReader.foot(text(i));
      if (credit.isEmpty() && i == last) {
        credit = CreditReader.dateLine(text(i)).or(() -> CreditReader.outlets(text(last)));
      }
      dropped[i] = credit.isPresent() || ClosingReader.isFoot(text(i));
      details = credit.map(details::or).orElse(details);
    }
  }

  private void readHead() {
    HeadlineFinder titles = new HeadlineFinder(paragraphs, dropped);
    int edge = Math.min(paragraphs.size(), EDGE);
    for (int i = 0; i < edge; i++) {
      if (dropped[i]) {
        continue;
      }
      Optional<Details> credit = headCredit(i);
      if (credit.isPresent()) {
        dropped[i] = true;
        details = credit.get().or(details);
      } else if (titleAt < 0 && titles.isTitle(i)) {
        titleAt = i;
        details = Details.titled(Optional.of(HeadlineFinder.title(text(i)))).or(details);
      } else if (Wording.endsSentence(text(i))) {
        return;
      }
    }
  }

  private Optional<Details> headCredit(int i) {
    if (paragraphs.size() == 1) {
      return Optional.empty();
    }
    if (isAddress(text(i))) {
      return Optional.of(Details.NONE.withOutlet(Outlet.at(Optional.of(text(i)))));
    }
    // "Associated Press Writer" below "By JANE DOE"
    boolean role =
        i > 0 && dropped[i - 1] && !details.credits().byline().isEmpty() && isRole(text(i));
    return CreditReader.head(text(i)).or(() -> role ? Optional.of(Details.NONE) : Optional.empty());
  }

  /** "https://lakecourier.example/2026/04/barrier" on a line above the report. */
  private static boolean isAddress(String line) {
    return line.length() < LONGEST_ADDRESS && MetaDetails.isAddress(line);
  }

  private static boolean isRole(String line) {
    if (Wording.endsSentence(line) || Wording.words(line).size() > MOST_ROLE_WORDS) {
      return false;
    }
    NameReader.Names names = NameReader.read(line);
    return names.roles() && names.people().isEmpty() && !names.rest();
  }

  private String text(int i) {
    return paragraphs.get(i).text();
  }

  /** Cuts credits and dateline off the report's first words. */
  private void readOpening() {
    int decks = 0;
    for (int i = 0; i < paragraphs.size() && decks < MOST_DECKS; i++) {
      if (dropped[i] || i == titleAt) {
        continue;
      }
      Optional<Dateline> alone = DatelineReader.alone(text(i));
      if (alone.isPresent() && i + 1 < paragraphs.size()) {
        readDatelineAt(i, alone.get());
        return;
      }
      Optional<Opening> opening = opening(text(i), decks == 0);
      if (opening.isPresent()) {
        cut(i, opening.get());
        return;
      }
      if (text(i).length() > LONGEST_DECK) {
        return;
      }
      decks++;
    }
  }

  /** "Jane Doe" alone between headline and dateline is the author. */
  private void readDatelineAt(int i, Dateline dateline) {
    dropped[i] = true;
    details = details.or(Details.opened(Optional.of(dateline), List.of()));
    boolean below = i == titleAt + 2 && titleAt >= 0 && !dropped[i - 1];
    Optional<String> author = below ? NameReader.person(text(i - 1)) : Optional.empty();
    if (author.isPresent()) {
      dropped[i - 1] = true;
      details = details.or(Details.credited(List.of(author.get()), List.of()));
    }
  }

  private static Optional<Opening> opening(String text, boolean first) {
    Optional<Opening> credits = first ? OpenerReader.read(text) : Optional.empty();
    if (credits.isPresent()) {
      return credits;
    }
    return first ? DatelineReader.read(text) : DatelineReader.readBelow(text);
  }

  private void cut(int i, Opening opening) {
    take(i, opening);
    // "By . Jane Doe . PUBLISHED: ... . LONDON (AP) - "
    Optional<Opening> second = DatelineReader.read(text(i));
    if (second.isPresent()) {
      take(i, second.get());
    }
    // "NAIROBI, Kenya (AP) _" may stand alone: then the report's first words come next.
    dropped[i] = text(i).isEmpty();
  }

  private void take(int i, Opening opening) {
    details = details.or(opening.details());
    paragraphs.set(i, paragraphs.get(i).sub(opening.end(), text(i).length()));
  }

  /** Cuts credits off the report's last words. */
  private void readClosing() {
    if (paragraphs.isEmpty()) {
      return;
    }
    int last = lastKept();
    for (int most = EDGE; most > 0 && last > 0; most--) {
      int start = ClosingReader.start(text(last));
      if (start > 0) {
        break;
      }
      dropped[last] = true;
      last = lastKept();
    }
    int start = ClosingReader.start(text(last));
    if (start > 0) {
      paragraphs.set(last, paragraphs.get(last).sub(0, start));
    }
    Optional<String> agency = CreditReader.trailing(text(last));
    if (agency.isPresent()) {
      details = details.or(Details.credited(List.of(), List.of(agency.get())));
      paragraphs.set(last, paragraphs.get(last).sub(0, text(last).lastIndexOf(" (")));
    }
  }

  /** The last paragraph of the body; the first where nothing is left. */
  private int lastKept() {
    int last = paragraphs.size() - 1;
    while (last > 0 && (dropped[last] || last == titleAt)) {
      last--;
    }
    return last;
  }

  private List<Passage> passages() {
    HeadingFinder headings = new HeadingFinder(paragraphs, dropped);
    List<Passage> passages = new ArrayList<>();
    boolean body = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (dropped[i]) {
        continue;
      }
      boolean title = i == titleAt;
      Block.Kind kind = title ? Block.Kind.TITLE : headings.kind(i);
      // The report's first words are no heading.
      boolean opens = !title && !body;
      passages.add(new Passage(opens ? Block.Kind.PARAGRAPH : kind, paragraphs.get(i).content()));
      body |= opens;
    }
    return passages;
  }
}
