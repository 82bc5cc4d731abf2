package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a sentence of English is about a thing that it speaks of as known, though nothing
 * in it says which one, or whose: "The vote was close", "All four men fled", "Sales were flat".
 */
final class BareSubject {

  /** What a reader knows without being told: "the economy", "the truth is that". */
  private static final Set<String> KNOWN =
      WordList.load(BareSubject.class, "statement-known-to-all.txt");

  /** They tell which one is meant. */
  private static final Set<String> SINGLING =
      WordSet.of("first", "second", "third", "last", "next", "only", "most", "average", "typical");

  /** "Sales": whose, the sentence does not tell. */
  private static final Set<String> OWNED =
      WordList.load(BareSubject.class, "statement-owned-things.txt");

  private static final Set<String> EARNED = WordSet.of("net", "operating", "pretax", "gross");

  private static final int MOST_MODIFIERS = 2;

  /** So far behind the start of the sentence the phrase before its subject may end. */
  private static final int LONGEST_PHRASE = 8;

  private final Text text;

  BareSubject(Text text) {
    this.text = text;
  }

  /** Whether the words open with such a subject, or with a phrase that names nothing before one. */
  boolean opens(List<Token> tokens) {
    return head(tokens) > 0 || counted(tokens, "all") > 0 || opensOwned(tokens);
  }

  /** The place of the last word of such a subject behind "the"; 0 where there is none. */
  int head(List<Token> tokens) {
    int counted = counted(tokens, "the");
    return counted > 0 ? counted : described(tokens);
  }

  /** The last word of "the six guards", "all four men" where a verb follows; 0 for none. */
  private int counted(List<Token> tokens, String opener) {
    int at = first(tokens);
    if (at + 3 >= tokens.size()
        || !tokens.get(at).lower().equals(opener)
        || tokens.get(at + 1).partOfSpeech() != PartOfSpeech.NUM
        || tokens.get(at + 1).kind() != Token.Kind.WORD
        || tokens.get(at + 1).word().indexOf('-') >= 0) {
      return 0;
    }
    int head = modified(tokens, at + 2);
    return isBare(tokens.get(head)) && StatementReferent.acts(tokens, head + 1) ? head : 0;
  }

  /** "Sales were flat", "On Monday, sentencing was put off". */
  private boolean opensOwned(List<Token> tokens) {
    return hasOwned(tokens) && (isOwned(tokens, first(tokens)) || isOwned(tokens, start(tokens)));
  }

  /** Whether such a noun stands where it can be the subject: most sentences have none. */
  private static boolean hasOwned(List<Token> tokens) {
    int end = Math.min(tokens.size(), LONGEST_PHRASE + MOST_MODIFIERS + 1);
    for (int i = 0; i < end; i++) {
      String word = tokens.get(i).lower();
      if (OWNED.contains(word) || word.equals("income")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwned(List<Token> tokens, int from) {
    int head = from;
    while (head < from + MOST_MODIFIERS
        && head + 1 < tokens.size()
        && !isOwned(tokens.get(head))
        && describes(tokens.get(head), tokens.get(head + 1), head == 0)) {
      head++;
    }
    return head + 1 < tokens.size()
        && (isOwned(tokens.get(head)) || isIncome(tokens, from, head))
        && StatementReferent.acts(tokens, head + 1);
  }

  private static boolean isOwned(Token noun) {
    return noun.partOfSpeech() == PartOfSpeech.NOUN && OWNED.contains(noun.lower());
  }

  /** "Net income", but not "household income". */
  private static boolean isIncome(List<Token> tokens, int from, int head) {
    return head > from
        && tokens.get(head).lower().equals("income")
        && EARNED.contains(tokens.get(head - 1).lower());
  }

  private static int first(List<Token> tokens) {
    return tokens.get(0).kind() == Token.Kind.MARK ? 1 : 0;
  }

  private int described(List<Token> tokens) {
    int the = start(tokens);
    if (the + 2 >= tokens.size() || !tokens.get(the).lower().equals("the")) {
      return 0;
    }
    int head = modified(tokens, the + 1);
    return isBare(tokens.get(head)) && StatementDescription.isSubjectUpTo(text, tokens, head + 1)
        ? head
        : 0;
  }

  /** The place behind the words that describe a noun. */
  private int modified(List<Token> tokens, int from) {
    int head = from;
    while (head < from + MOST_MODIFIERS
        && head + 2 < tokens.size()
        && describes(tokens.get(head), tokens.get(head + 1), false)) {
      head++;
    }
    return head;
  }

  private boolean isBare(Token head) {
    return head.partOfSpeech() == PartOfSpeech.NOUN
        && !KNOWN.contains(head.bare())
        && !Words.isPeriod(head.bare())
        && !isNamed(head);
  }

  /** Behind the mark that opens a quotation, or "On Monday," and "Two years later,". */
  private int start(List<Token> tokens) {
    int at = first(tokens);
    if (at < tokens.size() && tokens.get(at).lower().equals("the")) {
      return at;
    }
    for (int i = at; i < Math.min(tokens.size(), LONGEST_PHRASE); i++) {
      Token token = tokens.get(i);
      if (token.lower().equals(",")) {
        return i + 1;
      }
      if (token.partOfSpeech().isVerbal() || isNamed(token)) {
        return tokens.size();
      }
    }
    return tokens.size();
  }

  /** "Entire", "proposed", "toll": they tell what kind of thing it is, but not which one. */
  private boolean describes(Token token, Token next, boolean opens) {
    String word = token.lower();
    return canDescribe(token, next)
        && !word.endsWith("est")
        && !SINGLING.contains(word)
        && (opens || Character.isLowerCase(token.word().charAt(0)))
        && !isNamed(token);
  }

  private static boolean canDescribe(Token token, Token next) {
    PartOfSpeech tag = token.partOfSpeech();
    String word = token.lower();
    return tag == PartOfSpeech.ADJ
        || (tag == PartOfSpeech.NOUN && next.partOfSpeech() == PartOfSpeech.NOUN)
        || (tag == PartOfSpeech.VERB && (word.endsWith("ed") || word.endsWith("ing")));
  }

  private boolean isNamed(Token token) {
    return Named.at(text, token.span()).isPresent();
  }
}
