package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds words by which a sentence of English points to a thing or time told before. */
final class StatementPointers {

  /** What leads to a verb. */
  private static final Set<PartOfSpeech> LEADING =
      EnumSet.of(
          PartOfSpeech.DET,
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.NUM,
          PartOfSpeech.ADV,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ);

  private static final Set<String> POINTERS =
      WordList.load(StatementPointers.class, "statement-pointers.txt");
  private static final Set<String> ADDING = WordSet.of("too", "either", "likewise", "instead");
  private static final Set<String> AGAINST = WordSet.of("nonetheless", "nevertheless");
  private static final Set<String> POINTING = WordSet.of("this", "that", "these", "those", "such");
  private static final Set<String> FAR = WordSet.of("that", "these", "those");
  private static final Set<String> ORDINALS =
      WordSet.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  /** "The first", "the most recent": of which, what follows need not tell. */
  private static final Set<String> BARE = WordSet.of("first", "most", "latest");

  private static final Set<PartOfSpeech> OPENING = Set.of(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
  private static final Set<String> QUANTITIES =
      WordSet.of("none", "many", "most", "few", "several", "all", "each", "half", "two", "three");
  private static final Set<String> MANY = WordSet.of("these", "them");
  private static final Set<String> ANSWERS = WordSet.of("this", "that", "these", "those");

  /** "Eight of those hurt": of whom is told. */
  private static final Set<String> MANY_THINGS = WordSet.of("these", "those");

  private static final Set<String> ENDING = WordSet.of(".", ",", ";");
  private static final Set<String> TELLING = WordSet.of(":", ",");
  private static final Set<String> MARKS = WordSet.of("\"", "“", "``", "‘");
  private static final Set<String> REPLIES = WordSet.of("replied", "responded", "answered");
  private static final Set<String> SIDES =
      WordSet.of("sides", "men", "women", "teams", "countries", "parties", "players", "leaders");
  private static final Set<String> PAIRS = WordSet.of("pair", "duo", "trio", "couple", "latter");
  private static final Set<String> COMPARED = WordSet.of("like", "unlike");

  private static final Set<String> RELATIVE = WordSet.of("earlier", "before");
  private static final Set<String> NEXT = WordSet.of("previous", "same");

  /** Stands for any number in the list of pointers. */
  private static final String NUMBER = "0";

  private static final int LONGEST_POINTER = 4;

  private static final Set<String> ACTED_ON_THINGS = WordSet.of("it", "them", "him");
  private static final Set<String> ACTED_ON = WordSet.of("him", "them");

  /** In tokens: a subject before its verb is no longer. */
  private static final int FARTHEST = 14;

  private final StatementGuard guard;

  StatementPointers(StatementGuard guard) {
    this.guard = guard;
  }

  /** Whether the first words point back to others. */
  boolean open(List<Token> tokens) {
    return opensWithPointer(tokens)
        || opensWithActOnIt(tokens)
        || opensAmongOthers(tokens)
        || countsTheUnnamed(tokens)
        || addsToTheUnnamed(tokens);
  }

  /** Whether words within do. */
  boolean within(List<Token> tokens) {
    return tellsOfPointedAt(tokens)
        || addsToOthers(tokens)
        || answersWithPointer(tokens)
        || tellsOfTwo(tokens)
        || PointedEnds.has(tokens)
        || actsOnUnnamed(tokens);
  }

  /** "An officer turned him away": the officer is not he, and nobody else is told of before. */
  private static boolean actsOnUnnamed(List<Token> tokens) {
    int verb = 0;
    while (verb < Math.min(FARTHEST, tokens.size() - 1) && leadsToVerb(tokens.get(verb))) {
      verb++;
    }
    return verb > 0
        && tokens.get(verb).partOfSpeech() == PartOfSpeech.VERB
        && ACTED_ON.contains(tokens.get(verb + 1).lower());
  }

  /** Not so "Lind's letter", whose "him" may be Lind. */
  private static boolean leadsToVerb(Token token) {
    if (Words.beforeApostrophe(token.lower()).length() < token.lower().length()) {
      return false;
    }
    return LEADING.contains(token.partOfSpeech());
  }

  /** "This is good", "these were lost". */
  static boolean alone(List<Token> tokens, int at) {
    return ANSWERS.contains(tokens.get(at).lower())
        && at + 1 < tokens.size()
        && tokens.get(at + 1).partOfSpeech().isVerbal();
  }

  /** "This week", "this season", but not "this time", which points back. */
  static boolean isPeriod(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !tokens.get(at).lower().equals("this")) {
      return false;
    }
    String next = tokens.get(at + 1).lower();
    return Words.isPeriod(next) && !next.equals("time") && !next.equals("day");
  }

  /** "The two have baked together since", "Three days later": who and when stands elsewhere. */
  boolean openWithPhrase(List<Token> tokens) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < Math.min(LONGEST_POINTER, tokens.size()); i++) {
      Token token = tokens.get(i);
      String word = token.partOfSpeech() == PartOfSpeech.NUM ? NUMBER : token.bare();
      String phrase = opening.append(i == 0 ? "" : " ").append(word).toString();
      if (POINTERS.contains(phrase)
          || (phrase.contains(NUMBER)
              && POINTERS.contains(phrase.replace(NUMBER, token.lower())))) {
        return true;
      }
    }
    return false;
  }

  /** "The day before, they won", "Two weeks earlier", "The same day": as which other? */
  static boolean opensWithTime(List<Token> tokens) {
    int last = 0;
    while (last < Math.min(LONGEST_POINTER, tokens.size() - 1)
        && tokens.get(last).kind() != Token.Kind.MARK) {
      last++;
    }
    return RELATIVE.contains(Within.word(tokens, last - 1))
        || (NEXT.contains(Within.word(tokens, 1)) && Words.isPeriod(Within.word(tokens, 2)));
  }

  /** "In those cases", "Like the doctor", but not "On this day", "In this year". */
  private boolean opensWithPointer(List<Token> tokens) {
    if (tokens.size() < 3) {
      return false;
    }
    String second = tokens.get(1).lower();
    boolean dated = Words.isPeriod(tokens.get(2).bare());
    boolean pointer = (second.equals("this") && !dated) || FAR.contains(second);
    boolean bare = second.equals("it") && TELLING.contains(tokens.get(2).lower());
    return pointsToOthers(tokens.get(0).lower(), second)
        || (bare && tokens.get(0).partOfSpeech() == PartOfSpeech.ADP)
        || (OPENING.contains(tokens.get(0).partOfSpeech()) && pointer)
        || isBareSuperlative(tokens);
  }

  /** "To blame it on chance is wrong". */
  private static boolean opensWithActOnIt(List<Token> tokens) {
    return tokens.get(0).lower().equals("to")
        && ACTED_ON_THINGS.contains(Within.word(tokens, 2))
        && tokens.get(1).partOfSpeech().isVerbal();
  }

  /** "Like the doctor", "The same officer", "Other guests". */
  private static boolean pointsToOthers(String first, String second) {
    return (COMPARED.contains(first) && second.equals("the"))
        || (first.equals("the") && second.equals("same"))
        || (first.equals("other") && !second.equals("than"));
  }

  /** "Three other men have fled", "None of this is new": which men, and what, stands elsewhere. */
  private static boolean addsToTheUnnamed(List<Token> tokens) {
    if (tokens.size() < 4) {
      return false;
    }
    String second = tokens.get(1).lower();
    boolean others = second.equals("other") && tokens.get(0).partOfSpeech() == PartOfSpeech.NUM;
    boolean many = MANY_THINGS.contains(tokens.get(2).lower());
    return others || (second.equals("of") && !many && alone(tokens, 2));
  }

  /** "None was hurt", "Two have died", "All three have", "The six were": of whom is told before. */
  private static boolean countsTheUnnamed(List<Token> tokens) {
    if (tokens.size() < 3) {
      return false;
    }
    Token first = tokens.get(0);
    boolean number = isNumber(first);
    boolean the = first.lower().equals("the") && isNumber(tokens.get(1));
    boolean all = the || (first.lower().equals("all") && isNumber(tokens.get(1)));
    return (number || the || QUANTITIES.contains(first.lower()))
        && tokens.get(all ? 2 : 1).partOfSpeech().isVerbal();
  }

  /** In letters. */
  private static boolean isNumber(Token token) {
    return token.partOfSpeech() == PartOfSpeech.NUM && token.kind() == Token.Kind.WORD;
  }

  /** "She said: “That's because I am old.”": what is, was said before. */
  private boolean answersWithPointer(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      String word = tokens.get(i).bare();
      if ((ANSWERS.contains(word) || repliesSo(tokens, i))
          && isMark(tokens.get(i - 1))
          && TELLING.contains(tokens.get(i - 2).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "She replied, “It has.”" */
  private static boolean repliesSo(List<Token> tokens, int at) {
    return tokens.get(at).lower().equals("it")
        && REPLIES.contains(Within.word(tokens, at - 3))
        && Within.word(tokens, at + 2).equals(".")
        && tokens.get(at + 1).partOfSpeech().isVerbal();
  }

  private static boolean isMark(Token token) {
    return MARKS.contains(token.lower());
  }

  /** "The tension between the pair", where no two are named before. */
  private static boolean tellsOfTwo(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      String before = tokens.get(i - 1).lower();
      if (before.equals("and")) {
        return false;
      }
      String word = tokens.get(i).lower();
      boolean sides = before.equals("two") && isThe(tokens, i - 2) && SIDES.contains(word);
      boolean pair = before.equals("the") && PAIRS.contains(word);
      boolean of = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("of");
      if ((sides || pair) && !of) {
        return true;
      }
    }
    return false;
  }

  /** "The answer to that question is not simple", "He was told in this letter", "such rules". */
  private boolean tellsOfPointedAt(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean points =
          AGAINST.contains(tokens.get(i).lower())
              || isLikened(tokens, i)
              || isOfMany(tokens, i)
              || endsWithPointer(tokens, i)
              || isPointedAt(tokens, i);
      if (points && !guard.isQuoted(tokens.get(i).span())) {
        return true;
      }
    }
    return false;
  }

  /** "It is not the mayor alone who did that.", "To end this, the yard was sold". */
  private static boolean endsWithPointer(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    String next = tokens.get(at + 1).lower();
    return (word.equals("this") && ENDING.contains(next))
        || (word.equals("that") && next.equals("."));
  }

  /** "Such rules", "that question", but not "said that rules". */
  private static boolean isPointedAt(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean clause =
        token.lower().equals("that")
            && token.partOfSpeech() != PartOfSpeech.DET
            && !PointedEnds.isBehindPreposition(tokens, at);
    return POINTING.contains(token.lower()) && !clause && isThing(tokens, at + 1);
  }

  /** "Five of them were hurt", but not "five of those hurt were treated". */
  private static boolean isOfMany(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    boolean those = word.equals("those");
    return (those || (at <= LONGEST_POINTER && MANY.contains(word)))
        && tokens.get(at - 1).lower().equals("of")
        && tokens.get(at + 1).partOfSpeech().isVerbal()
        && !(those && describes(tokens, at + 1));
  }

  /** Whether a verb behind "those" tells who is meant: then it is not that of the clause. */
  private static boolean describes(List<Token> tokens, int verb) {
    String word = tokens.get(verb).lower();
    boolean participle =
        tokens.get(verb).partOfSpeech() == PartOfSpeech.VERB
            && !word.equals("died")
            && !CueWords.isCue(word);
    if (!participle || verb > LONGEST_POINTER + 1) {
      return participle;
    }
    for (int i = verb + 1; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.MARK || tokens.get(i).partOfSpeech().isVerbal()) {
        return tokens.get(i).kind() != Token.Kind.MARK;
      }
    }
    return false;
  }

  private static boolean isThe(List<Token> tokens, int at) {
    return at >= 0 && tokens.get(at).lower().equals("the");
  }

  /** "A similar case", "something similar", but not "similar to". */
  private static boolean isLikened(List<Token> tokens, int at) {
    String before = tokens.get(at - 1).lower();
    boolean to = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("to");
    return tokens.get(at).lower().equals("similar")
        && !to
        && (before.equals("a") || before.equals("something"));
  }

  /**
   * Whether a noun follows that is no time, with or without an adjective; or, early in the
   * sentence, a number: "those 20 laws".
   */
  private static boolean isThing(List<Token> tokens, int at) {
    boolean number = tokens.get(at).partOfSpeech() == PartOfSpeech.NUM;
    boolean described =
        (number ? at <= LONGEST_POINTER : tokens.get(at).partOfSpeech() == PartOfSpeech.ADJ)
            && at + 1 < tokens.size()
            && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.NOUN;
    Token noun = tokens.get(described ? at + 1 : at);
    return noun.partOfSpeech() == PartOfSpeech.NOUN && !Words.isPeriod(noun.bare());
  }

  /** "The most recent was in 2000": of what, stands elsewhere. */
  private boolean isBareSuperlative(List<Token> tokens) {
    int verb = 1;
    while (verb < tokens.size() && !tokens.get(verb).partOfSpeech().isVerbal()) {
      if (tokens.get(verb).partOfSpeech().isNominal() || verb > LONGEST_POINTER) {
        return false;
      }
      verb++;
    }
    String second = tokens.get(1).lower();
    return tokens.get(0).lower().equals("the")
        && (BARE.contains(second) || ORDINALS.contains(second));
  }

  /** "A fourth person": the others were told before. "The 20-year-old": nobody knows who. */
  private boolean opensAmongOthers(List<Token> tokens) {
    if (tokens.size() < 3) {
      return false;
    }
    String first = tokens.get(0).lower();
    String second = tokens.get(1).lower();
    boolean counted = first.equals("a") && ORDINALS.contains(second);
    boolean aged =
        first.equals("the")
            && second.endsWith("-year-old")
            && !tokens.get(2).partOfSpeech().isNominal()
            && tokens.get(2).partOfSpeech() != PartOfSpeech.ADJ;
    return counted || aged;
  }

  /** "Others will be there": where, stands before. */
  private static boolean isThere(List<Token> tokens, Token last) {
    if (!last.lower().equals("there")) {
      return false;
    }
    int at = Within.firstFrom(tokens, last.span().start());
    return at > 0 && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.AUX;
  }

  /** "The tension extends to the air too": to what else, stands before. */
  private boolean addsToOthers(List<Token> tokens) {
    Token last = StatementEdges.lastWord(tokens);
    return (ADDING.contains(last.lower()) || isThere(tokens, last)) && !guard.isQuoted(last.span());
  }
}
