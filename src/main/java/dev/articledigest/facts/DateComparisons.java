package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Set;

/** Knows which dates of a sentence of English are only compared with. */
final class DateComparisons {

  private static final Set<String> SUMS = WordSet.of("$", "£", "€");

  /** "More than a dozen were held on Monday". */
  private static final Set<String> COUNTS =
      WordSet.ofAll(WordSet.of("half", "twice", "any"), NumberReader.openers());

  private static final int FAR = 18;
  private static final int BESIDE = 4;

  private DateComparisons() {}

  /**
   * "Fewer than in 1998", "than they did two months ago", "from $2 million last year"; but "more
   * than a dozen were held on Monday".
   */
  static boolean has(DateMention date, List<Token> tokens, int at) {
    boolean far = isYearBefore(date);
    int reach = date.isWithinDay() && !isLikened(tokens, at) ? BESIDE : FAR;
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      String word = tokens.get(i).lower();
      if (!far && (word.equals(",") || word.equals(";"))) {
        return false;
      }
      boolean compares =
          switch (word) {
            case "than" -> at - i <= 2 || !isCount(tokens.get(i + 1));
            case "from" -> i < at - 1 && isSum(tokens.get(i + 1));
            case "compared", "versus" -> true;
            default -> false;
          };
      if (compares) {
        return true;
      }
    }
    return false;
  }

  /** "Harder than they were hit on Sunday". */
  private static boolean isLikened(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FAR) && i + 2 < tokens.size(); i--) {
      if (tokens.get(i).lower().equals("than")) {
        return tokens.get(i + 1).partOfSpeech() == PartOfSpeech.PRON
            && tokens.get(i + 2).partOfSpeech().isVerbal();
      }
    }
    return false;
  }

  /** Those stand behind sums and commas: "from $2 million, or 5 cents a share, a year ago". */
  private static boolean isYearBefore(DateMention date) {
    return date.text().contains("year-") || date.text().endsWith("year ago");
  }

  private static boolean isSum(Token token) {
    return token.partOfSpeech() == PartOfSpeech.NUM || SUMS.contains(token.lower());
  }

  private static boolean isCount(Token token) {
    return isSum(token) || COUNTS.contains(token.lower());
  }
}
