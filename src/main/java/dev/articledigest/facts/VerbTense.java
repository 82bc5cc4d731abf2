package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.Set;

/** Where the verbs around an expression put it. */
enum VerbTense {
  PAST,
  FUTURE,
  NONE;

  private static final int REACH = 20;
  private static final int NEAR = 6;
  private static final Set<String> CONDITIONS = WordSet.of("if", "unless");
  private static final Set<String> PRESENT = WordSet.of("is", "are");
  private static final Set<String> PLANS =
      WordSet.of("scheduled", "planned", "due", "expected", "slated", "forecast");
  private static final Set<String> INTENDING =
      WordSet.of(
          "plan",
          "plans",
          "planning",
          "intend",
          "intends",
          "hope",
          "hopes",
          "hoping",
          "aim",
          "aims",
          "want",
          "wants");
  private static final Set<String> DONE = WordList.load(VerbTense.class, "tense-done.txt");

  /** What is said so in the present is to come: "the board meets Monday". */
  private static final Set<String> TIMETABLE =
      WordSet.of(
          "meets",
          "begins",
          "starts",
          "resumes",
          "reopens",
          "ends",
          "expires",
          "airs",
          "debuts",
          "premieres",
          "kicks",
          "hosts",
          "holds",
          "faces",
          "votes",
          "reports",
          "departs",
          "plays",
          "opens");

  /** The same of several: "the Eagles play Saturday", but not "they did not play Saturday". */
  private static final Set<String> TIMETABLE_OF_MANY =
      WordSet.of("play", "meet", "host", "face", "begin", "start", "resume", "reopen", "open");

  private static final Set<String> NO_ONE = WordSet.of("neither", "none", "nobody", "no", "nor");
  private static final Set<String> RELATIVE = WordSet.of("that", "which");
  private static final Set<String> SETTLING = WordSet.of("was", "were", "had");
  private static final Set<String> MARKS = WordSet.of(";", ":", ".");
  private static final Set<String> DEADLINES = WordSet.of("by", "until", "through");
  private static final Set<String> MOVING = WordSet.of("to", "until", "till");
  private static final Set<String> MOVED =
      WordSet.of("postponed", "delayed", "rescheduled", "extended", "adjourned", "deferred");
  private static final Set<String> BEFORE = WordSet.of("previously", "originally", "initially");
  private static final Set<String> FUTURE_WORDS =
      WordList.load(VerbTense.class, "tense-future.txt");
  private static final Set<String> FUTURE_VERBS = WordSet.of("will", "won't", "would", "shall");
  static final Set<String> PAST_WORDS = WordList.load(VerbTense.class, "tense-past.txt");
  private static final Set<String> NO_VERBS = WordList.load(VerbTense.class, "tense-no-verbs.txt");

  /** Whether a word, in lower case, has the form of a verb of the past: "sank", "sailed". */
  static boolean hasPastForm(String word) {
    return PAST_WORDS.contains(word) || word.endsWith("ed");
  }

  /** The nearest verb before the words decides, without one the nearest after. */
  static VerbTense around(NumberWords words, int from, int end) {
    if (isAhead(words, from, end)) {
      return FUTURE;
    }
    if (from == 1 && words.in(0, DEADLINES)) {
      return after(words, end);
    }
    int verb = decider(words, from);
    if (verb < 0) {
      return after(words, end);
    }
    VerbTense tense = words.in(verb, CONDITIONS) ? FUTURE : before(words, verb, from);
    return words.in(verb, PLANS) && isSettled(words, end) ? PAST : tense;
  }

  /** The place of the nearest verb or condition before the words; -1 for none. */
  private static int decider(NumberWords words, int from) {
    int at = from - 1;
    int first = Math.max(0, from - REACH);
    while (at >= first && !words.in(at, CONDITIONS) && before(words, at, from) == NONE) {
      at--;
    }
    return at >= first ? at : -1;
  }

  /**
   * Whether a verb in a tense of its own decides: "to win on Tuesday" and "the wins on Tuesday will
   * help" leave open which Tuesday it is, "on Tuesday, he will speak" does not.
   */
  static boolean isSure(NumberWords words, int from, int end) {
    if (isBound(words, from, end)) {
      return true;
    }
    int verb = decider(words, from);
    if (verb >= 0) {
      return !words.in(verb, CONDITIONS) && !isInfinitive(words, verb);
    }
    int first = words.is(from - 1, "on") ? from - 1 : from;
    boolean opens = first == 0 || words.is(first - 1, ",");
    VerbTense next = of(words, end);
    return opens ? after(words, end) != NONE : next == PAST || (next == FUTURE && first == from);
  }

  /** "They threatened to disrupt the talks in July": what they aim at may be to come. */
  static boolean isAimedAt(NumberWords words, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (isInfinitive(words, i)) {
        return before(words, i, i + 1) != PAST;
      }
      if (of(words, i) == PAST) {
        return false;
      }
    }
    return false;
  }

  private static VerbTense after(NumberWords words, int end) {
    // "The attack on October 7 that could change the war" need not be ahead.
    boolean relative = words.in(end, RELATIVE);
    for (int i = end; i < Math.min(words.size(), end + REACH); i++) {
      VerbTense tense = hasPlanned(words, i) ? FUTURE : of(words, i);
      if (tense != NONE || isPresent(words, i)) {
        return relative && tense == FUTURE ? NONE : tense;
      }
    }
    return NONE;
  }

  /** "On Friday, she has two talks scheduled". */
  private static boolean hasPlanned(NumberWords words, int at) {
    if (!words.is(at, "has") && !words.is(at, "have")) {
      return false;
    }
    int most = Math.min(words.size(), at + NEAR);
    for (int i = at + 1; i < most && !words.in(i, MARKS) && !words.is(i, ","); i++) {
      if (words.in(i, PLANS)) {
        return true;
      }
    }
    return false;
  }

  /** "Entering the race in June, she leads": it may be the next one. */
  private static boolean isPresent(NumberWords words, int at) {
    return words.word(at).tag() == PartOfSpeech.VERB && words.at(at).endsWith("s");
  }

  /**
   * "They could arrive as early as Tuesday", but "until Friday, they had declined"; "he said the
   * meeting Thursday will settle it": the verb that follows at once is its own.
   */
  private static boolean isAhead(NumberWords words, int from, int end) {
    return isBound(words, from, end)
        || (words.in(end, FUTURE_VERBS) && of(words, from - 1) == NONE);
  }

  private static boolean isBound(NumberWords words, int from, int end) {
    boolean soonest =
        (words.follow(from - 3, "as", "early", "as") || words.follow(from - 3, "as", "soon", "as"))
            && after(words, end) != PAST;
    boolean planned = words.in(end, PRESENT) && words.in(end + 1, PLANS);
    return soonest || planned || isMoved(words, from - 1) || isDeadline(words, from, end);
  }

  private static boolean isDeadline(NumberWords words, int from, int end) {
    return words.in(from - 1, DEADLINES)
        && of(words, from - 2) != PAST
        && !isSpan(words, from - 1)
        && (from > 1 || after(words, end) != PAST);
  }

  /** "From January through August", "this year through August": the verb tells when. */
  private static boolean isSpan(NumberWords words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR) && !words.is(at, "by"); i--) {
      if (words.is(i, "from") || words.follow(i, "this", "year") || words.is(i, "since")) {
        return true;
      }
    }
    return false;
  }

  /** "The vote was put off (until Friday)", "was moved from Tuesday (to Friday)". */
  static boolean isMoved(NumberWords words, int at) {
    if (!words.in(at, MOVING)) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (words.in(i, MOVED) || words.follow(i, "put", "off")) {
        return true;
      }
    }
    return false;
  }

  /** What a word before the expression says. */
  private static VerbTense before(NumberWords words, int at, int from) {
    if (isInfinitive(words, at) && isNear(words, at, from)) {
      return words.in(at - 1, DONE) || isOver(words, at - 1) ? PAST : FUTURE;
    }
    if (isOver(words, at) || (words.is(at, "could") && isDenied(words, at))) {
      return PAST;
    }
    return words.is(at - 1, "be") || isPresentPassive(words, at) ? NONE : planned(words, at);
  }

  /** "They plan to take part in the march through the old town on Monday" goes on further. */
  private static boolean isNear(NumberWords words, int to, int from) {
    if (from - to <= NEAR) {
      return true;
    }
    boolean intended = words.in(to - 1, INTENDING);
    for (int i = to; intended && i < from; i++) {
      intended = !words.in(i, MARKS);
    }
    return intended;
  }

  /** "When the case is heard in May". */
  private static boolean isPresentPassive(NumberWords words, int at) {
    return words.in(at - 1, PRESENT)
        && words.word(at).tag() == PartOfSpeech.VERB
        && !FUTURE_WORDS.contains(words.at(at));
  }

  /** "The offer had been due to expire Friday", "it began as previously planned". */
  private static boolean isOver(NumberWords words, int at) {
    return words.in(at, PLANS) && (words.follow(at - 2, "had", "been") || words.in(at - 1, BEFORE));
  }

  /** "A service planned for Saturday was canceled", "the vote, due Monday, was put off". */
  private static boolean isSettled(NumberWords words, int end) {
    return words.in(words.is(end, ",") ? end + 1 : end, SETTLING);
  }

  /** "Neither he nor his lawyer could be reached Friday", "police could not find him Friday". */
  private static boolean isDenied(NumberWords words, int at) {
    if (words.is(at + 1, "not")) {
      return true;
    }
    for (int i = Math.max(0, at - NEAR); i < at; i++) {
      if (words.in(i, NO_ONE)) {
        return true;
      }
    }
    return false;
  }

  private static VerbTense of(NumberWords words, int at) {
    String word = words.at(at);
    if (isFuture(words.word(at), word)) {
      return FUTURE;
    }
    boolean regular =
        word.length() > 4
            && word.endsWith("ed")
            && !word.endsWith("eed")
            && !words.word(at).capital()
            && !describes(words, at);
    return PAST_WORDS.contains(word) || (regular && !words.word(at).joined()) ? PAST : NONE;
  }

  private static boolean isFuture(NumberWord written, String word) {
    return FUTURE_WORDS.contains(word)
        || word.endsWith("'ll")
        || (word.equals("may") && !written.capital());
  }

  private static VerbTense planned(NumberWords words, int at) {
    boolean timetable =
        words.in(at, TIMETABLE) || (words.in(at, TIMETABLE_OF_MANY) && isSubject(words, at - 1));
    return timetable && words.word(at).tag() == PartOfSpeech.VERB ? FUTURE : of(words, at);
  }

  /** Not so "she saw the Eagles play". */
  private static boolean isSubject(NumberWords words, int at) {
    String word = words.at(at);
    boolean subject =
        words.word(at).tag().isNominal()
            || word.equals("they")
            || word.equals("we")
            || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
    for (int i = at - 1; subject && i >= Math.max(0, at - NEAR); i--) {
      subject = of(words, i) == NONE;
    }
    return subject;
  }

  /** "On a still unspecified date": no verb. */
  private static boolean describes(NumberWords words, int at) {
    PartOfSpeech next = words.word(at + 1).tag();
    return words.word(at).tag() == PartOfSpeech.ADJ && next.isNominal();
  }

  /** "The board is to vote on Thursday", but not "sent to Kabul on Thursday". */
  private static boolean isInfinitive(NumberWords words, int at) {
    NumberWord next = words.word(at + 1);
    return words.is(at, "to")
        && !next.text().isEmpty()
        && Character.isLetter(next.text().charAt(0))
        && !next.capital()
        && !NO_VERBS.contains(next.text())
        && !next.text().endsWith("s")
        && !next.text().endsWith("ing");
  }
}
