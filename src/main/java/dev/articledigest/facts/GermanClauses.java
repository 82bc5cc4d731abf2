package dev.articledigest.facts;

import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a sentence of German has a main clause: „Darunter auch alte Boote.“ and „Bis er
 * dann doch kam.“ go on with the sentence before. Where a word may be a verb, it counts as one.
 */
final class GermanClauses {

  private static final Map<String, Set<String>> WORDS =
      WordList.sets(GermanClauses.class, "german-clauses.txt");

  private static final Set<String> FINITE = words("finite");
  private static final Set<String> PRETERITES = words("preterites");
  private static final Set<String> SUBJUNCTIVES = words("subjunctives");
  private static final Set<String> UNLIKE = words("unlike");
  private static final Set<String> ARTICLES = words("articles");
  private static final Set<String> OPENING = words("opening");
  private static final Set<String> RELATING = words("relating");
  private static final Set<String> JOINING = words("joining");
  private static final Set<String> STANDING = words("standing");
  private static final Set<String> LINKING = words("linking");
  private static final Set<String> PRONOUNS = words("pronouns");

  private static final Set<String> REPORTED =
      WordList.load(GermanClauses.class, "german-reported.txt");

  /** The ends of adjectives. */
  private static final List<String> INFLECTED = List.of("e", "en", "er", "es", "em");

  /** The ends of verbs that are those of adjectives and nouns too. */
  private static final List<String> VERBAL = List.of("en", "ern", "eln", "te");

  /** A verb in its past or plural form is longer than its end. */
  private static final int LEAST = 4;

  /** So many letters the longest end of a strong past has. */
  private static final int LONGEST = 9;

  /** Marks between clauses. */
  private static final String PARTING = ",;:.!?()[]-–—…";

  private GermanClauses() {}

  private static Set<String> words(String kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }

  /** Whether a sentence has a clause with a verb that hangs on no other clause. */
  static boolean hasMain(List<Token> tokens) {
    int start = 0;
    String mark = ":";
    Hanging before = Hanging.NO;
    for (int end = 0; end <= tokens.size(); end++) {
      if (end == tokens.size() || parts(tokens.get(end))) {
        List<Token> clause = tokens.subList(start, end);
        int verb = verb(clause, mark, before);
        Hanging hanging = hanging(clause, verb, mark, before);
        if (hanging == Hanging.NO && verb >= 0) {
          return true;
        }
        mark = end < tokens.size() ? tokens.get(end).lower() : "";
        before = hanging == Hanging.NO && !mark.equals(":") ? before : hanging;
        start = end + 1;
      }
    }
    return false;
  }

  /**
   * Whether the article at the head of a sentence is none, but stands for what was told before:
   * „Das vertragen die Tiere nicht“, not „Das geplante Haus“.
   */
  static boolean opensWithPronoun(List<Token> tokens) {
    return RELATING.contains(Within.word(tokens, 0)) && tokens.size() > 2 && isVerb(tokens, 1);
  }

  /**
   * Whether a „das“ behind the verb stands for what was told before: „Für viele ist das der Weg“,
   * not „Heute ist das Haus offen“, „Heute ist das alte Haus offen“.
   */
  static boolean pointsBehindVerb(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token next = tokens.get(i + 1);
      if (tokens.get(i).word().equals("das")
          && isVerb(tokens, i - 1)
          && next.kind() == Token.Kind.WORD
          && !isNominal(next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause hangs on another, and whether its verb was read. */
  private enum Hanging {
    NO,
    OPEN,
    CLOSED
  }

  private static boolean parts(Token token) {
    return token.kind() == Token.Kind.MARK && PARTING.indexOf(token.word().charAt(0)) >= 0;
  }

  private static Hanging hanging(List<Token> clause, int verb, String mark, Hanging before) {
    boolean last = verb >= 0 && isLast(clause, verb);
    int opener = opener(clause, mark.equals(","));
    if (opener < 0) {
      return last && goesOn(clause, verb, before) ? Hanging.CLOSED : Hanging.NO;
    }
    if (verb < 0) {
      return Hanging.OPEN;
    }
    // „Als Wirt arbeitet er dort“, „Damit ist klar“: it is the last word where the clause hangs
    boolean second = verb == 1 && mark.equals(":");
    return last && !second ? Hanging.CLOSED : Hanging.NO;
  }

  /** „Als er, wie immer, kam“, „die er liebte und die sie doch verkaufte“. */
  private static boolean goesOn(List<Token> clause, int verb, Hanging before) {
    boolean links = isLink(clause, 0) && verb > 2;
    return before == Hanging.OPEN || (before == Hanging.CLOSED && links);
  }

  /** The place of the first verb of a clause; -1 for none. */
  private static int verb(List<Token> clause, String mark, Hanging before) {
    if (mark.equals(",") && Within.word(clause, 0).equals("so")) {
      // „Gut so, so Klein“ tells who says it
      return 0;
    }
    for (int i = 0; i < clause.size(); i++) {
      boolean head = i == 0 && (isHead(clause, mark) || isBehind(clause, mark, before));
      if (head || isVerb(clause, i)) {
        return i;
      }
    }
    return -1;
  }

  /** „Wo sie lagen, zeigten Karten“, but not „alten, kleinen Orten“. */
  private static boolean isBehind(List<Token> clause, String mark, Hanging before) {
    Token first = clause.get(0);
    return !first.isCapital()
        && endsAsVerb(first.lower())
        && !UNLIKE.contains(first.lower())
        && (before == Hanging.CLOSED || !mark.equals(","));
  }

  /** „Kommt er“, „Mische den Teig“: with a capital only at the head of a sentence. */
  private static boolean isHead(List<Token> clause, String mark) {
    Token first = clause.get(0);
    return mark.equals(":")
        && (isKnown(first.bare()) || (first.lower().endsWith("e") && bids(clause)));
  }

  /** Whether none but verbs and marks follow a verb, or „und“ and what ends in another. */
  private static boolean isLast(List<Token> clause, int verb) {
    for (int i = verb + 1; i < clause.size(); i++) {
      if (isLink(clause, i)) {
        return isVerb(clause, clause.size() - 1);
      }
      if (clause.get(i).kind() != Token.Kind.MARK && !isVerb(clause, i)) {
        return false;
      }
    }
    return true;
  }

  /** The place of „weil“, „für den“ behind a comma or „aber nur, wenn“; -1 for none. */
  private static int opener(List<Token> clause, boolean behind) {
    int at = 0;
    while (at < clause.size() && isJoining(clause.get(at), behind)) {
      at++;
    }
    String word = Within.word(clause, at);
    boolean period = word.equals("bis") && Within.word(clause, at + 1).equals("zu");
    boolean opens = OPENING.contains(word) || (behind && RELATING.contains(word));
    return opens && !period ? at : -1;
  }

  private static boolean isJoining(Token token, boolean behind) {
    return token.kind() == Token.Kind.MARK || (behind && JOINING.contains(token.lower()));
  }

  private static boolean isVerb(List<Token> clause, int at) {
    Token token = clause.get(at);
    if (token.kind() != Token.Kind.WORD || token.isCapital()) {
      return false;
    }
    String word = token.bare();
    return !UNLIKE.contains(word)
        && (word.endsWith("t")
            || isKnown(word)
            || endsInPerson(clause, at)
            || (endsAsVerb(word) && stands(clause, at)));
  }

  private static boolean endsAsVerb(String word) {
    for (String end : VERBAL) {
      if (word.length() >= LEAST && word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** A form that is nothing else, and „verbot“: one with what is put before it. */
  private static boolean isKnown(String word) {
    return FINITE.contains(word)
        || REPORTED.contains(word)
        || isPreterite(word)
        || endsIn(SUBJUNCTIVES, word);
  }

  /** Whether a word ends in the past of a strong verb, as participles do too. */
  static boolean isPreterite(String word) {
    return endsIn(PRETERITES, word);
  }

  private static boolean endsIn(Set<String> forms, String word) {
    for (int start = Math.max(0, word.length() - LONGEST); start + 2 < word.length(); start++) {
      if (forms.contains(word.substring(start))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends as verbs do and is none: „nicht“, „letzte“. */
  static boolean isUnlikeVerb(String word) {
    return UNLIKE.contains(word);
  }

  /** „Ich freue mich“, „Dort stamme er her“. */
  private static boolean endsInPerson(List<Token> clause, int at) {
    boolean beside =
        PRONOUNS.contains(Within.word(clause, at - 1))
            || PRONOUNS.contains(Within.word(clause, at + 1));
    String word = Within.word(clause, at);
    return beside && word.endsWith("e") && !ARTICLES.contains(word) && !OPENING.contains(word);
  }

  private static boolean bids(List<Token> clause) {
    String first = Within.word(clause, 0);
    return clause.size() > 1
        && !clause.get(1).isCapital()
        && !ARTICLES.contains(first)
        && !JOINING.contains(first)
        && !UNLIKE.contains(first);
  }

  /** „Die Orte feierten“, but not „in den gefeierten Orten“ nor „um zu feiern“. */
  private static boolean stands(List<Token> clause, int at) {
    boolean ends = at + 1 == clause.size();
    if (at == 0) {
      return ends || !clause.get(1).isCapital();
    }
    boolean nominal = !ends && isNominal(clause.get(at + 1));
    String before = Within.word(clause, at - 1);
    if (before.equals("zu")) {
      return false;
    }
    boolean attribute = ARTICLES.contains(before) || isAdjective(clause.get(at - 1));
    return nominal ? !attribute : !isArticle(before) || !(ends || isLink(clause, at + 1));
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word) && !STANDING.contains(word);
  }

  private static boolean isLink(List<Token> clause, int at) {
    return LINKING.contains(Within.word(clause, at));
  }

  static boolean isNominal(Token token) {
    return token.isCapital() || isAdjective(token);
  }

  static boolean isAdjective(Token token) {
    String word = token.lower();
    if (token.isCapital() || isKnown(word) || PRONOUNS.contains(word) || ARTICLES.contains(word)) {
      return false;
    }
    for (String end : INFLECTED) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
