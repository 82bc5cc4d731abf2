package dev.articledigest.language;

import java.util.Locale;

/**
 * The different words of one document in lower case. A word is looked up by its characters where
 * they stand, so a word met again costs no object, and its hash is known.
 */
final class TokenForms {

  private static final int FIRST_SIZE = 1024;

  private String[] words = new String[FIRST_SIZE];
  private String[] forms = new String[FIRST_SIZE];
  private int count;

  /** The characters from {@code start} to before {@code end}, in lower case. */
  String form(String text, int start, int end) {
    int slot = slot(hash(text, start, end));
    while (words[slot] != null) {
      String word = words[slot];
      if (word.length() == end - start && word.regionMatches(0, text, start, end - start)) {
        return forms[slot];
      }
      slot = slot + 1 & words.length - 1;
    }
    return add(slot, text.substring(start, end));
  }

  private String add(int slot, String word) {
    String form = word.toLowerCase(Locale.ROOT);
    words[slot] = word;
    forms[slot] = form;
    if (++count * 2 > words.length) {
      grow();
    }
    return form;
  }

  private void grow() {
    String[] oldWords = words;
    String[] oldForms = forms;
    words = new String[2 * oldWords.length];
    forms = new String[2 * oldWords.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int slot = slot(oldWords[i].hashCode());
        while (words[slot] != null) {
          slot = slot + 1 & words.length - 1;
        }
        words[slot] = oldWords[i];
        forms[slot] = oldForms[i];
      }
    }
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(words.length - 1);
  }

  /** As a string of these characters has it. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}
