package dev.articledigest.language;

/** What the web writes as one sign: addresses of pages, emoji of several characters, emoticons. */
final class WebSigns {

  private static final String EYES = ":;=";
  private static final String NOSES = "-^o'";
  private static final String MOUTHS = ")(]DPpOo/\\|*3$";

  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  private WebSigns() {}

  /** Where the page address that begins at {@code start} ends, or -1 where none begins. */
  static int addressEnd(String text, int start, int end) {
    if (!opensAddress(text, start)) {
      return -1;
    }
    int i = start;
    int brackets = 0;
    while (i < end && isInAddress(text.charAt(i))) {
      brackets += bracket(text.charAt(i));
      i++;
    }
    // "(see http://example.org/a_(b))." holds the address up to its own bracket.
    while (isTrailing(text.charAt(i - 1), brackets)) {
      brackets -= bracket(text.charAt(i - 1));
      i--;
    }
    return i;
  }

  private static boolean opensAddress(String text, int start) {
    return switch (text.charAt(start)) {
      case 'h', 'H' -> isScheme(text, start);
      case 'w', 'W' -> text.regionMatches(true, start, "www.", 0, 4);
      default -> false;
    };
  }

  private static boolean isTrailing(char last, int brackets) {
    return last == ')' ? brackets < 0 : ".,;:!?'…]".indexOf(last) >= 0;
  }

  private static int bracket(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }

  private static boolean isScheme(String text, int start) {
    return text.regionMatches(true, start, "http://", 0, 7)
        || text.regionMatches(true, start, "https://", 0, 8);
  }

  private static boolean isInAddress(char c) {
    return !Tokenizer.isSpace(c) && "<>\"“”«»‘’{}|\\^`。、「」".indexOf(c) < 0;
  }

  /** Where the emoji or emoticon that begins at {@code start} ends, or -1 where none begins. */
  static int signEnd(String text, int start, int end) {
    int c = text.codePointAt(start);
    if (c < 0x80) {
      return EYES.indexOf(c) >= 0 ? faceEnd(text, start, end) : -1;
    }
    return isEmoji(c) ? emojiEnd(text, start, end) : -1;
  }

  /** Whether the text between is one emoji or emoticon. */
  static boolean isSign(String text, int start, int end) {
    return signEnd(text, start, end) == end;
  }

  /** ":)", ";-)", ":D" after a space or a mark, with nothing of a word behind. */
  private static int faceEnd(String text, int start, int end) {
    int mouth = start + 1;
    if (mouth < end && NOSES.indexOf(text.charAt(mouth)) >= 0) {
      mouth++;
    }
    if (isInWord(text, start) || mouth >= end || MOUTHS.indexOf(text.charAt(mouth)) < 0) {
      return -1;
    }
    int after = mouth + 1;
    while (after < end && text.charAt(after) == text.charAt(mouth)) {
      after++;
    }
    return after == end || isAfterFace(text.charAt(after)) ? after : -1;
  }

  private static boolean isInWord(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean isAfterFace(char c) {
    return Tokenizer.isSpace(c) || ".,!?\"”".indexOf(c) >= 0;
  }

  /** One emoji: its skin tone, style, the emoji joined to it, a flag's second letter. */
  private static int emojiEnd(String text, int start, int end) {
    int i = start + Character.charCount(text.codePointAt(start));
    boolean flag = isFlagLetter(text.codePointAt(start));
    while (i < end) {
      int c = text.codePointAt(i);
      boolean joined = c == JOINER && i + 1 < end && isEmoji(text.codePointAt(i + 1));
      if (joined) {
        i += 1 + Character.charCount(text.codePointAt(i + 1));
      } else if (isModifier(c) || (flag && isFlagLetter(c))) {
        i += Character.charCount(c);
        flag = false;
      } else {
        break;
      }
    }
    return Math.min(i, end);
  }

  private static boolean isModifier(int c) {
    return (c >= 0x1F3FB && c <= 0x1F3FF) || c == EMOJI_STYLE || c == KEYCAP;
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isEmoji(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x2B50;
  }
}
