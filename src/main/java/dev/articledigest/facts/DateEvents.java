package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.Set;

/**
 * Reads what a day is named for: "ahead of Saturday's vote" looks ahead whatever the verb of the
 * sentence tells.
 */
final class DateEvents {

  /** What is held on a day known before. */
  private static final Set<String> HELD = WordList.load(DateEvents.class, "date-events.txt");

  private static final Set<String> PLACING =
      WordSet.of("in", "at", "during", "by", "into", "before", "until", "for");
  private static final Set<String> HEADING =
      WordSet.of("heading", "headed", "heads", "going", "goes");

  private static final Set<String> ON = WordSet.of("on", "in");
  private static final Set<String> AHEAD = WordSet.of("will", "must", "to", "would");

  /** "They will appeal Monday's vote": it is over. */
  private static final Set<String> LOOKING_BACK =
      WordSet.of(
          "appeal",
          "challenge",
          "review",
          "investigate",
          "probe",
          "discuss",
          "condemn",
          "mourn",
          "contest",
          "regret",
          "call");

  private static final Set<String> DETERMINERS =
      WordSet.of("the", "a", "an", "his", "her", "their");

  /** So many words a name of an event has. */
  private static final int LONGEST = 5;

  private DateEvents() {}

  /** "Ahead of Saturday's vote", "before the vote on Saturday", "the upcoming Saturday vote". */
  static boolean isAhead(NumberWords words, int from, int end) {
    boolean behind = words.in(from - 1, ON);
    int noun = behind ? from - 2 : from - 1;
    if (behind && !words.in(noun, HELD)) {
      return false;
    }
    int at = noun;
    while (at > noun - LONGEST && isInName(words, at) && !words.is(at, "upcoming")) {
      at--;
    }
    return switch (words.at(at)) {
      case "upcoming" -> true;
      case "of" -> isAheadOf(words, at);
      case "into" ->
          words.in(at - 1, HEADING) && isHeldAround(words, behind, end) && !isPast(words, at - 1);
      case "before" -> isHeldAround(words, behind, end) && !isPast(words, at);
      default -> false;
    };
  }

  /** "The vote on Tuesday", "Tuesday's vote". */
  private static boolean isHeldAround(NumberWords words, boolean behind, int end) {
    return behind || isHeldBehind(words, end);
  }

  /** "Ahead of", "in advance of"; but they "had met ahead of" what is over by now. */
  private static boolean isAheadOf(NumberWords words, int at) {
    return (words.is(at - 1, "ahead") && !words.is(at - 2, "had"))
        || words.follow(at - 2, "in", "advance");
  }

  private static boolean isInName(NumberWords words, int at) {
    PartOfSpeech tag = words.word(at).tag();
    return tag.isNominal()
        || tag == PartOfSpeech.ADJ
        || tag == PartOfSpeech.DET
        || words.in(at, DETERMINERS);
  }

  private static boolean isPast(NumberWords words, int before) {
    return VerbTense.around(words, before, words.size()) == VerbTense.PAST;
  }

  /** Whether what a day owns is held on it: "at Wednesday's rally", "will begin Sunday's race". */
  static boolean isHeld(NumberWords words, int from, int end) {
    boolean begun = words.in(from - 2, AHEAD) && !words.in(from - 1, LOOKING_BACK);
    return (begun || words.in(from - 1, PLACING)) && isHeldBehind(words, end);
  }

  /** Whether the name of what is held follows: "Saturday's New Hampshire primary". */
  private static boolean isHeldBehind(NumberWords words, int end) {
    int last = end;
    while (last < end + LONGEST && isInName(words, last)) {
      last++;
    }
    return last > end && words.in(last - 1, HELD);
  }
}
