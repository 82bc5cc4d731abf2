package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Tells where the clauses of a sentence part: at marks and at words that hang one on another. */
final class ClauseMarks {

  /** These open a phrase that tells the time or cause of the event, whatever their tag. */
  private static final Set<String> HANGERS =
      WordSet.of(
          "after", "before", "amid", "but", "because", "while", "when", "since", "following");

  private static final Set<String> RELATIVES = WordSet.of("that", "who", "which", "whose");
  private static final String DASHES = "-–—";
  private static final String QUOTES = "'\"‘’“”";

  private final EventLead lead;
  private final List<Token> tokens;

  ClauseMarks(EventLead lead, Sentence sentence) {
    this.lead = lead;
    this.tokens = sentence.tokens();
  }

  /** A comma, colon or the like, or a dash between spaces. */
  boolean isBreak(int at) {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.MARK) {
      return false;
    }
    char mark = lead.content().charAt(token.span().start());
    boolean dash = DASHES.indexOf(mark) >= 0 && at > 0 && gap(at - 1) && gap(at);
    return dash || ";:|!?….".indexOf(mark) >= 0 || (mark == ',' && !isInList(at));
  }

  /** The first comma of "Lund, Moe and Berg". */
  private boolean isInList(int at) {
    if (at == 0 || !isName(at - 1)) {
      return false;
    }
    int i = at + 1;
    while (i < tokens.size() && (isName(i) || lead.word(tokens.get(i)).equals(","))) {
      i++;
    }
    return i > at + 1
        && i + 1 < tokens.size()
        && tokens.get(i).partOfSpeech() == PartOfSpeech.CCONJ
        && isName(i + 1);
  }

  private boolean isName(int at) {
    return tokens.get(at).partOfSpeech() == PartOfSpeech.PROPN;
  }

  /** A quotation mark. */
  boolean isQuote(int at) {
    return at >= 0
        && tokens.get(at).kind() == Token.Kind.MARK
        && QUOTES.indexOf(lead.content().charAt(tokens.get(at).span().start())) >= 0;
  }

  private boolean gap(int at) {
    return at + 1 >= tokens.size()
        || tokens.get(at).span().end() < tokens.get(at + 1).span().start();
  }

  /** A word that hangs a clause or phrase on what stands before it. */
  boolean isHanger(int at) {
    String word = lead.word(tokens.get(at));
    if (word.equals("as")) {
      return verbFollows(at);
    }
    return tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ
        || HANGERS.contains(word)
        || isRelative(at);
  }

  /** "crash that killed seven", but not "says that". */
  boolean isRelative(int at) {
    return at > 0
        && RELATIVES.contains(lead.word(tokens.get(at)))
        && tokens.get(at - 1).partOfSpeech().isNominal();
  }

  private boolean verbFollows(int at) {
    for (int i = at + 1; i < tokens.size() && !isBreak(i); i++) {
      if (tokens.get(i).partOfSpeech().isVerbal()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no quotation or bracket is cut: "slams 'rigged' FBI" is whole. */
  boolean isBalanced(Span span) {
    String words = span.of(lead.content());
    return count(words, '"') % 2 == 0
        && count(words, '“') == count(words, '”')
        && count(words, '(') == count(words, ')')
        && (apostrophes(span, '\'') + apostrophes(span, '‘') + apostrophes(span, '’')) % 2 == 0;
  }

  private static int count(String words, char mark) {
    int count = 0;
    for (int at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) {
      count++;
    }
    return count;
  }

  /** Those outside words; that of a plural's possessive among them. */
  private int apostrophes(Span span, char mark) {
    String content = lead.content();
    int marks = 0;
    for (int i = content.indexOf(mark, span.start()); i >= 0 && i < span.end(); ) {
      boolean inside =
          i > span.start()
              && Character.isLetter(content.charAt(i - 1))
              && i + 1 < content.length()
              && Character.isLetter(content.charAt(i + 1));
      marks += inside ? 0 : 1;
      i = content.indexOf(mark, i + 1);
    }
    return marks;
  }
}
