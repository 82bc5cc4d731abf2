package dev.articledigest.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The surnames of a document, learned from its full names: "Costa" after "Rui Costa". */
final class NameSurnames {

  private static final Set<String> VERBS = WordList.load("after-surname.txt");

  private final Set<String> surnames = new HashSet<>();

  /** The ids of the words that stand in lower case anywhere. */
  private final BitSet lower = new BitSet();

  private final Map<String, String> particles = new HashMap<>();

  /** Notes the words that a sentence has in lower case. */
  void read(NameWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.hasCapital(i)) {
        lower.set(words.get(i).id());
      }
    }
  }

  /** Notes the surname of a person's full name. */
  void learn(NameWords words, NameSpans.Found name) {
    int last = name.to() - 1;
    if (name.type() != NameType.PERSON || last == name.from()) {
      return;
    }
    String surname = words.word(last);
    surnames.add(surname);
    int hyphen = surname.indexOf('-');
    if (hyphen > 0 && NameParticles.contains(surname.substring(0, hyphen))) {
      // "al-Kazimi" begins a sentence as "Al-Kazimi" and goes on as "Kazimi"
      surnames.add(surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1));
      surnames.add(surname.substring(hyphen + 1));
    }
    int from = last;
    while (from - 1 > name.from() && NameParticles.contains(words.word(from - 1))) {
      from--;
    }
    if (from < last) {
      particles.put(surname, phrase(words, from, last));
    }
  }

  /** Whether an untagged word is a surname of the document. */
  boolean holds(NameWords words, int at) {
    String word = words.word(at);
    if (!surnames.contains(word) || words.isTitleCase()) {
      return false;
    }
    return words.isFirst(at)
        ? !lower.get(words.get(at).id()) && VERBS.contains(words.word(at + 1))
        : words.isCapital(at) || word.indexOf('-') > 0;
  }

  /** Whether a word is a surname, for what reason ever it stands there. */
  boolean isKnown(String word) {
    return surnames.contains(word);
  }

  /** The first of the particles that belong to a surname and stand before it: "van den Berg". */
  int start(NameWords words, int surname) {
    String known = particles.get(words.word(surname));
    if (known == null) {
      return surname;
    }
    int from = surname - (int) known.chars().filter(c -> c == ' ').count() - 1;
    if (from < 0 || !phrase(words, from, surname).equals(known)) {
      return surname;
    }
    // "Von der Leyen" at the start of a sentence tells of "der" alone
    while (from > 0 && NameParticles.contains(words.word(from - 1))) {
      from--;
    }
    return from;
  }

  private static String phrase(NameWords words, int from, int to) {
    StringBuilder phrase = new StringBuilder(words.lower(from));
    for (int i = from + 1; i < to; i++) {
      phrase.append(' ').append(words.lower(i));
    }
    return phrase.toString();
  }
}
