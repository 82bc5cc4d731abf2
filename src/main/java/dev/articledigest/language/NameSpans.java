package dev.articledigest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns the labels of a sentence into names: edges tidied, groups named, doubtful ones left out.
 */
final class NameSpans {

  /**
   * A name in a sentence.
   *
   * @param type what it names
   * @param from index of its first piece
   * @param to index after its last piece
   */
  record Found(NameType type, int from, int to) {}

  private static final NameType[] TYPES = {
    NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.OTHER
  };
  private static final Set<String> ARTICLES =
      WordSet.of("the", "a", "an", "\"", "'", "-", "(", ",");
  private static final Set<String> NOT_NAMES = WordList.load("name-not-names.txt");

  private final NameMemory memory;

  NameSpans(NameMemory memory) {
    this.memory = memory;
  }

  /** The names of a sentence, in order. */
  List<Found> read(NameWords words, int[] labels) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int end = i + 1;
      if (labels[i] == 0) {
        end = group(words, i, found);
      } else {
        while (end < labels.length && labels[end] == labels[i] + 1) {
          end++;
        }
        keep(words, new Found(TYPES[(labels[i] - 1) / 2], i, end), found);
      }
      i = end;
    }
    return found;
  }

  /** "Iraqi", "South Koreans", "Shia": in the list and not part of a tagged name. */
  private static int group(NameWords words, int i, List<Found> found) {
    if (!words.isCapital(i)) {
      return i + 1;
    }
    boolean isPair =
        i + 1 < words.size()
            && isInGroup(words.lists(i) & words.lists(i + 1))
            && (NameGazetteer.lists(words.lower(i) + " " + words.lower(i + 1))
                    & NameGazetteer.GROUP)
                != 0;
    if (isPair || isGroup(words.lists(i))) {
      int end = isPair ? i + 2 : i + 1;
      found.add(new Found(NameType.GROUP, i, end));
      return end;
    }
    return i + 1;
  }

  /** Whether words stand in a longer phrase that names a group. */
  private static boolean isInGroup(int lists) {
    return (lists >>> NameGazetteer.LISTS & NameGazetteer.GROUP) != 0;
  }

  private void keep(NameWords words, Found tagged, List<Found> found) {
    Found tidy = tidied(words, tagged);
    if (tidy.from() < tidy.to() && isName(words, tidy)) {
      found.add(tidy);
    }
  }

  private static Found tidied(NameWords words, Found tagged) {
    int first = afterArticles(words, tagged);
    int to = trimmedEnd(words, first, tagged.to());
    if (tagged.type() == NameType.PERSON) {
      return new Found(NameType.PERSON, afterTitle(words, first, to), to);
    }
    boolean isGroup = to - first == 1 && isGroup(words.lists(first));
    return new Found(isGroup ? NameType.GROUP : tagged.type(), first, to);
  }

  private static int afterArticles(NameWords words, Found tagged) {
    int from = tagged.from();
    while (from < tagged.to() && ARTICLES.contains(words.lower(from))) {
      from++;
    }
    return from;
  }

  private static int trimmedEnd(NameWords words, int from, int end) {
    int to = end;
    while (to > from
        && !Character.isLetterOrDigit(words.word(to - 1).codePointAt(0))
        && !isInitialsDot(words, to - 1)) {
      to--;
    }
    while (to > from && words.lower(to - 1).equals("'s")) {
      to--;
    }
    return to;
  }

  /** The last dot of "the U . S .", which parts its letters. */
  private static boolean isInitialsDot(NameWords words, int at) {
    return words.word(at).equals(".")
        && words.word(at - 2).equals(".")
        && words.word(at - 1).length() == 1
        && words.isCapital(at - 1);
  }

  private static boolean isGroup(int lists) {
    return (lists & NameGazetteer.GROUP) != 0 && (lists & NameGazetteer.COUNTRY) == 0;
  }

  /** "Prime Minister Jane Roe", "Bergheim Mayor Jane Roe": the name begins after the title. */
  private static int afterTitle(NameWords words, int from, int to) {
    int start = from;
    while (start + 1 < to && (isTitle(words.lists(start)) || words.get(start).isMark())) {
      start++;
    }
    for (int i = start; i + 2 < to; i++) {
      start = isTitle(words.lists(i)) ? i + 1 : start;
    }
    return start;
  }

  /** Whether a word is a title and no name at all ("Mayor", but not "Dean" or "Prince"). */
  static boolean isTitle(int lists) {
    return (lists & NameGazetteer.TITLE) != 0
        && (lists & (NameGazetteer.FIRST_NAME | NameGazetteer.LAST_NAME)) == 0;
  }

  private boolean isName(NameWords words, Found name) {
    boolean hasCapital = false;
    for (int i = name.from(); i < name.to(); i++) {
      hasCapital |= holdsCapital(words.word(i), 0);
    }
    if (!hasCapital) {
      return false;
    }
    if (name.to() - name.from() > 1) {
      return true;
    }
    String word = words.lower(name.from());
    boolean isListed =
        (words.lists(name.from())
                & (NameGazetteer.COUNTRY | NameGazetteer.CITY | NameGazetteer.GROUP))
            != 0;
    // "Relations between …": in lower case elsewhere in the document, so a common word here
    boolean isCommon =
        (memory.uses(words.get(name.from())) & NameMemory.LOWER) != 0
            && !holdsCapital(words.word(name.from()), 1)
            && words.isFirst(name.from());
    return (isListed || !isCommon) && word.length() > 1 && !NOT_NAMES.contains(word);
  }

  private static boolean holdsCapital(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
