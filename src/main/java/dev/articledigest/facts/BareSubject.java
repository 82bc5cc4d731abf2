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
 * in it says which one: "The vote was close".
 */
final class BareSubject {

  /** What a reader knows without being told: "the economy", "the truth is that". */
  private static final Set<String> KNOWN =
      WordList.load(BareSubject.class, "statement-known-to-all.txt");

  /** They tell which one is meant. */
  private static final Set<String> SINGLING =
      WordSet.of("first", "second", "third", "last", "next", "only", "most", "average", "typical");

  private static final int MOST_MODIFIERS = 2;

  /** So far behind the start of the sentence the phrase before its subject may end. */
  private static final int LONGEST_PHRASE = 8;

  private final Text text;

  BareSubject(Text text) {
    this.text = text;
  }

  /** Whether the words open with such a subject, or with a phrase that names nothing before one. */
  boolean opens(List<Token> tokens) {
    return head(tokens) > 0;
  }

  /** The place of the last word of such a subject; 0 where there is none. */
  int head(List<Token> tokens) {
    int the = start(tokens);
    if (the + 2 >= tokens.size() || !tokens.get(the).lower().equals("the")) {
      return 0;
    }
    int head = the + 1;
    while (head <= the + MOST_MODIFIERS
        && head + 2 < tokens.size()
        && describes(tokens.get(head), tokens.get(head + 1))) {
      head++;
    }
    return isBare(tokens.get(head)) && StatementDescription.isSubjectUpTo(text, tokens, head + 1)
        ? head
        : 0;
  }

  private boolean isBare(Token head) {
    return head.partOfSpeech() == PartOfSpeech.NOUN
        && !KNOWN.contains(head.bare())
        && !Words.isPeriod(head.bare())
        && !isNamed(head);
  }

  /** Behind the mark that opens a quotation, or "On Monday," and "Two years later,". */
  private int start(List<Token> tokens) {
    int at = tokens.get(0).kind() == Token.Kind.MARK ? 1 : 0;
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
  private boolean describes(Token token, Token next) {
    String word = token.lower();
    boolean describes =
        switch (token.partOfSpeech()) {
          case ADJ -> true;
          case NOUN -> next.partOfSpeech() == PartOfSpeech.NOUN;
          case VERB -> word.endsWith("ed") || word.endsWith("ing");
          default -> false;
        };
    return describes
        && !word.endsWith("est")
        && !SINGLING.contains(word)
        && Character.isLowerCase(token.word().charAt(0))
        && !isNamed(token);
  }

  private boolean isNamed(Token token) {
    return Named.at(text, token.span()).isPresent();
  }
}
