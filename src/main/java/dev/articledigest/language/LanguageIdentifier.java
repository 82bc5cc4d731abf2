package dev.articledigest.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a text by its script and by the pieces of its words. */
final class LanguageIdentifier {

  /** The code of a language that can't be told. */
  static final String UNDETERMINED = "und";

  /** So much of a text is looked at, in windows from its beginning to its end. */
  private static final int LOOKED_AT = 1200;

  private static final int WINDOWS = 4;

  /** The lead of the best language over the next, counted in roots of the pieces read. */
  private static final double LEAST_LEAD = 5;

  /** "Vlada je usvojila zakon" is all three: only words like "tjedan" or "sedmica" tell. */
  private static final Set<String> TWINS = WordSet.of("hr", "bs", "sr-Latn");

  private static final double LEAST_LEAD_OF_TWINS = 15;

  /** Other names that files have for languages known here. */
  private static final Map<String, String> ALIASES = Map.of("no", "nb", "fil", "tl");

  /** The best language's score as a share of what its own text scores. */
  private static final double LEAST_SHARE = 0.62;

  /** Words that stand in every text of English, and in none of another language this often. */
  private static final Set<String> ENGLISH =
      WordSet.of(
          "the", "and", "that", "with", "this", "from", "which", "were", "been", "have", "has",
          "said", "would", "their", "they", "his", "she");

  private static final double SHARE_OF_ENGLISH = 0.1;
  private static final int LEAST_WORDS = 40;

  /** Characters that only one of the two ways of writing Chinese has. */
  private static final String TRADITIONAL = "國這個會對來時說發學後過進開關們為與經實現點當種長機應將從還體間問題產務見電動員無業總區門傳統報運際";

  private static final String SIMPLIFIED = "国这个会对来时说发学后过进开关们为与经实现点当种长机应将从还体间问题产务见电动员无业总区门传统报运际";

  private static final Map<String, String> SCRIPTS = new HashMap<>();

  static {
    for (String line : WordList.lines("scripts.txt")) {
      int colon = line.indexOf(':');
      SCRIPTS.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
  }

  private LanguageIdentifier() {}

  /**
   * The BCP 47 code of the language most of the text is in, {@code und} where it can't be told.
   *
   * @param declared what the file says: it decides between languages that fit about as well, and
   *     names one that is not known here; one that is known but doesn't fit is not believed ({@code
   *     <html lang="en">} over Zulu)
   */
  static String identify(String text, Optional<String> declared) {
    String code = declared.isPresent() ? Locale.forLanguageTag(declared.get()).getLanguage() : "";
    code = ALIASES.getOrDefault(code, code);
    String told = identify(text, code);
    boolean foreign = told.equals(UNDETERMINED) && !code.isEmpty() && !isKnown(code);
    return foreign ? code : told;
  }

  private static boolean isKnown(String code) {
    return SCRIPTS.containsValue(code) || LanguageModel.shipped().codes().contains(code);
  }

  /** The BCP 47 code of the language most of the text is in, or {@code und}. */
  static String identify(String text) {
    return identify(text, "");
  }

  private static String identify(String text, String declared) {
    String sample = sample(text);
    List<String> words = words(sample);
    if (isMostlyBasicLatin(sample) && isEnglish(words)) {
      return "en";
    }
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    // Japanese is the script mix, "東京で会議が開かれた": a few kana among the Han tell.
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana * 10 > han && kana + han > scripts.getOrDefault(UnicodeScript.LATIN, 0)) {
      return "ja";
    }
    if (scripts.isEmpty()) {
      return UNDETERMINED;
    }
    UnicodeScript most = most(scripts);
    if (most == UnicodeScript.HAN) {
      return chinese(sample);
    }
    String byScript = SCRIPTS.get(most.name());
    return byScript == null ? byWords(words, most, declared) : byScript;
  }

  /** The script of most letters, the first of several. */
  private static UnicodeScript most(Map<UnicodeScript, Integer> scripts) {
    UnicodeScript most = scripts.keySet().iterator().next();
    for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
      most = script.getValue() > scripts.getOrDefault(most, 0) ? script.getKey() : most;
    }
    return most;
  }

  /** Windows of the text: an English headline over a German article must not tell. */
  private static String sample(String text) {
    if (text.length() <= LOOKED_AT) {
      return text;
    }
    int size = LOOKED_AT / WINDOWS;
    StringBuilder sample = new StringBuilder(LOOKED_AT + WINDOWS);
    for (int i = 0; i < WINDOWS; i++) {
      int start = (int) ((long) (text.length() - size) * i / (WINDOWS - 1));
      sample.append(text, start, start + size).append(' ');
    }
    return sample.toString();
  }

  private static Map<UnicodeScript, Integer> scripts(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isBasicLatin(c)) {
        latin++;
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
      at += Character.charCount(c);
    }
    if (latin > 0) {
      counts.put(UnicodeScript.LATIN, latin + counts.getOrDefault(UnicodeScript.LATIN, 0));
    }
    return counts;
  }

  /** Then no script need be told, nor the tables of scripts be read. */
  private static boolean isMostlyBasicLatin(String text) {
    int lead = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lead += isBasicLatin(c) ? 1 : c < 0x80 ? 0 : -1;
    }
    return lead > 0;
  }

  private static boolean isBasicLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** "國會" is traditional; simplified writing is what {@code zh} means when it says no more. */
  private static String chinese(String text) {
    long traditional = text.chars().filter(c -> isOnly(TRADITIONAL, SIMPLIFIED, c)).count();
    long simplified = text.chars().filter(c -> isOnly(SIMPLIFIED, TRADITIONAL, c)).count();
    return traditional > simplified ? "zh-Hant" : "zh";
  }

  private static boolean isOnly(String here, String notThere, int c) {
    return here.indexOf(c) >= 0 && notThere.indexOf(c) < 0;
  }

  private static String byWords(List<String> words, UnicodeScript script, String declared) {
    return isEnglish(words) ? "en" : byPieces(counts(words, script), declared);
  }

  /** Where this many words are English no piece need be weighed, nor the model be read. */
  private static boolean isEnglish(List<String> words) {
    int known = 0;
    for (String word : words) {
      known += ENGLISH.contains(word) ? 1 : 0;
    }
    return words.size() >= LEAST_WORDS && known >= SHARE_OF_ENGLISH * words.size();
  }

  private static String byPieces(Map<String, Integer> words, String declared) {
    LanguageModel model = LanguageModel.shipped();
    int[] scores = new int[model.codes().size()];
    int[] pieces = {0};
    words.forEach(
        (word, times) ->
            LanguagePieces.each(
                word,
                piece -> {
                  model.score(piece, times, scores);
                  pieces[0] += times;
                }));
    int best = best(scores, -1);
    int said = model.codes().indexOf(declared);
    if (said >= 0 && !leads(scores, best, said, pieces[0])) {
      return declared;
    }
    boolean sure =
        scores[best] >= LEAST_SHARE * model.usual(best) * pieces[0]
            && leads(scores, best, best(scores, best), pieces[0]);
    return sure ? model.codes().get(best) : UNDETERMINED;
  }

  /** How often each word of a script is there. */
  private static Map<String, Integer> counts(List<String> words, UnicodeScript script) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      if (UnicodeScript.of(word.codePointAt(0)) == script) {
        counts.put(word, counts.getOrDefault(word, 0) + 1);
      }
    }
    return counts;
  }

  private static int best(int[] scores, int except) {
    int best = except == 0 ? 1 : 0;
    for (int i = best + 1; i < scores.length; i++) {
      best = i != except && scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static boolean leads(int[] scores, int best, int other, int pieces) {
    List<String> codes = LanguageModel.shipped().codes();
    boolean near = TWINS.contains(codes.get(best)) && TWINS.contains(codes.get(other));
    double least = near ? LEAST_LEAD_OF_TWINS : LEAST_LEAD;
    return scores[best] - scores[other] >= least * Math.sqrt(pieces);
  }

  /** The words of a text, in lower case. */
  static List<String> words(String text) {
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

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || isMark(Character.getType(c));
  }
}
