package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether somebody of a sentence of German is only called „er“ or „sie“: „Mit dem Boot fuhr
 * er los“, „Das Geld sei knapp, sagte sie“. In the clause it stands in a pronoun means nobody who
 * is named there as what the clause is about.
 */
final class GermanPronouns {

  private static final Set<String> PRONOUNS = WordSet.of("er", "sie", "ihn", "ihm", "ihnen");

  private static final Set<String> SUBJECTS = WordSet.of("er", "sie");

  private static final Set<String> JOINING = WordSet.of("und", "oder", "sowie", "denn", "als");

  private static final Set<String> TELLERS =
      WordList.load(GermanPronouns.class, "german-tellers.txt");

  /** Behind them somebody may be meant who is named before. */
  private static final String ENDS = ":–—";

  private GermanPronouns() {}

  /** Whether the first clause has one, or one says what the sentence tells, who is not named. */
  static boolean areLoose(Text text, List<Token> tokens) {
    int first = firstClause(tokens);
    boolean quoted = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      quoted ^= QuotationMarks.isDouble(token.word().charAt(0));
      if (quoted) {
        continue;
      }
      if (ends(token) || isPerson(text, token)) {
        return false;
      }
      if (i < first ? PRONOUNS.contains(token.word()) : isTeller(tokens, i)) {
        return !isToldBySomebody(tokens, i);
      }
    }
    return false;
  }

  private static boolean ends(Token token) {
    return token.kind() == Token.Kind.MARK && ENDS.indexOf(token.word().charAt(0)) >= 0;
  }

  private static boolean isPerson(Text text, Token token) {
    return Named.is(text, token.span(), NameType.PERSON);
  }

  /** Where the first clause ends: at a mark, or at „und“ behind a noun. */
  private static int firstClause(List<Token> tokens) {
    boolean noun = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      char first = token.word().charAt(0);
      boolean joined = noun && JOINING.contains(token.lower());
      if (first == ',' || QuotationMarks.isDouble(first) || joined) {
        return i;
      }
      noun |= i > 0 && Character.isUpperCase(first);
    }
    return tokens.size();
  }

  /** „Dort sitze er im Zug, sagt Klein“: a noun would have its article. */
  private static boolean isToldBySomebody(List<Token> tokens, int from) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      boolean named = tokens.get(i + 1).isCapital();
      if (named && TELLERS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** „…, sagte er“; „Sie“ with a capital is the reader. */
  private static boolean isTeller(List<Token> tokens, int at) {
    return at > 1
        && SUBJECTS.contains(tokens.get(at).word())
        && TELLERS.contains(tokens.get(at - 1).lower())
        && tokens.get(at - 2).kind() == Token.Kind.MARK;
  }
}
