package dev.articledigest.language;

/**
 * The words of one sentence as the tagger of names reads them: possessive endings are words of
 * their own, quotes have one form.
 */
final class NameWords {

  private final NameWord[] words;
  private final boolean[] first;
  private final int[] lists;
  private final boolean titleCase;

  /** Keeps the array, which nobody may change any more. */
  NameWords(NameWord[] words) {
    this.words = words;
    this.first = first(words);
    this.lists = NameGazetteer.lookUp(words);
    this.titleCase = isTitleCase(words);
  }

  /** The words of a sentence that is cut already. */
  static NameWords of(NameLexicon lexicon, String... sentence) {
    NameWord[] words = new NameWord[sentence.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = lexicon.word(sentence[i], 0, sentence[i].length());
    }
    return new NameWords(words);
  }

  int size() {
    return words.length;
  }

  /** The word at an index; a mark of the edge outside the sentence. */
  NameWord get(int index) {
    return index < 0 ? NameWord.BEFORE : index >= words.length ? NameWord.AFTER : words[index];
  }

  /** The characters of the word at an index; a mark of the edge outside the sentence. */
  String word(int index) {
    return get(index).text();
  }

  /** The word in lower case; a mark of the edge outside the sentence. */
  String lower(int index) {
    return get(index).lower();
  }

  /** The word lists that hold the word or a phrase around it; -1 outside the sentence. */
  int lists(int index) {
    return index < 0 || index >= lists.length ? -1 : lists[index];
  }

  /** Whether the word begins with a capital letter. */
  boolean isCapital(int index) {
    return get(index).isCapital();
  }

  /** Whether the word holds a capital letter anywhere. */
  boolean hasCapital(int index) {
    return get(index).hasCapital();
  }

  /** Whether the word stands where any word would have a capital: at the start or after a quote. */
  boolean isFirst(int index) {
    return index >= 0 && index < first.length && first[index];
  }

  /**
   * Whether the capitals of this sentence tell nothing: a headline "Iraq And US Restore Dialogue"
   * or a line in capitals throughout.
   */
  boolean isTitleCase() {
    return titleCase;
  }

  private static boolean[] first(NameWord[] words) {
    boolean[] first = new boolean[words.length];
    boolean isOpen = true;
    boolean isClosed = false;
    for (int i = 0; i < words.length; i++) {
      String before = i == 0 ? "" : words[i - 1].text();
      isClosed |= before.equals(",") || before.equals(")") || before.equals("-");
      first[i] = !isClosed && (isOpen || before.equals("\""));
      if (!words[i].isMark()) {
        isOpen = false;
        isClosed = false;
      }
    }
    return first;
  }

  private static boolean isTitleCase(NameWord[] words) {
    int letters = 0;
    int capitals = 0;
    for (NameWord word : words) {
      if (word.text().length() > 3 && Character.isLetter(word.text().codePointAt(0))) {
        letters++;
        capitals += word.isCapital() ? 1 : 0;
      }
    }
    return letters >= 3 && capitals * 10 >= letters * 8;
  }
}
