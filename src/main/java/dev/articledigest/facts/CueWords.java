package dev.articledigest.facts;

import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words by which quotations and their speakers are told. */
final class CueWords {

  private static final Set<String> FORMS;
  private static final Set<String> PLAIN;
  private static final Set<String> PARTICIPLES;
  private static final Set<String> STOPS = WordList.load(CueWords.class, "speaker-stops.txt");
  private static final Set<String> OPENERS = WordList.load(CueWords.class, "clause-openers.txt");
  private static final Set<String> PRONOUNS =
      WordSet.of("he", "she", "they", "it", "i", "we", "you", "who");

  static {
    Set<String> finite = new HashSet<>();
    Set<String> plain = new HashSet<>();
    Set<String> participles = new HashSet<>();
    for (String line : WordList.lines(CueWords.class, "cue-verbs.txt")) {
      String[] forms = line.split(" ", -1);
      finite.addAll(List.of(forms).subList(0, 3));
      if (!forms[0].equals(forms[2])) {
        plain.add(forms[0]);
      }
      participles.add(forms[3]);
    }
    FORMS = WordSet.copyOf(finite);
    PLAIN = WordSet.copyOf(plain);
    PARTICIPLES = WordSet.copyOf(participles);
  }

  private CueWords() {}

  /** Whether the word is a finite form of a verb of saying. */
  static boolean isCue(String word) {
    return FORMS.contains(word);
  }

  /** Whether the word is the plain form of a verb of saying, and so maybe a noun ("state"). */
  static boolean isPlain(String word) {
    return PLAIN.contains(word);
  }

  /** Whether the word is the participle of a verb of saying ("adding"). */
  static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word);
  }

  /** Whether the naming of a speaker ends before the word. */
  static boolean endsSpeaker(String word) {
    return STOPS.contains(word) || (word.endsWith("ly") && word.length() > 4) || isCue(word);
  }

  /** Whether the word opens a phrase before the subject ("In", "After", "But"). */
  static boolean opensClause(String word) {
    return OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is a personal pronoun or "who". */
  static boolean isPronoun(String word) {
    return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
  }
}
