package dev.articledigest.language;

/**
 * The different words of one document in lower case. A word is looked up by its characters where
 * they stand, so a word met again costs no object, and its hash is known.
 */
final class TokenForms {

  private static final int FIRST_SIZE = 1024;

  private WordForm[] forms = new WordForm[FIRST_SIZE];
  private int count;

  /** The word from {@code start} to before {@code end}. */
  WordForm form(String text, int start, int end) {
    int slot = slot(hash(text, start, end));
    while (forms[slot] != null) {
      String word = forms[slot].word();
      if (word.length() == end - start && word.regionMatches(0, text, start, end - start)) {
        return forms[slot];
      }
      slot = slot + 1 & forms.length - 1;
    }
    return add(slot, text.substring(start, end));
  }

  private WordForm add(int slot, String word) {
    WordForm form = WordForm.of(count, word);
    forms[slot] = form;
    if (++count * 2 > forms.length) {
      grow();
    }
    return form;
  }

  private void grow() {
    WordForm[] old = forms;
    forms = new WordForm[2 * old.length];
    for (WordForm form : old) {
      if (form != null) {
        int slot = slot(form.word().hashCode());
        while (forms[slot] != null) {
          slot = slot + 1 & forms.length - 1;
        }
        forms[slot] = form;
      }
    }
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(forms.length - 1);
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
