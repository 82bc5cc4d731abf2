package dev.articledigest.article;

import java.lang.Character.UnicodeScript;

/**
 * How legible text is in the charset it was decoded with. Wrong charsets show: "BrÃ¼cke", "¬ród³o",
 * "уНБЕР" for "Совет" have signs within words, scripts mixed, capitals behind small letters.
 */
final class Legibility {

  private static final int LEAST_THAI = 12;
  private static final int MANY = 20;
  private static final double SHOUTED = 0.3;

  private Legibility() {}

  /** The part of the characters beyond ASCII that make no sense where they stand, 0 to 1. */
  static double flaws(String text) {
    int foreign = 0;
    int flaws = 0;
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        foreign++;
        flaws += isFlaw(at(text, i - 1), c, at(text, i + 1)) ? 1 : 0;
        capitals += Character.isUpperCase(c) ? 1 : 0;
        small += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    // KOI8-R read as Windows-1251 turns the cases: "зПТПДУЛПК".
    double shouted = capitals > MANY && capitals > 2 * small ? SHOUTED : 0;
    return foreign == 0 ? 0 : Math.min(1, (double) flaws / foreign + shouted);
  }

  private static char at(String text, int i) {
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }

  private static boolean isFlaw(char before, char c, char after) {
    int type = Character.getType(c);
    if (isNothing(type) || c == '\uFFFD') {
      return true;
    }
    if (Character.isLetter(c)) {
      return isTurned(before, c, after) || isStrange(before, c, after);
    }
    boolean sign = type != Character.FINAL_QUOTE_PUNCTUATION && !isMark(type) && !isJoint(c);
    return sign && Character.isLetter(before) && Character.isLetter(after);
  }

  /** Scripts mixed within a word, or accents side by side. */
  private static boolean isStrange(char before, char c, char after) {
    boolean accents = isAccented(before) && isAccented(c) && isAccented(after);
    return accents || isMixed(before, c) || isMixed(after, c);
  }

  private static boolean isNothing(int type) {
    return type == Character.CONTROL
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }

  private static boolean isTurned(char before, char c, char after) {
    return Character.isUpperCase(c)
        ? Character.isLowerCase(before)
        : Character.isLowerCase(c) && isInnerCapital(after);
  }

  /** "Ãîðîäñêîé": no language of Latin letters writes words of accents. */
  private static boolean isAccented(char c) {
    return c >= 0x80 && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
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
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      foreign += c >= 0x80 ? 1 : 0;
      thai += isThai(c) ? 1 : 0;
      stray += isStray(before, c) ? 1 : 0;
      before = c;
    }
    return thai >= LEAST_THAI && thai * 20 >= foreign * 19 && stray * 50 <= thai;
  }

  private static boolean isThai(char c) {
    return UnicodeScript.of(c) == UnicodeScript.THAI;
  }

  /** A mark over nothing, or over one of the vowels that stand before their consonant. */
  private static boolean isStray(char before, char c) {
    boolean vowel = before >= 'เ' && before <= 'ไ';
    return Character.getType(c) == Character.NON_SPACING_MARK && (vowel || !isThai(before));
  }
}
