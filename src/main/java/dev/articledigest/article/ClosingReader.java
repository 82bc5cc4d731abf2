package dev.articledigest.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentences that close an article and are no text of it: "CNN's Jane Doe contributed to
 * this report.", "© 2015 Lake Press. All rights reserved."
 */
final class ClosingReader {

  private static final Set<String> FOOT_LINES = EntryList.load("foot-lines.txt");
  private static final Set<String> CREDIT_WORDS = EntryList.load("credit-words.txt");
  private static final Set<String> TITLES =
      Set.of("Jr.", "Sr.", "St.", "Dr.", "Mr.", "Mrs.", "Ms.", "Gen.", "Sen.", "Rep.", "Gov.");
  private static final List<String> REPORTED =
      List.of(
          " contributed to this",
          " contributed to the",
          " contributed reporting",
          " contributed from ",
          " also contributed",
          " reported from ",
          " reported and wrote ",
          " wrote from ",
          " wrote in ",
          " wrote this ",
          " wrote the story ",
          " wrote and reported ");

  private static final int LONGEST = 400;
  private static final int MOST_SENTENCES = 8;
  private static final int LONGEST_FOOT = 200;

  private ClosingReader() {}

  /** Where the closing sentences of an article's last paragraph begin; its length without any. */
  static int start(String paragraph) {
    int start = paragraph.length();
    for (int i = 0; i < MOST_SENTENCES && start > 0; i++) {
      int from = sentenceStart(paragraph, start);
      if (start - from > LONGEST || !isClosing(paragraph.substring(from, start).strip())) {
        break;
      }
      start = from;
    }
    return start;
  }

  /** Whether a line below an article is none of its text. */
  static boolean isFoot(String line) {
    if (line.length() > LONGEST_FOOT) {
      return false;
    }
    String folded = line.toLowerCase(Locale.ROOT);
    boolean followed = folded.startsWith("follow ") && folded.contains(" on twitter");
    return followed || Wording.startsWithOne(folded, FOOT_LINES);
  }

  /** The start of the sentence that ends at a place; initials and titles end none. */
  private static int sentenceStart(String text, int end) {
    int from = Math.max(0, end - LONGEST - 1);
    for (int at = text.lastIndexOf(' ', end - 2); at > from; at = text.lastIndexOf(' ', at - 1)) {
      String last = text.substring(text.lastIndexOf(' ', at - 1) + 1, at);
      if (endsSentence(last) && Wording.startsLikeHeading(text.substring(at + 1, at + 2) + "x")) {
        return at + 1;
      }
      if (text.charAt(at + 1) == '©' && !last.equals("Copyright")) {
        return at + 1;
      }
    }
    return end - from > LONGEST ? from : 0;
  }

  private static boolean endsSentence(String word) {
    boolean initial = word.length() == 2 && word.charAt(1) == '.' && word.charAt(0) != ')';
    return Wording.endsSentence(word) && !initial && !TITLES.contains(word);
  }

  private static boolean isClosing(String sentence) {
    return isFoot(sentence) || isCredit(sentence) || sentence.equals("--") || sentence.equals(".");
  }

  /** Names and the few words that tell what they did: "Jane Doe reported from Paris." */
  private static boolean isCredit(String sentence) {
    if (!Wording.holdsOne(sentence, REPORTED)) {
      return false;
    }
    int names = 0;
    boolean capital = false;
    for (String word : Wording.split(sentence, " ,;.")) {
      boolean small = !Character.isUpperCase(word.codePointAt(0));
      if (small && Wording.hasLetter(word) && !CREDIT_WORDS.contains(word)) {
        return false;
      }
      names += capital && !small ? 1 : 0;
      capital = !small;
    }
    return names > 0;
  }
}
