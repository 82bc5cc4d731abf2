package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.WordSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads "now", "recently", "in the future", and repeated times: "daily", "every Monday". */
final class DateVagueRule implements DateRule {

  private static final Map<String, String> VAGUE = NumberTable.load("date-vague.txt");
  private static final Map<String, String> SETS = NumberTable.load("date-sets.txt");
  private static final Set<String> OPENERS = Openers.firstWords(VAGUE.keySet());
  private static final Set<String> LATER = Openers.laterWords(VAGUE.keySet());
  private static final Set<String> REPEATS = WordSet.of("every", "each");
  private static final Set<String> RATES = WordSet.of("a", "an", "per", "each", "every");

  /** How often, and the word that follows where one has to. */
  private static final Map<String, String> COUNTS =
      Map.of(
          "once", "", "twice", "", "thrice", "", "two", "times", "three", "times", "four", "times",
          "five", "times", "six", "times", "several", "times");

  private static final Map<String, String> SPACES =
      Map.of(
          "other", "2", "second", "2", "two", "2", "three", "3", "third", "3", "four", "4",
          "fourth", "4", "five", "5", "ten", "10", "few", "X");

  private static final int LONGEST = 4;

  @Override
  public Set<String> openers() {
    return WordSet.ofAll(OPENERS, SETS.keySet(), REPEATS, COUNTS.keySet());
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    NumberWords words = clause.words();
    Optional<DateReading> found = vague(words, at);
    found = found.isPresent() ? found : often(words, at);
    return found.isPresent() ? found : set(words, at);
  }

  private static Optional<DateReading> vague(NumberWords words, int at) {
    // "Now, what?" tells no time
    boolean turn = words.is(at, "now") && words.word(at).capital() && words.is(at + 1, ",");
    if (turn || !words.in(at, OPENERS)) {
      return Optional.empty();
    }
    String phrase = words.at(at);
    Optional<DateReading> longest = vague(phrase, at + 1);
    for (int i = at + 1; i < at + LONGEST && words.in(i, LATER); i++) {
      phrase += " " + words.at(i);
      Optional<DateReading> longer = vague(phrase, i + 1);
      longest = longer.isPresent() ? longer : longest;
    }
    return longest;
  }

  private static Optional<DateReading> vague(String phrase, int end) {
    String value = VAGUE.get(phrase);
    return value == null
        ? Optional.empty()
        : Optional.of(DateReading.explicit(end, value, Granularity.VAGUE));
  }

  /** "twice a week", "three times a day". */
  private static Optional<DateReading> often(NumberWords words, int at) {
    String count = COUNTS.get(words.at(at));
    if (count == null) {
      return Optional.empty();
    }
    int next = count.isEmpty() ? at + 1 : at + 2;
    boolean times = count.isEmpty() || words.is(at + 1, count);
    return times && words.in(next, RATES)
        ? DateUnit.of(words.at(next + 1))
            .map(u -> DateReading.explicit(next + 2, u.duration("1"), Granularity.SET))
        : Optional.empty();
  }

  /** "every other week", "every two years", "every few months". */
  private static Optional<DateReading> spaced(NumberWords words, int at) {
    String number = SPACES.get(words.at(at + 1));
    return number == null
        ? Optional.empty()
        : DateUnit.of(words.at(at + 2))
            .map(u -> DateReading.explicit(at + 3, u.duration(number), Granularity.SET));
  }

  private static Optional<DateReading> set(NumberWords words, int at) {
    String word = SETS.get(words.at(at));
    boolean paper = words.word(at).capital() && at > 0;
    if (word != null && !paper) {
      return Optional.of(DateReading.explicit(at + 1, word, Granularity.SET));
    }
    if (!words.in(at, REPEATS)) {
      return Optional.empty();
    }
    Optional<DateReading> spaced = spaced(words, at);
    if (spaced.isPresent()) {
      return spaced;
    }
    Optional<DateUnit> unit = DateUnit.of(words.at(at + 1));
    if (unit.isPresent()) {
      return unit.map(u -> DateReading.explicit(at + 2, u.duration("1"), Granularity.SET));
    }
    int month = words.word(at + 1).capital() ? DateCalendar.month(words.at(at + 1)) : 0;
    if (month > 0) {
      String value = DateCalendar.openMonth(month);
      return Optional.of(DateReading.explicit(at + 2, value, Granularity.SET));
    }
    return DateCalendar.weekday(words.at(at + 1))
        .filter(d -> words.word(at + 1).capital())
        .map(d -> DateReading.explicit(at + 2, "XXXX-WXX-" + d.getValue(), Granularity.SET));
  }
}
