package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Knows which dates tell when what their sentence states was, and which ones another time. */
final class DateStanding {

  /** "Until Friday", "since 1998", "before the storm of 2021": what is told of was not then. */
  private static final Set<String> BOUNDS =
      WordSet.of("until", "till", "through", "before", "since");

  /** "Ahead of Sunday's vote", "prior to Friday": the same in two words. */
  private static final Set<String> BOUND_BEGINNINGS = WordSet.of("ahead", "prior", "advance");

  private static final Set<String> BOUND_ENDS = WordSet.of("of", "to");

  private static final Set<String> PLANS =
      WordSet.of("scheduled", "planned", "due", "expected", "slated", "set", "meant", "supposed");

  private static final Set<String> ONCE = WordSet.of("originally", "previously", "initially");

  /** "The match set for Friday was called off". */
  private static final Set<String> GIVEN_UP =
      WordSet.of(
          "but",
          "canceled",
          "cancelled",
          "postponed",
          "scrapped",
          "delayed",
          "rescheduled",
          "moved");

  private static final Set<String> EARLIER =
      WordSet.of("after", "if", "while", "although", "though");

  private static final Set<String> PARTICIPLES =
      WordSet.of("born", "built", "made", "held", "known", "founded", "begun", "written", "found");

  private static final Set<String> AHEAD =
      WordSet.of(
          "will",
          "would",
          "plans",
          "aims",
          "wants",
          "hopes",
          "pledged",
          "promised",
          "vowed",
          "expected",
          "set",
          "due",
          "likely",
          "scheduled");

  private static final Set<String> WILL = WordSet.of("will", "'ll", "’ll", "i'll", "we'll");

  /** "On Friday I will" has so many words behind the day. */
  private static final int AHEAD_BEHIND = 4;

  private static final Set<String> HAVING = WordSet.of("has", "have");

  private static final Set<String> SAYING = WordSet.of("said", "says", "told", "announced");

  private static final String QUOTES = "\"“‘'`";

  /** So many words may stand between: "before the storm of 2021". */
  private static final int NEAR = 4;

  private static final Set<String> COUNTED_FROM = WordSet.of("after", "before", "since");

  /** So many words before a day may tell that it is counted from, or aimed at. */
  private static final int FARTHEST = 20;

  private final Text text;
  private final List<DateMention> dates;
  private final List<Quote> direct;

  DateStanding(Text text, Facts facts) {
    this.text = text;
    this.dates = facts.dates();
    this.direct = facts.directQuotes();
  }

  /** Whether a date is that of the main clause. */
  boolean isMain(DateMention date) {
    List<Token> tokens = sentence(date);
    int at = Within.firstFrom(tokens, date.evidence().start());
    return !isTitled(date, tokens, at) && !isElsewhere(date, tokens, at);
  }

  /** "The report, “How the Harbour Burned on Oct. 7”, came out": the title tells it. */
  private boolean isTitled(DateMention date, List<Token> tokens, int at) {
    boolean opens = opensTitle(text, date);
    if (isSpoken(date)) {
      return opens && date.isYear();
    }
    boolean open = opens;
    for (int i = 0; i < at; i++) {
      int start = tokens.get(i).span().start();
      if (QuotationMarks.isDouble(text.content().charAt(start))) {
        open = QuotationMarks.opens(text.content(), start);
      }
    }
    return open;
  }

  /** Whether a date is part of what somebody is quoted with. */
  boolean isSpoken(DateMention date) {
    return Within.overlapping(direct, date.evidence()).isPresent();
  }

  /** Whether what a date is told of "will" be. */
  boolean isAhead(DateMention date) {
    List<Token> tokens = sentence(date);
    int at = Within.firstFrom(tokens, date.evidence().start());
    for (int i = at + AHEAD_BEHIND; i > Math.max(0, at - FARTHEST); i--) {
      if (WILL.contains(Within.word(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isElsewhere(DateMention date, List<Token> tokens, int at) {
    return isOfNoun(date, tokens, at)
        || isEnd(date, tokens, at)
        || isAside(tokens, at)
        || isOfEarlier(date, tokens, at)
        || isOfParticiple(date, tokens, at)
        || DateComparisons.has(date, tokens, at)
        || isGivenUp(tokens, at);
  }

  private static boolean isOfNoun(DateMention date, List<Token> tokens, int at) {
    return DateAttributes.isOfNoun(date, tokens, at)
        || describes(date, tokens, at)
        || isTarget(date, tokens, at)
        || isCountedFrom(tokens, at)
        || DateBackground.has(date, tokens, at);
  }

  /** "A day after a talk in May 1989, they met": what happened, happened later. */
  private static boolean isCountedFrom(List<Token> tokens, int at) {
    int first = Math.max(0, at - FARTHEST);
    for (int i = at - 1; i > first && !tokens.get(i).lower().equals(","); i--) {
      if (COUNTED_FROM.contains(tokens.get(i).lower())
          && BriefMeasures.isMeasure(tokens.get(i - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "“Independence Day 2”", "“2001: A Space Odyssey”". */
  static boolean opensTitle(Text text, DateMention date) {
    int before = date.evidence().start() - 1;
    return before >= 0 && QUOTES.indexOf(text.content().charAt(before)) >= 0;
  }

  /** "The 2014 champion", "the 2014 primary": it says which one, not when. */
  private static boolean describes(DateMention date, List<Token> tokens, int at) {
    if (!date.isYear()) {
      return false;
    }
    int next = Within.firstFrom(tokens, date.evidence().end());
    PartOfSpeech tag = next < tokens.size() ? tokens.get(next).partOfSpeech() : PartOfSpeech.PUNCT;
    String before = Within.word(tokens, at - 1);
    boolean one =
        before.equals("the") || before.equals("a") || BriefOpeners.OWNERS.contains(before);
    return tag.isNominal() || (tag == PartOfSpeech.ADJ && (one || isOfOne(tokens, at, next)));
  }

  /** "A 2016 presidential hopeful", but not "in 2016 presidential debates were rare". */
  private static boolean isOfOne(List<Token> tokens, int at, int adjective) {
    return at > 0
        && tokens.get(at - 1).partOfSpeech() != PartOfSpeech.ADP
        && adjective + 1 < tokens.size()
        && tokens.get(adjective + 1).partOfSpeech().isNominal();
  }

  /** Of "between 1970 and 1985", "from Monday to Friday": neither end is when. */
  private boolean isEnd(DateMention date, List<Token> tokens, int at) {
    int end = date.evidence().end();
    if (isJoined(date) || Within.word(tokens, at - 1).equals("between")) {
      return true;
    }
    int next = Within.firstFrom(tokens, end);
    if (date.isYear() && isJoinedYear(tokens, next)) {
      return true;
    }
    boolean opens =
        DateWeekdays.ENDS.contains(Within.word(tokens, next)) && isDate(tokens, next + 1);
    return opens || closes(tokens, at);
  }

  /** "In 2010 and 2012": neither alone. */
  private boolean isJoinedYear(List<Token> tokens, int joint) {
    return Within.word(tokens, joint).equals("and") && isDate(tokens, joint + 1);
  }

  /** "1993-97", „22-27. Januar 2025“. */
  private boolean isJoined(DateMention date) {
    int end = date.evidence().end();
    int start = date.evidence().start();
    return (isDash(end) && isDigit(end + 1)) || (isDash(start - 1) && isDigit(start - 2));
  }

  private boolean isDash(int at) {
    return at >= 0 && at < text.content().length() && "-–".indexOf(text.content().charAt(at)) >= 0;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.content().length() && Character.isDigit(text.content().charAt(at));
  }

  private boolean closes(List<Token> tokens, int at) {
    int joint = at - 1;
    boolean and = Within.word(tokens, joint).equals("and");
    if (joint < 1 || !(and || DateWeekdays.ENDS.contains(Within.word(tokens, joint)))) {
      return false;
    }
    int first = Within.firstEndingAfter(dates, tokens.get(joint - 1).span().start());
    if (first >= dates.size()
        || dates.get(first).evidence().start() >= tokens.get(joint).span().start()) {
      return false;
    }
    int begin = Within.firstFrom(tokens, dates.get(first).evidence().start());
    return !and
        || Within.word(tokens, begin - 1).equals("between")
        || (dates.get(first).isYear() && isJoinedYear(tokens, joint));
  }

  private boolean isDate(List<Token> tokens, int at) {
    return at < tokens.size() && Within.overlapping(dates, tokens.get(at).span()).isPresent();
  }

  /**
   * "Born in 1923, Lind co-founded the town in 1965", "a film, set to be in theaters in January
   * 2013".
   */
  private static boolean isOfParticiple(DateMention date, List<Token> tokens, int at) {
    if (date.isWithinDay()) {
      return false;
    }
    int i = at - 1;
    while (i > 0 && !tokens.get(i).lower().equals(",")) {
      i--;
    }
    Token first = i > 0 ? tokens.get(i + 1) : tokens.get(0);
    return i > 0
        ? PLANS.contains(first.lower()) && Within.word(tokens, i + 2).equals("to")
        : at > 0 && isParticiple(first, tokens.get(1)) && closesClause(tokens, at);
  }

  private static boolean isParticiple(Token first, Token next) {
    return first.partOfSpeech() == PartOfSpeech.VERB
        && next.partOfSpeech() == PartOfSpeech.ADP
        && (first.lower().endsWith("ed") || PARTICIPLES.contains(first.lower()));
  }

  private static boolean closesClause(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + NEAR); i++) {
      if (tokens.get(i).lower().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "The pledge to reach clean power by 2035 leads the way", but "will be clean by 2035". */
  private static boolean isTarget(DateMention date, List<Token> tokens, int at) {
    if (!date.isYear() || !Within.word(tokens, at - 1).equals("by")) {
      return false;
    }
    boolean aim = false;
    for (int i = at - 2; i >= Math.max(0, at - FARTHEST); i--) {
      String word = tokens.get(i).lower();
      if (AHEAD.contains(word)) {
        return false;
      }
      aim |= word.equals("to") && tokens.get(i + 1).partOfSpeech().isVerbal();
    }
    return aim;
  }

  /** "After losing in 1998 and 2002, they won in 2006", "If 2014 was wet, 2015 was a flood". */
  private static boolean isOfEarlier(DateMention date, List<Token> tokens, int at) {
    return !date.isWithinDay()
        && at > 0
        && EARLIER.contains(tokens.get(0).lower())
        && tokens.subList(0, at).stream().noneMatch(token -> token.lower().equals(","));
  }

  private static boolean isAside(List<Token> tokens, int at) {
    boolean closed = false;
    for (int i = at - 1; i >= 0; i--) {
      String word = tokens.get(i).lower();
      if (isBound(tokens, i) && (at - i <= NEAR || (i == 0 && !closed))) {
        return true;
      }
      if (!closed && StatementCuts.RELATIVE.contains(word)) {
        return i > 0;
      }
      closed |= word.equals(",");
    }
    return false;
  }

  private static boolean isBound(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    return BOUNDS.contains(word)
        || (BOUND_BEGINNINGS.contains(word) && BOUND_ENDS.contains(Within.word(tokens, at + 1)));
  }

  /**
   * Whether a year is not that of what a sentence tells: "The paper has reported that he was one of
   * those who knew of the attack in 2005".
   *
   * @param now the year of the article
   */
  boolean isBackground(DateMention date, int now) {
    if (!date.isYear() || NumberReader.whole(date.value()).filter(y -> y < now).isEmpty()) {
      return false;
    }
    List<Token> tokens = sentence(date);
    int at = Within.firstFrom(tokens, date.evidence().start());
    int verb = 0;
    while (verb < at && !tokens.get(verb).partOfSpeech().isVerbal()) {
      verb++;
    }
    return verb + 1 < at
        && !Within.word(tokens, at - 2).equals(",")
        && HAVING.contains(tokens.get(verb).lower())
        && tokens.get(verb + 1).partOfSpeech() == PartOfSpeech.VERB
        && !StatementCuts.RELATIVE.contains(Within.word(tokens, verb - 1));
  }

  /** "She dissented in 2012, but sided with them on Thursday", but not "…, he said on Thursday". */
  boolean isTurnedTo(DateMention first, DateMention later) {
    List<Token> tokens = sentence(later);
    int from = Within.firstFrom(tokens, first.evidence().end());
    int at = Within.firstFrom(tokens, later.evidence().start());
    boolean turned = false;
    for (int i = from; i < at; i++) {
      String word = tokens.get(i).lower();
      if (SAYING.contains(word)) {
        return false;
      }
      turned |= word.equals("but");
    }
    return turned;
  }

  private List<Token> sentence(DateMention date) {
    return Within.sentence(text, date.evidence().start()).tokens();
  }

  /** "It had been due on Friday, but", "called off the match that was set for Friday". */
  private static boolean isGivenUp(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (PLANS.contains(tokens.get(i).lower())) {
        String before = Within.word(tokens, i - 1);
        boolean over = before.equals("been") && Within.word(tokens, i - 2).equals("had");
        boolean once = ONCE.contains(before);
        return over || once || isDropped(tokens);
      }
    }
    return false;
  }

  private static boolean isDropped(List<Token> tokens) {
    for (Token token : tokens) {
      if (GIVEN_UP.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
