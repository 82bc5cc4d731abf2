package dev.articledigest.article;

import java.lang.Character.UnicodeScript;

/**
 * How legible text is in the charset it was decoded with. Wrong charsets show: "BrÃ¼cke", "¬ród³o",
 * "уНБЕР" for "Совет" have signs within words, scripts mixed, capitals behind small letters.
 */
final class Legibility {

  private static final int LEAST_THAI = 12;

  private Legibility() {}

  /** The part of the characters beyond ASCII that make no sense where they stand, 0 to 1. */
  static double flaws(String text) {
    int foreign = 0;
    int flaws = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        foreign++;
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        flaws += isFlaw(before, c, after) ? 1 : 0;
      }
    }
    return foreign == 0 ? 0 : (double) flaws / foreign;
  }

  private static boolean isFlaw(char before, char c, char after) {
    int type = Character.getType(c);
    if (type == Character.CONTROL
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || c == '\uFFFD') {
      return true;
    }
    if (Character.isLetter(c)) {
      boolean turned =
          (Character.isUpperCase(c) && Character.isLowerCase(before))
              || (Character.isLowerCase(c) && isInnerCapital(after));
      return turned || isMixed(before, c) || isMixed(after, c);
    }
    boolean sign = type != Character.FINAL_QUOTE_PUNCTUATION && !isMark(type) && !isJoint(c);
    return sign && Character.isLetter(before) && Character.isLetter(after);
  }

  /** Letters beyond ASCII alone tell: "iPhone" is no flaw. */
  private static boolean isInnerCapital(char c) {
    return c >= 0x80 && Character.isUpperCase(c);
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Apostrophes, dashes, dots between names; marks and punctuation of scripts without spaces. */
  private static boolean isJoint(char c) {
    return "’ʼ‘–—·…\u00AD\u00A0\u2010\u2011\u200C\u200D".indexOf(c) >= 0 || c >= 0x3000;
  }

  /** Latin, Greek and Cyrillic letters side by side. */
  private static boolean isMixed(char beside, char c) {
    if (!Character.isLetter(beside)) {
      return false;
    }
    UnicodeScript one = UnicodeScript.of(beside);
    UnicodeScript other = UnicodeScript.of(c);
    return one != other && isAlphabet(one) && isAlphabet(other);
  }

  private static boolean isAlphabet(UnicodeScript script) {
    return script == UnicodeScript.LATIN
        || script == UnicodeScript.GREEK
        || script == UnicodeScript.CYRILLIC
        || script == UnicodeScript.HEBREW
        || script == UnicodeScript.ARABIC
        || script == UnicodeScript.THAI;
  }

  /** Thai, its vowel signs and tones over consonants only. */
  static boolean isThai(String text) {
    int thai = 0;
    int foreign = 0;
    int stray = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      foreign += c >= 0x80 ? 1 : 0;
      thai += UnicodeScript.of(c) == UnicodeScript.THAI ? 1 : 0;
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      boolean over = i > 0 && UnicodeScript.of(text.charAt(i - 1)) == UnicodeScript.THAI;
      boolean vowel = i > 0 && text.charAt(i - 1) >= 'เ' && text.charAt(i - 1) <= 'ไ';
      stray += mark && (!over || vowel) ? 1 : 0;
    }
    return thai >= LEAST_THAI && thai * 20 >= foreign * 19 && stray * 50 <= thai;
  }
}
