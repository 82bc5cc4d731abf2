package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Tells what measures a time or a way: "the day after the vote", "spent a month watching". */
final class BriefMeasures {

  /** "The day | after the vote": the word before measures what these open. */
  private static final Set<String> MEASURED =
      WordSet.of("after", "before", "since", "ahead", "from");

  private static final Set<String> MEASURES =
      WordSet.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "month",
          "year",
          "mile",
          "season",
          "seconds",
          "minutes",
          "hours",
          "days",
          "nights",
          "weeks",
          "months",
          "years",
          "miles",
          "seasons",
          "decade",
          "decades",
          "kilometers",
          "kilometres",
          "yards",
          "metres",
          "meters");

  private BriefMeasures() {}

  static boolean isMeasure(String word) {
    return MEASURES.contains(word);
  }

  /** "The day | after the vote", "spent a month | watching the road". */
  static boolean isMeasured(List<Token> tokens, int at) {
    boolean doing =
        tokens.get(at).partOfSpeech() == PartOfSpeech.VERB && lower(tokens, at).endsWith("ing");
    return (doing || MEASURED.contains(lower(tokens, at)))
        && MEASURES.contains(lower(tokens, at - 1));
  }

  /** "Days after the vote", "two weeks before the vote". */
  static boolean measures(List<Token> tokens, int at) {
    int measure = tokens.get(at).partOfSpeech() == PartOfSpeech.NUM ? at + 1 : at;
    return measure + 1 < tokens.size()
        && MEASURES.contains(lower(tokens, measure))
        && MEASURED.contains(lower(tokens, measure + 1));
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
