package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where a statement begins in its sentence, and whether the sentence is a whole one. */
final class StatementEdges {

  private static final Set<String> CONNECTIVES =
      WordList.load(StatementEdges.class, "connectives.txt");
  private static final Set<String> TURNS =
      WordSet.of("but", "and", "yet", "furthermore", "moreover", "additionally", "meanwhile");

  /** "Plus there was the ferry", but not "Plus sizes". */
  private static final Set<String> ADDED =
      WordSet.of("there", "it", "it's", "he", "she", "they", "the");

  private static final Set<String> DASHES = WordSet.of("-", "–", "—");

  /** "1.2.2022". */
  private static final int LEAST_DAY = 8;

  /** Languages whose sentences end without a mark. */
  private static final Set<String> UNMARKED = WordSet.of("th", "lo");

  private final Text text;
  private final String content;
  private final StatementFragments fragments;

  StatementEdges(Text text, StatementFragments fragments) {
    this.text = text;
    this.content = text.content();
    this.fragments = fragments;
  }

  /** "However, no progress is expected" and "But the talks will go on" lose their first word. */
  Span span(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Span whole = sentence.span();
    if (!text.isEnglish()) {
      return afterFirst(tokens, whole);
    }
    int place = fragments.afterOpener(tokens);
    if (place > 0) {
      return new Span(tokens.get(place).span().start(), whole.end());
    }
    for (int length = Math.min(4, tokens.size() - 2); length >= 1; length--) {
      Token next = tokens.get(length);
      char mark = content.charAt(next.span().start());
      boolean parted = mark == ',' || mark == ':';
      if (parted && CONNECTIVES.contains(opener(whole, tokens.get(length - 1)))) {
        return from(tokens.get(afterNow(tokens, length + 1)), whole);
      }
      if (length == 1 && isBare(opener(whole, tokens.get(0)), next)) {
        return mark == ',' ? whole : from(tokens.get(afterNow(tokens, 1)), whole);
      }
    }
    return from(tokens.get(afterNow(tokens, 0)), whole);
  }

  /**
   * The place behind "now" where a sentence goes on with whom or what it is about, the given one
   * where not: "Now, the court will rule", but not "Now 25, she".
   */
  private static int afterNow(List<Token> tokens, int at) {
    if (!tokens.get(at).lower().equals("now") || at + 3 >= tokens.size()) {
      return at;
    }
    int next = tokens.get(at + 1).lower().equals(",") ? at + 2 : at + 1;
    Token opener = tokens.get(next);
    return switch (opener.partOfSpeech()) {
      case NOUN, PROPN -> next;
      default -> Words.isArticle(opener.lower()) ? next : at;
    };
  }

  private static boolean isBare(String opener, Token next) {
    return TURNS.contains(opener)
        || (opener.equals("elsewhere") && next.partOfSpeech() == PartOfSpeech.ADP)
        || (opener.equals("plus") && ADDED.contains(next.lower()));
  }

  /** "(dpa) - Die Brücke ist zu": the dash parts what was left out; "Und die Brücke ist zu". */
  private Span afterFirst(List<Token> tokens, Span whole) {
    if (tokens.size() > 1 && isDay(tokens.get(0), '.') && opensWords(tokens.get(1))) {
      return new Span(tokens.get(1).span().start(), whole.end());
    }
    boolean parted =
        tokens.size() > 1
            && (DASHES.contains(tokens.get(0).span().of(content))
                || PlainOpening.joins(text.language(), tokens));
    return parted ? from(tokens.get(1), whole) : whole;
  }

  /** "01.02.2022" and "01/02/2022", as they stand before a report. */
  static boolean isDay(Token token, char separator) {
    String word = token.word();
    int first = word.indexOf(separator);
    return token.kind() == Token.Kind.NUMBER
        && word.length() >= LEAST_DAY
        && first > 0
        && word.indexOf(separator, first + 1) > 0;
  }

  private static boolean opensWords(Token token) {
    return isQuotationMark(token) || token.isCapital();
  }

  /** Somebody's words can't begin with a capital of ours. */
  private Span from(Token first, Span whole) {
    return isQuotationMark(first) ? whole : new Span(first.span().start(), whole.end());
  }

  /**
   * "of the issue gear up for elections.": what a broken line leaves; "iPhone sales fell" is whole.
   */
  private static boolean beginsAmidst(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first + 1 < tokens.size() && isQuotationMark(tokens.get(first))) {
      first++;
    }
    String word = tokens.get(first).word();
    return Character.isLowerCase(word.charAt(0)) && word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isQuotationMark(Token token) {
    return QuotationMarks.isDouble(token.word().charAt(0)) || token.word().equals("``");
  }

  /** The last token that is no mark; the first where all are marks. */
  static Token lastWord(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).kind() == Token.Kind.MARK) {
      last--;
    }
    return tokens.get(last);
  }

  /** Whether what is kept of a sentence is all of one that states something. */
  boolean isWhole(Sentence sentence, Span span) {
    return ends(span)
        && !isQuestion(span)
        && !isExclaimed(span)
        && !isAside(span)
        && !beginsAmidst(sentence);
  }

  /** Whether each mark in it has its other half, with those that a quotation lends it. */
  boolean isBalanced(Span span, StatementSpeakers.Voice voice) {
    return text.isEnglish()
        ? Balance.holds(voice.completed(span, content))
        : balancedElsewhere(span);
  }

  /** „So“, ”så” and »so«: elsewhere the marks of English open and close otherwise. */
  private boolean balancedElsewhere(Span span) {
    long marks = span.of(content).chars().filter(c -> QuotationMarks.isDouble((char) c)).count();
    return marks % 2 == 0;
  }

  private boolean isQuestion(Span span) {
    char last = content.charAt(span.end() - 1);
    return "?？؟;".indexOf(last) >= 0;
  }

  /** "She used her own account!": the writer's mood, unless somebody is quoted. */
  private boolean isExclaimed(Span span) {
    return text.isEnglish() && content.charAt(span.end() - 1) == '!';
  }

  /** "(The mill was sold in May.)": the writer says it by the way. */
  private boolean isAside(Span span) {
    return content.charAt(span.start()) == '(' && content.charAt(span.end() - 1) == ')';
  }

  /** A sentence ends in a mark; "Photo: A. Roe" and "Read more" don't. */
  private boolean ends(Span span) {
    int at = span.end() - 1;
    while (at > span.start() && "\"”’'»)]“«」』）".indexOf(content.charAt(at)) >= 0) {
      at--;
    }
    return (".!。！।۔".indexOf(content.charAt(at)) >= 0 && !content.startsWith("..", at - 1))
        || UNMARKED.contains(text.language());
  }

  /** The first words. */
  private String opener(Span whole, Token last) {
    return content.substring(whole.start(), last.span().end()).toLowerCase(Locale.ROOT);
  }
}
