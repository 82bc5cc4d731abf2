package dev.articledigest.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives English words in the form that a dictionary lists: "went" is "go", "cities" is "city".
 * Rules over endings, and lists of the words that they get wrong.
 */
public final class Lemmatizer {

  private static final Map<PartOfSpeech, Map<String, String>> FORMS = forms();
  private static final String VOWELS = "aeiouy";

  private Lemmatizer() {}

  /** The lemma of a token of {@code content}: of the word without its clitic. */
  public static String lemma(String content, Token token) {
    return lemma(token.word(), token.partOfSpeech());
  }

  /**
   * The lemma of a word of the given part of speech, in lower case but for proper nouns, which stay
   * as they are without their clitic.
   */
  public static String lemma(String word, PartOfSpeech partOfSpeech) {
    String plain = withoutClitic(word);
    if (partOfSpeech == PartOfSpeech.PROPN) {
      return plain;
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    String listed = FORMS.getOrDefault(partOfSpeech, Map.of()).get(lower);
    return listed != null ? listed : rule(lower, partOfSpeech);
  }

  /** What the endings alone tell. */
  static String rule(String word, PartOfSpeech partOfSpeech) {
    if (word.length() < 4) {
      return word;
    }
    if (partOfSpeech == PartOfSpeech.NOUN) {
      return singular(word);
    }
    if (partOfSpeech == PartOfSpeech.VERB) {
      return plainVerb(word);
    }
    boolean compared = partOfSpeech == PartOfSpeech.ADJ || partOfSpeech == PartOfSpeech.ADV;
    return compared ? positive(word) : word;
  }

  private static String singular(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    return cut(word, takesEs(word) ? 2 : 1);
  }

  /** "boxes", "churches", "heroes", but "houses". */
  private static boolean takesEs(String word) {
    return word.endsWith("sses")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("xes")
        || word.endsWith("zzes")
        || word.endsWith("oes");
  }

  private static String plainVerb(String word) {
    if (word.endsWith("ied")) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ed") && hasVowel(word, 2)) {
      return stem(cut(word, 2));
    }
    if (word.endsWith("ing") && hasVowel(word, 3)) {
      return stem(cut(word, 3));
    }
    return singular(word);
  }

  private static String positive(String word) {
    int ending = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
    if (ending == 0 || !hasVowel(word, ending)) {
      return word;
    }
    String base = cut(word, ending);
    if (base.endsWith("ng")) {
      return base;
    }
    return base.endsWith("i") ? cut(base, 1) + "y" : stem(base);
  }

  /** Undoes what an ending did to the word: "stopp" is "stop", "mak" is "make". */
  private static String stem(String word) {
    char last = word.charAt(word.length() - 1);
    char before = word.length() > 1 ? word.charAt(word.length() - 2) : ' ';
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return cut(word, 1);
    }
    return lacksE(word, before, last) ? word + "e" : word;
  }

  private static boolean lacksE(String word, char before, char last) {
    boolean consonantBefore = VOWELS.indexOf(before) < 0;
    return switch (last) {
      case 'v', 'c', 'u', 'z' -> true;
      case 's' -> before != 's';
      case 'g' -> before == 'd' || before == 'r' || before == 'a' || before == 'n';
      case 'l' -> consonantBefore && before != 'l' && before != 'r' && before != 'w';
      case 't' -> (before == 'a' && !doubleVowel(word)) || before == 'u';
      default ->
          "bdkmnprt".indexOf(last) >= 0 && !consonantBefore && !doubleVowel(word) && isShort(word);
    };
  }

  /** One syllable: "mak", "hop", "shar". */
  private static boolean isShort(String word) {
    int vowels = 0;
    for (int i = 0; i < word.length(); i++) {
      vowels += VOWELS.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
    }
    return vowels == 1;
  }

  private static boolean doubleVowel(String word) {
    return word.length() > 2 && VOWELS.indexOf(word.charAt(word.length() - 3)) >= 0;
  }

  private static boolean hasVowel(String word, int ending) {
    for (int i = 0; i < word.length() - ending; i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return word.length() - ending > 1;
      }
    }
    return false;
  }

  private static String cut(String word, int length) {
    return word.substring(0, word.length() - length);
  }

  private static String withoutClitic(String word) {
    int length = word.length();
    int mark = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
    if (mark <= 0 || length - mark > 3) {
      return word;
    }
    String clitic = word.substring(mark + 1).toLowerCase(Locale.ROOT);
    return switch (clitic) {
      case "s", "d", "m", "re", "ve", "ll", "" -> word.substring(0, mark);
      case "t" ->
          mark > 1 && Character.toLowerCase(word.charAt(mark - 1)) == 'n'
              ? word.substring(0, mark - 1)
              : word;
      default -> word;
    };
  }

  private static Map<PartOfSpeech, Map<String, String>> forms() {
    Map<PartOfSpeech, Map<String, String>> forms = new EnumMap<>(PartOfSpeech.class);
    for (String list : new String[] {"lemma-forms.txt", "irregular-forms.txt"}) {
      for (String line : WordList.lines(list)) {
        String[] words = line.split(" ", -1);
        PartOfSpeech part = PartOfSpeech.valueOf(words[0]);
        Map<String, String> ofPart = forms.getOrDefault(part, new HashMap<>());
        forms.put(part, ofPart);
        for (int i = 2; i < words.length; i++) {
          ofPart.put(words[i], words[1]);
        }
      }
    }
    return forms;
  }
}
