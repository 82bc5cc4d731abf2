package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads "now", "recently", "in the future", and repeated times: "daily", "every Monday". */
final class DateVagueRule implements DateRule {

  private static final Map<String, String> VAGUE = NumberTable.load("date-vague.txt");
  private static final Map<String, String> SETS = NumberTable.load("date-sets.txt");
  private static final Set<String> OPENERS =
      VAGUE.keySet().stream().map(DateVagueRule::firstWord).collect(Collectors.toSet());
  private static final Set<String> REPEATS = Set.of("every", "each");
  private static final int LONGEST = 4;

  @Override
  public Set<String> openers() {
    return Openers.of(OPENERS, SETS.keySet(), REPEATS);
  }

  @Override
  public Optional<DateReading> read(DateClause clause, int at) {
    return vague(clause.words(), at).or(() -> set(clause.words(), at));
  }

  private static Optional<DateReading> vague(NumberWords words, int at) {
    if (!words.in(at, OPENERS)) {
      return Optional.empty();
    }
    StringBuilder phrase = new StringBuilder();
    Optional<DateReading> longest = Optional.empty();
    for (int end = at + 1; end <= Math.min(words.size(), at + LONGEST); end++) {
      phrase.append(phrase.length() == 0 ? "" : " ").append(words.at(end - 1));
      String value = VAGUE.get(phrase.toString());
      if (value != null) {
        longest = Optional.of(DateReading.explicit(end, value, Granularity.VAGUE));
      }
    }
    return longest;
  }

  private static String firstWord(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
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
    Optional<DateUnit> unit = DateUnit.of(words.at(at + 1));
    if (unit.isPresent()) {
      return unit.map(u -> DateReading.explicit(at + 2, u.duration("1"), Granularity.SET));
    }
    int month = words.word(at + 1).capital() ? DateCalendar.month(words.at(at + 1)) : 0;
    if (month > 0) {
      String value = String.format(Locale.ROOT, "XXXX-%02d", month);
      return Optional.of(DateReading.explicit(at + 2, value, Granularity.SET));
    }
    return DateCalendar.weekday(words.at(at + 1))
        .filter(d -> words.word(at + 1).capital())
        .map(d -> DateReading.explicit(at + 2, "XXXX-WXX-" + d.getValue(), Granularity.SET));
  }
}
