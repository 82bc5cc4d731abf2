package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Knows which dates tell when a thing is from that their sentence only names. */
final class DateAttributes {

  /** "The summer of 2014", "the first months of 2014": those are times themselves. */
  private static final Set<String> TIMES =
      WordSet.of(
          "spring",
          "summer",
          "fall",
          "autumn",
          "winter",
          "beginning",
          "start",
          "end",
          "close",
          "middle",
          "half",
          "rest",
          "part",
          "parts",
          "quarter",
          "quarters",
          "third",
          "month",
          "months",
          "weeks",
          "days",
          "day",
          "most",
          "all",
          "much",
          "course",
          "night",
          "morning",
          "evening",
          "afternoon",
          "season",
          "year");

  /** "Lind was mayor until he left in 2014", "open since the flood in 2014". */
  private static final Set<String> BOUNDS = WordSet.of("since", "until", "till", "before");

  private static final Set<String> PARTICIPLES =
      WordSet.of(
          "born", "built", "made", "held", "known", "founded", "begun", "written", "found", "seen",
          "taken", "shot", "sold", "drawn", "given", "set", "sent", "paid");

  private static final Set<String> AUXILIARIES =
      WordSet.of(
          "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "'s", "'re",
          "'ve", "'d", "having", "got", "gets", "get", "who", "which", "that", "to", "and", "or",
          "but", "he", "she", "it", "they", "i", "we", "you");

  private static final Set<String> SUBORDINATES =
      WordSet.of(
          "who",
          "which",
          "that",
          "when",
          "where",
          "while",
          "because",
          "if",
          "as",
          "and",
          "but",
          "or",
          "after",
          "what",
          "how",
          "why",
          "though",
          "although",
          "whose");

  private static final Set<String> PLACING = WordSet.of("in", "on", "by", "from");
  private static final int FAR = 24;

  private DateAttributes() {}

  /** Whether a date, which begins at a token of its sentence, is that of a noun. */
  static boolean isOfNoun(DateMention date, List<Token> tokens, int at) {
    return isNamed(date, tokens, at)
        || isDatingBack(tokens, at)
        || isBound(date, tokens, at)
        || isOfParticiple(date, tokens, at)
        || isFirstOfRange(date, tokens);
  }

  /** "The Civil Rights Act of 1964", "the annexation of March 2014". */
  private static boolean isNamed(DateMention date, List<Token> tokens, int at) {
    return !date.isWithinDay()
        && Within.word(tokens, at - 1).equals("of")
        && at > 1
        && !TIMES.contains(Within.word(tokens, at - 2))
        && tokens.get(at - 2).partOfSpeech().isNominal()
        && Character.isDigit(date.text().charAt(0));
  }

  /** "Symptoms dating back to 2009". */
  private static boolean isDatingBack(List<Token> tokens, int at) {
    return Within.word(tokens, at - 1).equals("to")
        && (Within.word(tokens, at - 2).equals("back")
            || Within.word(tokens, at - 2).startsWith("dat"));
  }

  private static boolean isBound(DateMention date, List<Token> tokens, int at) {
    for (int i = at - 1; i > 0 && i > at - FAR && !isMark(tokens, i); i--) {
      if (BOUNDS.contains(Within.word(tokens, i))) {
        return !date.isWithinDay();
      }
    }
    return false;
  }

  /**
   * "The law passed in 2012 bars it", "a depot, first built in 1919", "they sell boats built in
   * 1919"; but "he built boats in 1919". A week or a day is that of the news: "mails released this
   * week show".
   */
  private static boolean isOfParticiple(DateMention date, List<Token> tokens, int at) {
    int verb = isWide(date) ? verbBefore(tokens, at) : 0;
    return verb > 1
        && isParticiple(tokens, verb)
        && describes(tokens, verb, Within.firstFrom(tokens, date.evidence().end()));
  }

  /** Whether a participle, whose date ends before {@code end}, says more of a noun before it. */
  private static boolean describes(List<Token> tokens, int verb, int end) {
    int before = verb - 1;
    while (before > 0 && tokens.get(before).partOfSpeech() == PartOfSpeech.ADV) {
      before--;
    }
    if (Within.word(tokens, before).equals(",")) {
      return PLACING.contains(Within.word(tokens, verb + 1)) && isDescription(tokens, before, end);
    }
    return before == verb - 1
        && tokens.get(before).partOfSpeech().isNominal()
        && (isFinite(tokens, end) || isToldOf(tokens, before));
  }

  private static boolean isWide(DateMention date) {
    return switch (date.granularity()) {
      case MONTH, SEASON, YEAR -> date.text().indexOf('-') < 0;
      default -> false;
    };
  }

  private static int verbBefore(List<Token> tokens, int at) {
    int verb = at - 1;
    while (verb > 0 && verb > at - FAR && !isMark(tokens, verb) && !isVerb(tokens, verb)) {
      verb--;
    }
    return verb;
  }

  /**
   * "It is a depot, built in 1919", "the depot, built in 1919, is closed", but "the depot, which is
   * old, closed in 1919".
   */
  private static boolean isDescription(List<Token> tokens, int comma, int end) {
    boolean told = false;
    int i = comma - 1;
    while (i >= 0 && !isMark(tokens, i)) {
      told |= isFinite(tokens, i);
      i--;
    }
    boolean clause = i < 0 && told && !SUBORDINATES.contains(Within.word(tokens, 0));
    return clause || (Within.word(tokens, end).equals(",") && isFinite(tokens, end + 1));
  }

  /** Whether a clause has its verb before a noun, so that what follows belongs to the noun. */
  private static boolean isToldOf(List<Token> tokens, int noun) {
    for (int i = noun - 1; i > 0 && i > noun - FAR && !isMark(tokens, i); i--) {
      String word = Within.word(tokens, i);
      if (SUBORDINATES.contains(word)) {
        return false;
      }
      if (isFinite(tokens, i)) {
        return !CueWords.isCue(word) && isSubject(tokens.get(i - 1));
      }
    }
    return false;
  }

  /** Before a verb; "the preferred ones" have an article. */
  private static boolean isSubject(Token before) {
    return before.partOfSpeech().isNominal() || AUXILIARIES.contains(before.lower());
  }

  private static boolean isFinite(List<Token> tokens, int at) {
    return isVerb(tokens, at) && !Within.word(tokens, at).endsWith("ing");
  }

  private static boolean isParticiple(List<Token> tokens, int at) {
    String word = Within.word(tokens, at);
    return tokens.get(at).partOfSpeech() == PartOfSpeech.VERB
        && (word.endsWith("ed") || PARTICIPLES.contains(word))
        && !AUXILIARIES.contains(Within.word(tokens, at - 1));
  }

  /** "June 26 to 28", "June 3 and 4". */
  private static boolean isFirstOfRange(DateMention date, List<Token> tokens) {
    int next = Within.firstFrom(tokens, date.evidence().end());
    return date.isWithinDay()
        && (DateWeekdays.ENDS.contains(Within.word(tokens, next))
            || Within.word(tokens, next).equals("and"))
        && Character.isDigit(date.text().charAt(date.text().length() - 1))
        && isDayNumber(Within.word(tokens, next + 1))
        && !isCounted(tokens, next + 2);
  }

  private static boolean isDayNumber(String word) {
    return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isCounted(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).partOfSpeech().isNominal();
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).partOfSpeech().isVerbal();
  }

  private static boolean isMark(List<Token> tokens, int at) {
    return tokens.get(at).kind() == Token.Kind.MARK
        && ",;:()-–—--".contains(Within.word(tokens, at));
  }
}
