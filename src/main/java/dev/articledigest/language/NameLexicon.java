package dev.articledigest.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The different words of one document. The words of its tokens are worked out together; what is
 * less than a token is looked up by its characters where they stand, so a word met again costs no
 * object.
 */
final class NameLexicon {

  private static final int FIRST_SIZE = 1024;

  private final Map<String, Integer> ids = new HashMap<>(FIRST_SIZE);

  /** By the numbers of the forms they are of. */
  private NameWord[] words = new NameWord[0];

  private Entry[] table = new Entry[FIRST_SIZE];
  private int count;

  private record Entry(int hash, String raw, NameWord word) {}

  /** The number of different words, in lower case. */
  int size() {
    return ids.size();
  }

  /** Takes in the words of a document's tokens. */
  void read(List<Sentence> sentences) {
    List<WordForm> forms = forms(sentences);
    String[] texts = new String[forms.size()];
    String[] lower = new String[forms.size()];
    int most = -1;
    for (int i = 0; i < texts.length; i++) {
      WordForm form = forms.get(i);
      texts[i] = NameWord.plain(form.word());
      lower[i] = texts[i].equals(form.word()) ? form.lower() : NameWord.lower(texts[i]);
      most = Math.max(most, form.number());
    }
    NameListings listings = new NameListings(lower);
    words = new NameWord[most + 1];
    for (int i = 0; i < texts.length; i++) {
      words[forms.get(i).number()] = NameWord.of(texts[i], id(lower[i]), listings, i);
    }
  }

  private static List<WordForm> forms(List<Sentence> sentences) {
    List<WordForm> forms = new ArrayList<>();
    BitSet seen = new BitSet();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (!seen.get(token.form().number())) {
          seen.set(token.form().number());
          forms.add(token.form());
        }
      }
    }
    return forms;
  }

  /** The word of a token that was read. */
  NameWord word(Token token) {
    return words[token.form().number()];
  }

  /** The word that stands in {@code content} from {@code start} to before {@code end}. */
  NameWord word(String content, int start, int end) {
    int hash = hash(content, start, end);
    int slot = hash & (table.length - 1);
    while (table[slot] != null) {
      Entry entry = table[slot];
      if (entry.hash == hash
          && entry.raw.length() == end - start
          && entry.raw.regionMatches(0, content, start, end - start)) {
        return entry.word;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return add(hash, content.substring(start, end));
  }

  private NameWord add(int hash, String raw) {
    String text = NameWord.plain(raw);
    String lower = NameWord.lower(text);
    NameWord word = NameWord.of(text, id(lower), new NameListings(lower), 0);
    Entry entry = new Entry(hash, raw, word);
    if (++count * 2 > table.length) {
      grow();
    }
    place(entry);
    return entry.word;
  }

  private int id(String lower) {
    Integer known = ids.get(lower);
    if (known == null) {
      known = ids.size();
      ids.put(lower, known);
    }
    return known;
  }

  private void grow() {
    Entry[] old = table;
    table = new Entry[2 * old.length];
    for (Entry entry : old) {
      if (entry != null) {
        place(entry);
      }
    }
  }

  private void place(Entry entry) {
    int slot = entry.hash & (table.length - 1);
    while (table[slot] != null) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = entry;
  }

  private static int hash(String content, int start, int end) {
    int hash = 17;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + content.charAt(i);
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }
}
