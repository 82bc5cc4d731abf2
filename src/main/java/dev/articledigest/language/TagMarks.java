package dev.articledigest.language;

/** The parts of speech that need no model: of marks and numbers. */
final class TagMarks {

  private static final int NOUN = TagModel.LABELS.indexOf(PartOfSpeech.NOUN);
  private static final int PROPER = TagModel.LABELS.indexOf(PartOfSpeech.PROPN);

  private TagMarks() {}

  /** The part of speech of a mark or number. */
  static PartOfSpeech tag(String text, Token token) {
    return token.kind() == Token.Kind.NUMBER
        ? number(text, token.span().start(), token.span().end())
        : mark(text.codePointAt(token.span().start()));
  }

  private static PartOfSpeech mark(int c) {
    if (c == '&') {
      return PartOfSpeech.CCONJ;
    }
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL ->
          PartOfSpeech.SYM;
      default -> "%#§@".indexOf(c) >= 0 ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
    };
  }

  /** "7" and "7-2" are numbers, "20th" and "40-year" adjectives, "1990s" is a noun. */
  private static PartOfSpeech number(String text, int start, int end) {
    int at = start;
    while (at < end && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    if (at == end) {
      return PartOfSpeech.NUM;
    }
    boolean hyphen = text.charAt(at - 1) == '-' || text.charAt(at - 1) == '‑';
    String letters = end - at > 2 ? "" : text.substring(at, end);
    return switch (letters) {
      case "st", "nd", "rd", "th" -> PartOfSpeech.ADJ;
      case "s" -> PartOfSpeech.NOUN;
      default -> hyphen ? PartOfSpeech.ADJ : PartOfSpeech.NUM;
    };
  }

  /** How a later word remembers the tag of a mark or number. */
  static int history(PartOfSpeech tag) {
    if (tag == PartOfSpeech.PUNCT) {
      return TagFeatures.PUNCTUATION;
    }
    return tag == PartOfSpeech.SYM ? TagFeatures.SYMBOL : TagModel.LABELS.indexOf(tag);
  }

  /** What the next word remembers: the tags before, the word's own and that of its clitic. */
  static int push(int history, int own, byte clitic) {
    int pushed = TagFeatures.push(history, own);
    return switch (clitic) {
      case TagWords.NO_CLITIC -> pushed;
      case TagWords.NEGATION -> TagFeatures.push(pushed, TagFeatures.AFTER_NEGATION);
      case TagWords.POSSESSIVE ->
          TagFeatures.push(
              pushed,
              own == NOUN || own == PROPER
                  ? TagFeatures.AFTER_POSSESSIVE
                  : TagFeatures.AFTER_VERB_CLITIC);
      default -> TagFeatures.push(pushed, TagFeatures.AFTER_VERB_CLITIC);
    };
  }
}
