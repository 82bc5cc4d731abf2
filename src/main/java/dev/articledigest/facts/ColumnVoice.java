package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Tells the sentences that are the writer's from those that are, or may be, what others say. */
final class ColumnVoice {

  /** In characters; a mark that opens farther back was a slip. */
  private static final int LONGEST_STATEMENT = 2000;

  /** In characters: a title or what a word is called. */
  private static final int LONGEST_TITLE = 40;

  private final String content;
  private final List<Quote> quotes;
  private final List<Span> unclosed;

  ColumnVoice(String content, List<Quote> quotes) {
    this.content = content;
    this.quotes = quotes;
    this.unclosed = unclosed(content);
  }

  /**
   * From marks that open to the next that open though none closed between: of a statement of
   * several paragraphs each begins with one, {@code "We love our son. He was wrong. "We are
   * sorry."}
   */
  private static List<Span> unclosed(String content) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      // most characters are of ASCII, where one only is such a mark
      if (c == '"' || (c >= 0x80 && QuotationMarks.isDouble(c))) {
        boolean opens = QuotationMarks.opens(content, i);
        if (opens && open >= 0 && i - open <= LONGEST_STATEMENT) {
          found.add(new Span(open, i));
        }
        open = opens ? i : -1;
      }
    }
    return found;
  }

  /** Whether no quotation mark and nobody else's words stand in a sentence or right beside it. */
  boolean isAlone(Sentence sentence) {
    Span span = sentence.span();
    return isNobodyElses(span)
        && marks(sentence).isEmpty()
        && !isMark(before(span.start()))
        && !isMark(after(span.end()));
  }

  /**
   * Whether a sentence is the writer's, though a title stands in it ({@code It has no "no comment"
   * button.}) or what somebody said right beside it.
   */
  boolean isOwn(Sentence sentence) {
    Span span = sentence.span();
    int before = before(span.start());
    int after = after(span.end());
    return isNobodyElses(span)
        && hasOnlyTitles(sentence)
        && (!isMark(before) || isQuoted(new Span(Math.max(0, before - 1), before)))
        && (!isMark(after) || isQuoted(new Span(after, Math.min(content.length(), after + 2))));
  }

  private boolean isNobodyElses(Span span) {
    return !isQuoted(span) && Within.touching(unclosed, span).isEmpty();
  }

  private boolean isQuoted(Span span) {
    return !Within.touching(quotes, span).isEmpty();
  }

  private boolean hasOnlyTitles(Sentence sentence) {
    List<Span> marks = marks(sentence);
    boolean opened = !marks.isEmpty() && marks.get(0).start() == sentence.span().start();
    if (opened || marks.size() % 2 > 0) {
      return false;
    }
    for (int i = 0; i < marks.size(); i += 2) {
      if (marks.get(i + 1).start() - marks.get(i).start() > LONGEST_TITLE) {
        return false;
      }
    }
    return true;
  }

  private List<Span> marks(Sentence sentence) {
    List<Span> marks = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.kind() == Token.Kind.MARK && isMark(token.span())) {
        marks.add(token.span());
      }
    }
    return marks;
  }

  private boolean isMark(Span token) {
    return QuotationMarks.isDouble(content.charAt(token.start()))
        || (token.length() == 2
            && (content.startsWith("``", token.start())
                || content.startsWith("''", token.start())));
  }

  private boolean isMark(int at) {
    return at >= 0 && at < content.length() && QuotationMarks.isDouble(content.charAt(at));
  }

  /** The place of the last character before an offset that is no space. */
  private int before(int start) {
    int at = start - 1;
    while (at > 0 && content.charAt(at) == ' ') {
      at--;
    }
    return at;
  }

  private int after(int end) {
    int at = end;
    while (at < content.length() - 1 && content.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
