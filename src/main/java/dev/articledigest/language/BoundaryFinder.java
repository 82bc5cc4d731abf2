package dev.articledigest.language;

import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where the sentences of a block end, by the marks, what precedes and what follows them. */
final class BoundaryFinder {

  /** So many marks are passed in search of the next word. */
  private static final int MOST_MARKS = 12;

  private static final String CLOSERS = "\"”’»'“«›‹)]」』）》】";

  /** What opens where and when something was said. */
  private static final Set<String> CIRCUMSTANCES =
      WordSet.of("during", "in", "at", "on", "after", "as", "when", "while", "before");

  private static final String ENDERS = ".!?…。！？｡।॥؟۔\u037e։።។။";
  private static final String ENDERS_WITHOUT_SPACE = "。！？｡।॥።។။";
  private static final String OPENERS = "\"“‘'«»„‚([¿¡—–-•`「『（《【$€£#*=_>†+";

  /** What a sentence goes on with after a quotation, as in {@code 「行きます。」と言った}. */
  private static final String AFTER_CLOSED = "とっなのはがをも、，";

  private final String text;
  private final List<Token> tokens;
  private final BitSet held;
  private final String language;
  private final Abbreviations abbreviations;
  private final Set<String> starters;

  BoundaryFinder(String text, List<Token> tokens, String language) {
    this.text = text;
    this.tokens = tokens;
    this.held = HeldText.of(text, tokens);
    this.language = language;
    this.abbreviations = Abbreviations.of(language);
    this.starters = SentenceStarters.of(language);
  }

  /** For each sentence, in order, the index after its last token; the last is the list's size. */
  List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int tail = isEnder(i) ? tail(i) : i;
      if (tail + 1 < tokens.size() && (isEnder(i) ? endsAt(i, tail, first) : endsWithSign(i))) {
        first = tail + 1;
        ends.add(first);
      }
      i = tail;
    }
    ends.add(tokens.size());
    return ends;
  }

  private boolean isEnder(int index) {
    char last = lastOf(index);
    return ENDERS.indexOf(last) >= 0 || (last == ';' && language.equals("el"));
  }

  /** The last token that belongs to the sentence which the ender ends: quotation marks, a face. */
  private int tail(int ender) {
    int tail = ender;
    while (tail + 1 < tokens.size()) {
      int next = isCloser(tail + 1) || isSign(tail + 1) ? tail + 1 : noteEnd(tail + 1);
      if (next < 0) {
        break;
      }
      tail = next;
    }
    return tail;
  }

  private boolean isCloser(int index) {
    Span span = tokens.get(index).span();
    return CLOSERS.indexOf(firstOf(index)) >= 0
        && span.length() == 1
        && (touches(index - 1, span.start()) || isFarCloser(index));
  }

  /** {@code « C'est fini. »}, or a mark that nothing follows. */
  private boolean isFarCloser(int index) {
    boolean last = index + 1 == tokens.size();
    boolean guillemet = "»›".indexOf(firstOf(index)) >= 0;
    return last || (guillemet && !touches(index, tokens.get(index + 1).span().start()));
  }

  private boolean isSign(int index) {
    Token token = tokens.get(index);
    return token.kind() == Token.Kind.MARK
        && WebSigns.isSign(text, token.span().start(), token.span().end());
  }

  /** "…of the species.[12] The next": the last token of a note's number, or -1. */
  private int noteEnd(int index) {
    if (firstOf(index) != '[') {
      return -1;
    }
    int i = index + 1;
    int limit = Math.min(tokens.size(), index + MOST_MARKS);
    while (i < limit
        && (tokens.get(i).kind() == Token.Kind.NUMBER || ",–-".indexOf(firstOf(i)) >= 0)) {
      i++;
    }
    return i > index + 1 && i < limit && firstOf(i) == ']' ? i : -1;
  }

  private boolean endsAt(int ender, int tail, int first) {
    if (held.get(tokens.get(tail).span().end() - 1)) {
      return false;
    }
    if (ENDERS_WITHOUT_SPACE.indexOf(lastOf(ender)) >= 0) {
      return tail == ender || AFTER_CLOSED.indexOf(firstOf(tail + 1)) < 0;
    }
    return (isParted(ender, tail) || isGlued(ender))
        && opensSentence(ender, tail)
        && !isOmission(ender)
        && !isListNumber(ender, first)
        && endsBefore(ender, tail);
  }

  private boolean isParted(int ender, int tail) {
    boolean spaced = !touches(tail, tokens.get(tail + 1).span().start());
    return spaced || (tail > ender && lastOf(tail) == ']');
  }

  private boolean endsBefore(int ender, int tail) {
    int follower = wordAt(tail + 1);
    if (continuesWithCue(tail > ender, lastOf(ender), follower)) {
      return false;
    }
    if (isPartedDot(ender)) {
      return endsAfterAbbreviation(wordOf(ender - 1), ender - 1, follower);
    }
    String word = wordOf(ender);
    if (tokens.get(ender).kind() == Token.Kind.WORD && word.endsWith(".")) {
      String bare = word.substring(0, word.length() - 1);
      return !isDash(tail + 1)
          && !Nicknames.isAt(tokens, tail + 1)
          && endsAfterAbbreviation(bare, ender, follower);
    }
    return !isOrdinal(ender) || (isStarter(follower) && !isRange(follower));
  }

  /** "Am 12. Bis 13. September", as headings are written. */
  private boolean isRange(int follower) {
    return wordOf(follower).equals("Bis")
        && follower + 1 < tokens.size()
        && tokens.get(follower + 1).kind() == Token.Kind.NUMBER;
  }

  /** "Mr . Tan", "the U . S . envoy", in archives that part all marks from words. */
  private boolean isPartedDot(int ender) {
    if (ender == 0 || !wordOf(ender).equals(".") || touches(ender - 1, startOf(ender))) {
      return false;
    }
    String word = wordOf(ender - 1);
    return tokens.get(ender - 1).kind() == Token.Kind.WORD
        && Character.isUpperCase(word.charAt(0))
        && (word.length() == 1 || abbreviations.contains(word));
  }

  /** "It was fun :) We stayed", "See www.example.org The site", "Read more Lind stayed". */
  private boolean endsWithSign(int index) {
    if (held.get(tokens.get(index).span().start())) {
      return false;
    }
    boolean address = isAddress(index);
    return ((address || isSign(index))
            && isStarter(index + 1)
            && Character.isUpperCase(firstOf(index + 1)))
        || (address && isAddress(index + 1))
        || (Character.isUpperCase(firstOf(index + 1))
            && (PageButtons.endAt(text, tokens, index) || PictureNotes.end(tokens, index)));
  }

  private boolean isAddress(int index) {
    Token token = tokens.get(index);
    int end = token.span().end();
    return token.kind() == Token.Kind.WORD
        && token.span().length() > 4
        && (WebSigns.addressEnd(text, token.span().start(), end) == end
            || token.word().indexOf('@') > 0);
  }

  /** "…the end.The next": a space lost on the way from a page. */
  private boolean isGlued(int ender) {
    int after = tokens.get(ender).span().end();
    int start = tokens.get(ender).span().start();
    return tokens.get(ender).kind() == Token.Kind.MARK
        && after + 1 < text.length()
        && Character.isUpperCase(text.charAt(after))
        && Character.isLowerCase(text.charAt(after + 1))
        && start > 0
        && Character.isLowerCase(text.charAt(start - 1));
  }

  /** "worrying them. … Democratic groups, too": dots between spaces stand for words left out. */
  private boolean isOmission(int ender) {
    Token token = tokens.get(ender);
    return isDots(ender) && ender > 0 && !touches(ender - 1, token.span().start());
  }

  private boolean isDots(int ender) {
    Token token = tokens.get(ender);
    char last = lastOf(ender);
    return last == '…'
        || (last == '.' && token.span().length() > 1 && token.kind() == Token.Kind.MARK);
  }

  private boolean touches(int index, int offset) {
    return tokens.get(index).span().end() == offset;
  }

  /** "1. Open the lid.", "4.1. Methods", "IV. Results", "B. The court" are one unit. */
  private boolean isListNumber(int ender, int first) {
    if (ender == first) {
      return tokens.get(ender).span().length() <= 2;
    }
    String number = wordOf(first);
    return ender == first + 1
        && lastOf(ender) == '.'
        && (isOutline(number) || (isRoman(number) && number.length() <= 4));
  }

  private static boolean isOutline(String number) {
    return Character.isDigit(number.charAt(0))
        && (number.length() <= 2 || (number.length() <= 5 && number.indexOf('.') > 0));
  }

  private static boolean isRoman(String word) {
    return word.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
  }

  /** "am 31. Januar", "vom 9.1. an", "der 2. Weltkrieg", "Papst Johannes XXIII. Nachfolger" */
  private boolean isOrdinal(int ender) {
    if (!language.equals("de") || ender == 0 || lastOf(ender) != '.' || isDots(ender)) {
      return false;
    }
    String number = wordOf(ender - 1);
    boolean digits = number.length() <= 3 && number.chars().allMatch(Character::isDigit);
    boolean day = number.indexOf('.') > 0 && isOutline(number);
    return digits || day || isRoman(number);
  }

  /**
   * {@code "Stop!" Mr. Tan said.} and {@code "Why?" Tan asked in court.} are one sentence, {@code
   * "Stop!" Mr. Tan ran.} and {@code "Stop!" Tan said he had left.} two.
   */
  private boolean continuesWithCue(boolean closed, char last, int follower) {
    if (!closed || last == '.') {
      return false;
    }
    for (int i = follower; i < tokens.size() && i < follower + 6; i++) {
      String word = wordOf(i);
      if (SentenceStarters.isCue(word)) {
        return i > follower && (markFollows(i + 1) || CIRCUMSTANCES.contains(wordOf(i + 1)));
      }
      if (tokens.get(i).kind() != Token.Kind.WORD || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private boolean markFollows(int at) {
    return at >= tokens.size() || tokens.get(at).kind() == Token.Kind.MARK;
  }

  /** "in the U.S. The…" ends a sentence, "U.S. President" and "Calif. -- The Angels" don't. */
  private boolean endsAfterAbbreviation(String word, int at, int follower) {
    String next = follower < tokens.size() ? wordOf(follower) : "";
    return switch (kind(at, word)) {
      case TITLE -> isStreet(word, at) && isStarter(follower);
      case INLINE -> false;
      case NUMBERED -> !next.isEmpty() && next.chars().noneMatch(Character::isDigit);
      // "4 a.m. Eastern", "4 a.m. Libyan time"
      case HOUR -> !SentenceStarters.followsHour(next) && !isTime(follower + 1);
      case CLOSING -> true;
      case OTHER -> isStarter(follower);
    };
  }

  private boolean isTime(int index) {
    return index < tokens.size() && wordOf(index).equals("time");
  }

  /** That of "т. д." is that of "т.д." */
  private Abbreviations.Kind kind(int at, String word) {
    if (at > 0 && tokens.get(at - 1).kind() == Token.Kind.WORD) {
      String pair = wordOf(at - 1) + word;
      boolean known = pair.indexOf('.') > 0 && abbreviations.contains(pair);
      return abbreviations.kind(known ? pair : word);
    }
    return abbreviations.kind(word);
  }

  /** "He lived in Downing St. The house" */
  private boolean isStreet(String word, int at) {
    return at > 0 && word.equals("St") && Character.isUpperCase(firstOf(at - 1));
  }

  private boolean isDash(int index) {
    return "-–—".indexOf(firstOf(index)) >= 0;
  }

  private boolean isStarter(int index) {
    return index < tokens.size() && starters.contains(wordOf(index).toLowerCase(Locale.ROOT));
  }

  private boolean opensSentence(int ender, int tail) {
    Token next = tokens.get(tail + 1);
    int c = text.codePointAt(next.span().start());
    if (next.kind() == Token.Kind.MARK) {
      // "Karl (of course!) - was there": the dash closes what another opened
      boolean aside = lastOf(tail) == ')' && isDash(tail + 1);
      return OPENERS.indexOf(c) >= 0 && !aside;
    }
    if (Character.isLowerCase(c)) {
      return opensInLowerCase(ender, tail);
    }
    return next.kind() == Token.Kind.WORD || Character.isDigit(c);
  }

  /** "i went home. then i slept", "huh? yuck!!", "…in the shops. iPads" */
  private boolean opensInLowerCase(int ender, int tail) {
    if (isDots(ender)) {
      return false;
    }
    if (tail > ender) {
      return isSign(tail);
    }
    if (lastOf(ender) != '.') {
      return !isInName(ender);
    }
    return tokens.get(ender).kind() == Token.Kind.MARK
        && (isMixed(tail + 1) || endsPlainly(ender - 1, isStarter(tail + 1)));
  }

  /** "Yahoo! said it will" */
  private boolean isInName(int ender) {
    return ender > 0
        && tokens.get(ender).span().length() == 1
        && lastOf(ender) == '!'
        && Character.isUpperCase(firstOf(ender - 1));
  }

  /** Whether the English word before a dot is none that might be an unknown abbreviation. */
  private boolean endsPlainly(int index, boolean beforeStarter) {
    if (index < 0 || !language.equals("en")) {
      return false;
    }
    String word = wordOf(index);
    if (tokens.get(index).kind() == Token.Kind.MARK) {
      return ")]%".contains(word);
    }
    if (tokens.get(index).kind() == Token.Kind.NUMBER) {
      return word.length() > 2;
    }
    return word.length() > (beforeStarter ? 1 : 3) || !Words.isContent(word);
  }

  /** "iPhone", "eBay", "wikiHow" */
  private boolean isMixed(int index) {
    return wordOf(index).chars().anyMatch(Character::isUpperCase);
  }

  /** The first word or number at or behind {@code index}, a few marks away at most. */
  private int wordAt(int index) {
    int i = index;
    int limit = Math.min(tokens.size(), index + MOST_MARKS);
    while (i < limit && tokens.get(i).kind() == Token.Kind.MARK) {
      i++;
    }
    return i;
  }

  private String wordOf(int index) {
    return tokens.get(index).word();
  }

  private int startOf(int index) {
    return tokens.get(index).span().start();
  }

  private char firstOf(int index) {
    return text.charAt(tokens.get(index).span().start());
  }

  private char lastOf(int index) {
    return text.charAt(tokens.get(index).span().end() - 1);
  }
}
