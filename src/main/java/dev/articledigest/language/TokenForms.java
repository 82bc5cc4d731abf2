package dev.articledigest.language;

/**
 * The different words of one document in lower case. A word is looked up by its characters where
 * they stand, so a word met again costs no object, and its hash is known.
 */
final class TokenForms {

  private static final int FIRST_SIZE = 1024;

  private String[] words = new String[FIRST_SIZE];
  private WordForm[] forms = new WordForm[FIRST_SIZE];
  private int count;

  /** The word from {@code start} to before {@code end}. */
  WordForm form(String text, int start, int end) {
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

  private WordForm add(int slot, String word) {
    WordForm form = WordForm.of(word);
    words[slot] = word;
    forms[slot] = form;
    if (++count * 2 > words.length) {
      grow();
    }
    return form;
  }

  private void grow() {
    String[] oldWords = words;
    WordForm[] oldForms = forms;
    words = new String[2 * oldWords.length];
    forms = new WordForm[2 * oldWords.length];
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
