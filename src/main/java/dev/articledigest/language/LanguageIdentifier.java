package dev.articledigest.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells the language of a text by its script and its function words. */
final class LanguageIdentifier {

  /** The code of a language that can't be told. */
  static final String UNDETERMINED = "und";

  private static final int LOOKED_AT = 4000;

  /** So many of a hundred words must be function words of the language. */
  private static final int LEAST_SHARE = 12;

  private static final Map<String, String> SCRIPTS = new HashMap<>();
  private static final Map<String, List<String>> LANGUAGES_BY_WORD = new HashMap<>();

  static {
    for (String line : WordList.load("scripts.txt")) {
      SCRIPTS.put(key(line), rest(line));
    }
    for (String line : WordList.load("function-words.txt")) {
      for (String word : rest(line).split(" ", -1)) {
        List<String> languages = LANGUAGES_BY_WORD.computeIfAbsent(word, w -> new ArrayList<>());
        if (!languages.contains(key(line))) {
          languages.add(key(line));
        }
      }
    }
  }

  private LanguageIdentifier() {}

  /**
   * The BCP 47 code of the language the text opens in; of one that can't be told by its words, what
   * the file declares; else {@code und}. A declared language that is known here is not believed:
   * its words would have told ({@code <html lang="en">} over Zulu).
   */
  static String identify(String text, Optional<String> declared) {
    String told = identify(text);
    return told.equals(UNDETERMINED)
        ? declared
            .map(tag -> Locale.forLanguageTag(tag).getLanguage())
            .filter(code -> !code.isEmpty() && !isKnown(code))
            .orElse(UNDETERMINED)
        : told;
  }

  private static boolean isKnown(String code) {
    return SCRIPTS.containsValue(code)
        || LANGUAGES_BY_WORD.values().stream().anyMatch(codes -> codes.contains(code));
  }

  /** The BCP 47 code of the language the text opens in, or {@code und}. */
  static String identify(String text) {
    String opening = text.substring(0, Math.min(text.length(), LOOKED_AT));
    Map<UnicodeScript, Integer> scripts = scripts(opening);
    // Japanese is the script mix, "東京で会議が開かれた": a few kana among the Han tell.
    int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana * 10 > han && kana + han > scripts.getOrDefault(UnicodeScript.LATIN, 0)) {
      return "ja";
    }
    String byScript =
        scripts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(most -> SCRIPTS.getOrDefault(most.getKey().name(), UNDETERMINED))
            .orElse(UNDETERMINED);
    return byScript.equals(UNDETERMINED) ? byFunctionWords(opening) : byScript;
  }

  private static Map<UnicodeScript, Integer> scripts(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return counts;
  }

  private static String byFunctionWords(String text) {
    Map<String, Double> scores = new TreeMap<>();
    int words = 0;
    for (String word : words(text)) {
      words++;
      List<String> languages = LANGUAGES_BY_WORD.getOrDefault(word, List.of());
      for (String language : languages) {
        scores.merge(language, 1 + 1.0 / languages.size(), Double::sum);
      }
    }
    String best =
        scores.entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(UNDETERMINED);
    double score = scores.getOrDefault(best, 0.0);
    return score >= 2 && score * 100 >= words * LEAST_SHARE ? best : UNDETERMINED;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isInWord(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isInWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  private static String rest(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }
}
