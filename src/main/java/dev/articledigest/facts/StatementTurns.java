package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Tells what of a sentence is taken back, ended or limited by the next one. */
final class StatementTurns {

  private static final Set<String> REVERSALS =
      WordSet.of(
          "but", "yet", "however", "still", "instead", "nevertheless", "nonetheless", "except");

  /** Adverbs; what they tell of mostly holds no more where "now" or "but" follows. */
  private static final Set<String> BEFORE =
      WordSet.of(
          "originally",
          "initially",
          "first",
          "once",
          "long",
          "largely",
          "previously",
          "formerly",
          "usually",
          "traditionally",
          "historically");

  private static final Set<String> ILLUSTRATIONS = WordSet.of("example", "instance");

  private static final Set<String> PEOPLE = WordSet.of("he", "she", "they", "both");

  /** They tell that somebody denies something. */
  static final Set<String> DENYING =
      WordSet.of(
          "denied",
          "denies",
          "deny",
          "denying",
          "rejected",
          "rejects",
          "reject",
          "dismissed",
          "dismisses",
          "dismiss",
          "disputes",
          "disputed",
          "dispute",
          "refuted");

  /** So many of the first words may tell a denial. */
  private static final int DENIAL = 7;

  private static final Set<String> TURNED =
      WordSet.of("it", "that", "this", "he", "she", "they", "not", "these", "those");

  private static final Set<String> POINTED = WordSet.of("that", "this");

  private static final Set<String> VIEWS =
      WordSet.of(
          "view",
          "claim",
          "argument",
          "verdict",
          "opinion",
          "assessment",
          "theory",
          "position",
          "conclusion",
          "pitch",
          "line");

  private static final Set<String> WHEN =
      WordSet.of("in", "before", "until", "back", "during", "under");

  /** In tokens. */
  private static final int NEAR = 4;

  /** "That is not so": none of what was told is. */
  private static final Set<String> SO =
      WordSet.of("true", "so", "right", "correct", "accurate", "case");

  private static final Set<String> UNTRUE =
      WordSet.of(
          "false", "untrue", "wrong", "nonsense", "incorrect", "inaccurate", "baseless", "absurd");

  private final Text text;
  private final String content;
  private final StatementOpening openings;

  StatementTurns(Text text, StatementOpening openings) {
    this.text = text;
    this.content = text.content();
    this.openings = openings;
  }

  /**
   * Whether the next sentence turns what a sentence tells into its contrary or end ("He was to come
   * home on Friday. But he never did.", "It was a mill first. Now it is a museum.") or, but for the
   * first one, limits it: without that one it must not be told.
   */
  boolean isTurned(int index) {
    if (index + 1 >= text.sentences().size()) {
      return false;
    }
    Sentence sentence = text.sentences().get(index);
    Sentence next = text.sentences().get(index + 1);
    boolean close = next.block() == sentence.block() || tellsWhoSaysSo(next.tokens());
    if (openings.isOpening(sentence.tokens())) {
      return close && (reverses(next) || (text.isEnglish() && callsView(next.tokens())));
    }
    return (close && limits(next)) || (text.isEnglish() && isOfBefore(sentence, next));
  }

  /**
   * Whether the next sentence, be it of another paragraph, opens with "but" or tells who says so:
   * what a sentence tells is only the beginning of the point.
   */
  boolean leadsToTurn(int index) {
    return index + 1 < text.sentences().size()
        && (opensWithTurn(index + 1) || leadsToTeller(index));
  }

  /** Whether the next sentence tells who says what a sentence tells: "That's according to Lind." */
  boolean leadsToTeller(int index) {
    return index + 1 < text.sentences().size()
        && tellsWhoSaysSo(text.sentences().get(index + 1).tokens());
  }

  /** Whether a sentence of English prose opens with "but" or "however". */
  boolean opensWithTurn(int index) {
    Sentence sentence = text.sentences().get(index);
    return text.isEnglish()
        && sentence.isProse()
        && sentence.tokens().size() > 2
        && REVERSALS.contains(sentence.tokens().get(0).lower());
  }

  /** Whether it opens with "but" or "now": what goes before is other, or was so. */
  boolean goesOnFrom(int index) {
    return opensWithTurn(index)
        || (text.isEnglish() && text.sentences().get(index).tokens().get(0).lower().equals("now"));
  }

  /**
   * "But the crowds stayed away", "That's according to the mayor": what the sentence before tells
   * is not all of it.
   */
  boolean limits(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return text.isEnglish()
        ? tokens.size() > 2
            && (REVERSALS.contains(tokens.get(0).lower())
                || tellsWhoSaysSo(tokens)
                || tellsWhen(tokens)
                || takesBack(tokens)
                || contradicts(tokens)
                || denies(tokens))
        : PlainOpening.turns(text.language(), tokens);
  }

  /** "For example, the mayor closed a bridge": of what it is one, the sentence before tells. */
  static boolean illustrates(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() > 2
        && tokens.get(0).lower().equals("for")
        && ILLUSTRATIONS.contains(tokens.get(1).lower())
        && tokens.get(2).lower().equals(",");
  }

  /** Whether behind the sentence before the first words are told, which else are left out. */
  boolean keepsOpener(Sentence sentence) {
    return limits(sentence) || (text.isEnglish() && illustrates(sentence));
  }

  /** "He has denied it", "She has neither confirmed nor denied the report". */
  private static boolean denies(List<Token> tokens) {
    if (!PEOPLE.contains(tokens.get(0).lower())) {
      return false;
    }
    for (int i = 1; i < Math.min(DENIAL, tokens.size()); i++) {
      if (DENYING.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "He later added that it was not so", "Roe later said it was a joke". */
  private static boolean takesBack(List<Token> tokens) {
    Token first = tokens.get(0);
    boolean somebody = PEOPLE.contains(first.lower()) || first.partOfSpeech() == PartOfSpeech.PROPN;
    return somebody
        && tokens.get(1).lower().equals("later")
        && CueWords.isCue(tokens.get(2).lower());
  }

  /** "First of all, that is not true", "That's wrong". */
  private static boolean contradicts(List<Token> tokens) {
    for (int i = 0; i < Math.min(DENIAL, tokens.size()); i++) {
      String word = tokens.get(i).plain();
      boolean joined = word.equals("that's") || word.equals("this's");
      if (joined || (POINTED.contains(word) && isBeing(Within.word(tokens, i + 1)))) {
        return isUntrue(tokens, joined ? i : i + 1);
      }
    }
    return false;
  }

  private static boolean isBeing(String word) {
    return MainVerbs.BE.contains(word) || word.equals("isn't") || word.equals("wasn't");
  }

  private static boolean isUntrue(List<Token> tokens, int be) {
    boolean denied = tokens.get(be).lower().endsWith("n't");
    for (int i = be + 1; i < Math.min(be + NEAR, tokens.size() - 1); i++) {
      String told = tokens.get(i).lower();
      if (UNTRUE.contains(told) || (denied && SO.contains(told))) {
        return tokens.get(i + 1).kind() == Token.Kind.MARK;
      }
      denied |= told.equals("not");
    }
    return false;
  }

  /** "That's according to the harbour office.", "That is the hopeful view of the mayor." */
  static boolean tellsWhoSaysSo(List<Token> tokens) {
    String first = Within.word(tokens, 0);
    return first.startsWith("that")
        && tokens.size() > 2
        && (tokens.get(first.equals("that") ? 2 : 1).lower().equals("according")
            || callsView(tokens));
  }

  private static boolean callsView(List<Token> tokens) {
    String first = Within.word(tokens, 0).replace('’', '\'');
    int the = POINTED.contains(first) && MainVerbs.BE.contains(Within.word(tokens, 1)) ? 2 : 1;
    boolean pointed = the == 2 || first.equals("that's");
    if (!pointed || !Within.word(tokens, the).equals("the")) {
      return false;
    }
    int view = the + 1;
    while (view < tokens.size() && tokens.get(view).partOfSpeech() == PartOfSpeech.ADJ) {
      view++;
    }
    return VIEWS.contains(Within.word(tokens, view));
  }

  /** "That was in 2012." */
  private static boolean tellsWhen(List<Token> tokens) {
    return tokens.get(0).lower().equals("that")
        && tokens.get(1).lower().equals("was")
        && WHEN.contains(tokens.get(2).lower());
  }

  /** "The mill had first been shut. Now it runs": what a sentence tells is no more. */
  private boolean isOfBefore(Sentence sentence, Sentence next) {
    List<Token> tokens = next.tokens();
    String opener = tokens.get(0).lower();
    boolean turns = opener.equals("now") || REVERSALS.contains(opener);
    if (!turns || (tokens.size() > 1 && tokens.get(1).lower().equals("that"))) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (BEFORE.contains(token.lower()) && token.partOfSpeech() == PartOfSpeech.ADV) {
        return true;
      }
    }
    return false;
  }

  /** "But it won wide acclaim": what the sentence before tells is not how it ended. */
  private boolean reverses(Sentence sentence) {
    if (!text.isEnglish() || !limits(sentence)) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    int next = content.charAt(tokens.get(1).span().start()) == ',' ? 2 : 1;
    return TURNED.contains(tokens.get(next).lower());
  }
}
