package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the labels that sentences of English open with: a statement needs none. */
final class StatementLabels {

  private static final int LONGEST_LABEL = 4;
  private static final int LONGEST_HEADING = 8;
  private static final int LEAST_HEADING = 3;

  /** Before a colon they tell who says so, that somebody does, or that it is not so. */
  private static final Set<String> TELLERS =
      WordSet.of(
          "police",
          "report",
          "reports",
          "study",
          "poll",
          "source",
          "sources",
          "officials",
          "official",
          "experts",
          "analysis",
          "survey",
          "says",
          "said",
          "say",
          "reads",
          "read",
          "wrote",
          "added",
          "opinion",
          "verdict",
          "answer",
          "myth",
          "myths",
          "misconception",
          "fiction",
          "claim",
          "claims",
          "rumor",
          "rumour",
          "allegation",
          "theory",
          "prediction",
          "argument",
          "reasoning",
          "contention",
          "view",
          "fear",
          "hope",
          "promise",
          "warning",
          "charge",
          "accusation",
          "excuse",
          "response",
          "reply",
          "joke",
          "a",
          "q");

  /** Words that headings write without a capital. */
  private static final Set<String> SMALL =
      WordSet.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "and",
          "or", "but", "nor", "vs", "de", "do", "da", "dos", "del", "di", "du", "la", "le", "el",
          "los", "las", "von", "van", "der");

  private static final int LEAST_CAPITALS = 4;

  private final Text text;

  /** Counted when they are first asked for. */
  private final Map<String, Integer> tagged = new HashMap<>();

  StatementLabels(Text text) {
    this.text = text;
  }

  /**
   * The token behind the label of a sentence: "Getting there: The ferry takes an hour", "Veto Power
   * Impedes Peace: The council"; 0 for none, as in "Lind: We go", "The police: We go", or where a
   * label makes sense of what follows: "Their demand: Free the crew".
   */
  int after(List<Token> tokens) {
    int colon = colon(tokens);
    return colon > 0 && isClause(tokens, colon + 1) ? colon + 1 : afterPictured(tokens);
  }

  /**
   * "Younger days: “We had to swim,” said Karl Ode": who said so stands behind, so that the words
   * before the colon are of a picture; 0 where they may tell who says so.
   */
  private int afterPictured(List<Token> tokens) {
    int colon = verbless(tokens, Math.min(LONGEST_LABEL, tokens.size() - LONGEST_LABEL - 1));
    return colon > 0 && isMark(tokens.get(colon + 1)) && endsWithTeller(tokens) ? colon + 1 : 0;
  }

  /** The colon behind at most so many tokens, no verb among them; 0 for none. */
  static int verbless(List<Token> tokens, int most) {
    for (int i = 1; i <= Math.min(most, tokens.size() - 1); i++) {
      if (tokens.get(i).lower().equals(":")) {
        return i;
      }
      if (tokens.get(i).partOfSpeech().isVerbal()) {
        return 0;
      }
    }
    return 0;
  }

  /** "It was noted", "it was also shared". */
  private static boolean isPassive(List<Token> tokens, int verb) {
    return Within.word(tokens, verb - 1).equals("was")
        || Within.word(tokens, verb - 2).equals("was");
  }

  private boolean isMark(Token token) {
    char mark = text.content().charAt(token.span().start());
    return QuotationMarks.isDouble(mark) || QuotationMarks.isSingle(mark);
  }

  /** Whether a mark closes and a verb of saying follows, with few words. */
  private boolean endsWithTeller(List<Token> tokens) {
    boolean told = false;
    for (int i = tokens.size() - 1; i > Math.max(0, tokens.size() - LONGEST_HEADING); i--) {
      Token token = tokens.get(i);
      if (isMark(token)) {
        return told;
      }
      told |=
          token.partOfSpeech() == PartOfSpeech.VERB
              && (CueWords.isCue(token.lower()) || isPassive(tokens, i));
    }
    return false;
  }

  /** "Last look: A dog shortly before it is put down.": behind the label stands no sentence. */
  boolean isCaption(List<Token> tokens) {
    int colon = colon(tokens);
    return colon > 0 && !isClause(tokens, colon + 1);
  }

  private int colon(List<Token> tokens) {
    int colon = 1;
    int most = Math.min(LONGEST_HEADING, tokens.size() - LONGEST_LABEL - 1);
    while (colon <= most && !tokens.get(colon).lower().equals(":")) {
      colon++;
    }
    if (colon > most) {
      return 0;
    }
    Token next = tokens.get(colon + 1);
    boolean goesOn =
        !next.isCapital() || next.partOfSpeech() == PartOfSpeech.VERB || next.lower().equals("if");
    List<Token> label = tokens.subList(0, colon);
    return !goesOn && (isLabel(label) || isHeading(label)) ? colon : 0;
  }

  /** Whether a verb follows before anything that only tells more of a noun. */
  private static boolean isClause(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.partOfSpeech().isVerbal()) {
        return true;
      }
      // "Seats: Lind, whose party has lost, said": the clause stands between commas
      if (i > from
          && !tokens.get(i - 1).lower().equals(",")
          && (StatementCuts.RELATIVE.contains(token.lower())
              || token.lower().equals("before")
              || token.lower().equals("after"))) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether all words but small ones have a capital, a verb among them: "Marta Lind Described Her
   * Time on the Lake."; or all of them: "Orlen, Old Lake Hall."
   */
  static boolean areHeading(List<Token> tokens) {
    int capitals = 0;
    int small = 0;
    boolean verb = false;
    for (Token token : tokens) {
      if (!Character.isLetter(token.word().charAt(0)) || token.word().length() < 2) {
        continue;
      }
      if (!isTitled(token)) {
        if (!SMALL.contains(token.word())) {
          return false;
        }
        small++;
      } else {
        verb |= capitals++ > 0 && token.partOfSpeech() != PartOfSpeech.PROPN;
      }
    }
    return capitals >= LEAST_CAPITALS && (verb || small == 0);
  }

  /**
   * "Brave: Marta Lind has been praised", "Wreckage: The ferry after the fire": one word that is
   * nobody's name and says nothing of who says so marks a caption.
   */
  boolean isTag(List<Token> tokens) {
    String word = tokens.get(0).lower();
    boolean common =
        switch (tokens.get(0).partOfSpeech()) {
          case ADJ, NOUN, VERB, ADV, INTJ -> true;
          // whose turn it is in an interview stands before a colon more than once
          case PROPN -> tagged().getOrDefault(word, 0) == 1;
          default -> false;
        };
    // "UPDATE: The ferry has sunk".
    boolean stamp = Words.isShouted(tokens.get(0).word());
    return (common || word.indexOf('-') > 0)
        && !stamp
        && tokens.get(2).isCapital()
        && !TELLERS.contains(word)
        && !StatementCaptions.PICTURES.contains(word)
        && !PersonNouns.WORDS.contains(
            word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        && Named.at(text, tokens.get(0).span()).isEmpty();
  }

  /** How often each word opens a sentence before a colon. */
  private Map<String, Integer> tagged() {
    if (tagged.isEmpty()) {
      for (Sentence sentence : text.sentences()) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() > 1 && tokens.get(1).lower().equals(":")) {
          tagged.merge(tokens.get(0).lower(), 1, Integer::sum);
        }
      }
    }
    return tagged;
  }

  /** "Lake", but not "LAKE", as some archives write all. */
  private static boolean isTitled(Token token) {
    return token.isCapital() && Character.isLowerCase(token.word().charAt(1));
  }

  /** A few words, but for the first one without capitals. */
  private static boolean isLabel(List<Token> label) {
    boolean common = false;
    for (Token token : label.subList(1, label.size())) {
      String word = token.word();
      common |= word.length() > 1 && Character.isLowerCase(word.charAt(0));
      if (TELLERS.contains(word) || token.isCapital()) {
        return false;
      }
    }
    boolean doing =
        label.get(0).partOfSpeech() == PartOfSpeech.VERB && label.get(0).lower().endsWith("ing");
    return common && label.size() <= (doing ? LONGEST_HEADING : LONGEST_LABEL);
  }

  /** More words in capitals, none a name: "The Gap Goes On". */
  private boolean isHeading(List<Token> label) {
    int capitals = 0;
    for (Token token : label) {
      if (token.kind() != Token.Kind.WORD
          || TELLERS.contains(token.lower())
          || Named.at(text, token.span()).isPresent()) {
        return false;
      }
      capitals += token.isCapital() ? 1 : 0;
    }
    return capitals >= LEAST_HEADING && capitals + 1 >= label.size();
  }
}
