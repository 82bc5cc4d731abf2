package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence, cut at hyphens; positions outside are the empty word. */
final class NumberWords {

  private static final NumberWord NONE =
      new NumberWord("", new Span(0, 0), false, false, false, PartOfSpeech.X);

  private static final Set<String> GLUED =
      WordSet.of("km", "kg", "ft", "cm", "mm", "mph", "kph", "g", "ml", "lb", "lbs", "mg");

  /** In letters, of {@link #GLUED}. */
  private static final int LONGEST_GLUED = 3;

  private final String content;
  private final NumberWord[] words;

  NumberWords(String content, Sentence sentence) {
    this.content = content;
    List<NumberWord> read = new ArrayList<>(sentence.tokens().size() + 4);
    for (Token token : sentence.tokens()) {
      add(token, read);
    }
    this.words = read.toArray(new NumberWord[0]);
  }

  /** The words of each sentence of a text. */
  static List<NumberWords> of(Text text) {
    List<NumberWords> words = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      words.add(new NumberWords(text.content(), sentence));
    }
    return words;
  }

  private void add(Token token, List<NumberWord> read) {
    int start = token.span().start();
    int end = token.span().end();
    if (token.kind() == Token.Kind.MARK || isIsoDate(token.lower())) {
      read.add(word(token.span(), false, token));
      return;
    }
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || isHyphen(content.charAt(at))) {
        if (at > from) {
          addPart(part(token, from, at), from > start, token, read);
        }
        from = at + 1;
      }
    }
  }

  /** The characters of a token, which most words are the whole of, from one to before another. */
  private static Span part(Token token, int from, int end) {
    Span whole = token.span();
    return from == whole.start() && end == whole.end() ? whole : new Span(from, end);
  }

  /** "a 10km race": the unit is a word of its own. */
  private void addPart(Span part, boolean joined, Token token, List<NumberWord> read) {
    int from = part.start();
    int end = part.end();
    int unit = end;
    while (unit > from
        && end - unit <= LONGEST_GLUED
        && Character.isLetter(content.charAt(unit - 1))) {
      unit--;
    }
    boolean glued = unit > from && Character.isDigit(content.charAt(unit - 1));
    if (glued && GLUED.contains(content.substring(unit, end))) {
      read.add(word(new Span(from, unit), joined, token));
      read.add(word(new Span(unit, end), false, token));
    } else {
      read.add(word(part(token, from, withoutPossessive(from, end)), joined, token));
    }
  }

  private int withoutPossessive(int from, int end) {
    boolean possessive =
        end - from > 2
            && (content.charAt(end - 2) == '\'' || content.charAt(end - 2) == '’')
            && content.charAt(end - 1) == 's'
            && !Character.isDigit(content.charAt(end - 3));
    return possessive ? end - 2 : end;
  }

  private NumberWord word(Span span, boolean joined, Token token) {
    char first = content.charAt(span.start());
    boolean decimal = first == '.' && token.kind() == Token.Kind.NUMBER;
    boolean number = Character.isDigit(first) || decimal;
    String lower =
        span.equals(token.span())
            ? token.plain()
            : span.of(content).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (!number && token.kind() != Token.Kind.MARK) {
      lower = lower.replace(".", "");
    }
    boolean capital = Character.isUpperCase(first);
    return new NumberWord(lower, span, joined, number, capital, token.partOfSpeech());
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‑' || c == '–';
  }

  /** "2020-06-11", "2020-06-11T08:30". */
  private static boolean isIsoDate(String text) {
    return text.length() >= 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(9));
  }

  int size() {
    return words.length;
  }

  NumberWord word(int at) {
    return at < 0 || at >= words.length ? NONE : words[at];
  }

  /** The word in lower case; empty outside the sentence. */
  String at(int at) {
    return word(at).text();
  }

  boolean is(int at, String word) {
    return at(at).equals(word);
  }

  boolean in(int at, Set<String> set) {
    return set.contains(at(at));
  }

  /** Whether the words follow one another from {@code at}. */
  boolean follow(int at, String... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!is(at + i, expected[i])) {
        return false;
      }
    }
    return true;
  }

  Span span(int from, int end) {
    return new Span(word(from).span().start(), word(end - 1).span().end());
  }

  /** Whether nothing stands between the word and the one before it. */
  boolean touches(int at) {
    return at > 0 && word(at - 1).span().end() == word(at).span().start() && at < size();
  }

  /** Whether an apostrophe makes the word an owner: "Iraq's". */
  boolean owns(int at) {
    int end = word(at).span().end();
    return end > 0
        && end < content.length()
        && (content.charAt(end) == '\'' || content.charAt(end) == '’');
  }

  String content() {
    return content;
  }
}
