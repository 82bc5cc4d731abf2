package dev.articledigest.language;

import java.util.Locale;
import java.util.Set;

/** Sets right what the teacher often gets wrong, where the words around leave no doubt. */
final class TagRepairs {

  private static final Set<String> CLAUSE = Set.of("after", "before", "since", "until", "as");
  private static final Set<String> DEGREES = Set.of("more", "less", "most", "least");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
  private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they", "it", "you", "there");
  private static final Set<String> OBJECTS = Set.of("a", "an", "the", "no", "any", "been");
  private static final Set<String> DEMONYMS = WordList.load("name-demonyms.txt");
  private static final int FARTHEST = 9;

  private static final byte ADJ = of(PartOfSpeech.ADJ);
  private static final byte ADP = of(PartOfSpeech.ADP);
  private static final byte ADV = of(PartOfSpeech.ADV);
  private static final byte AUX = of(PartOfSpeech.AUX);
  private static final byte NOUN = of(PartOfSpeech.NOUN);
  private static final byte PART = of(PartOfSpeech.PART);
  private static final byte SCONJ = of(PartOfSpeech.SCONJ);
  private static final byte VERB = of(PartOfSpeech.VERB);

  private TagRepairs() {}

  private static byte of(PartOfSpeech tag) {
    return (byte) TagModel.LABELS.indexOf(tag);
  }

  static void repair(String[] words, byte[] labels) {
    for (int i = 0; i + 1 < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      String next = words[i + 1].toLowerCase(Locale.ROOT);
      boolean number = Character.isDigit(next.charAt(0)) || next.equals("$");
      if (DEGREES.contains(word) && labels[i + 1] == NOUN) {
        labels[i] = ADJ;
      } else if ((word.equals("about") || word.equals("around")) && number) {
        labels[i] = ADV;
      } else if (CLAUSE.contains(word) && labels[i] != ADV) {
        labels[i] = clause(words, labels, i);
      } else if (HAVE.contains(word)) {
        labels[i] = have(next, labels, i);
      } else if (isDemonym(words[i]) && (labels[i + 1] == NOUN || labels[i + 1] == ADJ)) {
        labels[i] = ADJ;
      }
    }
  }

  private static boolean isDemonym(String word) {
    return Character.isUpperCase(word.charAt(0)) && DEMONYMS.contains(word);
  }

  private static byte have(String next, byte[] labels, int i) {
    int at = i + 1;
    while (at < labels.length - 1 && at < i + 4 && (labels[at] == ADV || labels[at] == PART)) {
      at++;
    }
    if (OBJECTS.contains(next) && !next.equals("been")) {
      return VERB;
    }
    return labels[at] == VERB && !next.equals("to") ? AUX : next.equals("been") ? AUX : labels[i];
  }

  /** Opens a clause if a subject and a finite verb follow before any mark; else a phrase. */
  private static byte clause(String[] words, byte[] labels, int i) {
    if (SUBJECTS.contains(words[i + 1].toLowerCase(Locale.ROOT))) {
      return SCONJ;
    }
    for (int at = i + 1; at < words.length && at < i + FARTHEST; at++) {
      String word = words[at].toLowerCase(Locale.ROOT);
      if (labels[at] == AUX && !word.equals("being") && !word.equals("having")) {
        return at > i + 1 ? SCONJ : TagCorpus.UNSURE;
      }
      if (labels[at] == VERB) {
        return word.endsWith("ing") ? labels[i] : at == i + 1 ? labels[i] : TagCorpus.UNSURE;
      }
      if (!Character.isLetterOrDigit(word.charAt(0)) || labels[at] == SCONJ) {
        return at > i + 1 && (word.equals(".") || word.equals(",")) ? ADP : labels[i];
      }
    }
    return labels[i];
  }
}
