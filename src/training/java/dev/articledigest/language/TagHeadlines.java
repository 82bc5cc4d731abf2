package dev.articledigest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes headlines of sentences: "The government agreed to a plan ." becomes "Government agrees to
 * plan", and "Government Agrees to Plan".
 */
final class TagHeadlines {

  private static final int LONGEST = 22;

  record Headline(String[] words, byte[] labels) {}

  private TagHeadlines() {}

  static Optional<Headline> of(String[] words, byte[] labels, boolean capitals) {
    if (words.length > LONGEST || words.length < 5) {
      return Optional.empty();
    }
    List<String> kept = new ArrayList<>();
    List<Byte> tags = new ArrayList<>();
    boolean changed = false;
    PartOfSpeech before = PartOfSpeech.X;
    for (int i = 0; i < words.length; i++) {
      PartOfSpeech tag = labels[i] < 0 ? PartOfSpeech.X : TagModel.LABELS.get(labels[i]);
      String word = words[i];
      boolean last = i == words.length - 1 && word.equals(".");
      if (last || word.equals("\"") || tag == PartOfSpeech.AUX
          || (tag == PartOfSpeech.DET && !word.equalsIgnoreCase("no"))) {
        continue;
      }
      if (tag == PartOfSpeech.VERB && before.isNominal() && i > 0
          && TagModel.LABELS.indexOf(before) == labels[i - 1]) {
        String present = present(word, kept.get(kept.size() - 1));
        changed |= !present.equals(word);
        word = present;
      }
      if (kept.isEmpty() || (capitals && word.length() > 3)) {
        word = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      }
      kept.add(word);
      tags.add(labels[i]);
      before = tag;
    }
    if (!changed) {
      return Optional.empty();
    }
    byte[] out = new byte[tags.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = tags.get(i);
    }
    return Optional.of(new Headline(kept.toArray(String[]::new), out));
  }

  /** The present of a past form, after one or many. */
  private static String present(String word, String subject) {
    if (word.endsWith("ing") || word.endsWith("s")) {
      return word;
    }
    String lemma = Lemmatizer.lemma(word, PartOfSpeech.VERB);
    return subject.endsWith("s") ? lemma : TagLexicon.plurals(lemma).iterator().next();
  }
}
