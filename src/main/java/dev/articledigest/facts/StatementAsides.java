package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes brackets and connectives out of statements. */
final class StatementAsides {

  private static final Set<String> CONNECTIVES =
      WordSet.of(
          "however",
          "meanwhile",
          "moreover",
          "furthermore",
          "nevertheless",
          "nonetheless",
          "therefore",
          "too",
          "on the other hand",
          "as a result",
          "for example",
          "for instance",
          "in turn",
          "in addition");

  private static final int LONGEST_CONNECTIVE = 4;

  /** "He struck (allegedly) at a clerk": what an aside says of the truth of the rest stays. */
  private static final Set<String> TURNS =
      WordSet.ofAll(
          WordList.load(StatementAsides.class, "aside-turns.txt"), StatementTurns.DENYING);

  private static final Set<String> JOINING =
      WordSet.of("and", "but", "or", "who", "which", "that", "while", "even", "as");

  /** "Chest and arm are also measured", "the rule will also apply to men": these are not all. */
  private static final Set<String> BEING =
      WordSet.of("are", "were", "will", "would", "can", "could", "may", "might", "must", "should");

  /** "Who is also the mayor". */
  private static final Set<String> BEING_ONE = WordSet.of("is", "was", "has", "had");

  /** The comma before them stays. */
  private static final Set<String> TURNING = WordSet.of("but", "who", "which", "while", "and");

  /** "There were also more boats": without "also", more than what? */
  private static final Set<String> MORE = WordSet.of("more", "other", "others", "another", "fewer");

  /** "After also serving in the crew". */
  private static final Set<PartOfSpeech> OPENING = Set.of(PartOfSpeech.ADP, PartOfSpeech.SCONJ);

  private static final Set<String> SECOND = WordSet.of("also", "though");

  /** In tokens. */
  private static final int NEAR = 5;

  /** So many words may stand before an abbreviation of them. */
  private static final int MOST_INITIALS = 12;

  private static final Set<String> RELATIVE = WordSet.of("who", "which", "that");

  private static final Set<String> NAMING = WordSet.of("known", "called", "named", "referred");

  private static final int LONGEST_ABBREVIATION = 8;

  /** "55%", "percent", "procent", "Prozent", "por ciento". */
  private static final List<String> SHARES =
      List.of("%", "percent", "per cent", "procent", "rozent", "por cien");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final String content;
  private final List<Quote> direct;
  private final List<DateMention> dates;

  StatementAsides(String content, Facts facts) {
    this.content = content;
    this.direct = facts.directQuotes();
    this.dates = facts.dates();
  }

  /**
   * "The bank (founded in 1901) closed." reads better without the bracket; one at the end stays,
   * for the mark in it, unless it is the whole sentence.
   */
  void cut(Span span, StatementEdits edits) {
    int depth = 0;
    int from = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      char c = content.charAt(i);
      if (c == '(' && depth++ == 0) {
        from = i > span.start() && content.charAt(i - 1) == ' ' ? i - 1 : i;
      } else if (c == ')' && --depth == 0) {
        cut(new Span(from, i + 1), span, edits);
      }
    }
  }

  private void cut(Span aside, Span sentence, StatementEdits edits) {
    boolean within = aside.end() < sentence.end() || aside.start() == sentence.start();
    String words = aside.of(content).strip();
    boolean quoted = Within.overlapping(direct, aside).isPresent() || opensQuotation(aside.start());
    if (within && !quoted && !tells(words) && !isBound(aside) && !isOfInitials(aside, words)) {
      edits.cut(aside);
    }
  }

  /** "The Church of All Lakes (Coal)": made of its initials. */
  private boolean isOfInitials(Span aside, String words) {
    String word = words.substring(1, words.length() - 1).strip();
    if (word.length() < 3 || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    int letter = word.length() - 1;
    int end = aside.start();
    for (int i = 0; i < MOST_INITIALS && letter >= 0 && end > 0; i++) {
      while (end > 1 && Character.isWhitespace(content.charAt(end - 1))) {
        end--;
      }
      int start = StatementNames.wordBefore(content, end);
      char initial = content.charAt(start);
      if (Character.toLowerCase(initial) == Character.toLowerCase(word.charAt(letter))) {
        letter--;
      } else if (!Character.isLowerCase(initial)) {
        return false;
      }
      end = start;
    }
    return letter < 0;
  }

  private static boolean tells(String aside) {
    return isAbbreviation(aside) || isShare(aside) || turns(aside);
  }

  private boolean isBound(Span aside) {
    return isPart(aside) || isSection(aside) || isInName(aside) || isDay(aside);
  }

  /** "“(The men) can't outrun it”": of whom is told, whoever put it in. */
  private boolean opensQuotation(int at) {
    int before = at - 1;
    while (before >= 0 && content.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && "\"“‘`".indexOf(content.charAt(before)) >= 0;
  }

  /** "A hard(ish) day", "section 12(a)", "the (north)eastern bay": a part of the word beside it. */
  private boolean isPart(Span aside) {
    boolean ends =
        aside.start() > 0
            && content.charAt(aside.start()) == '('
            && Character.isLetterOrDigit(content.charAt(aside.start() - 1));
    boolean opens =
        aside.end() < content.length() && Character.isLetter(content.charAt(aside.end()));
    return (ends || opens) && aside.of(content).strip().indexOf(' ') < 0;
  }

  /** "Section 12 ( a )", in archives that part all marks from words. */
  private boolean isSection(Span aside) {
    String inside = aside.of(content).strip();
    int before = aside.start() - 1;
    return inside.substring(1, inside.length() - 1).strip().length() <= 2
        && before >= 0
        && Character.isDigit(content.charAt(before));
  }

  /** "Most of them (55 percent)": how many. */
  private static boolean isShare(String aside) {
    return aside.length() > 2
        && Character.isDigit(aside.charAt(1))
        && SHARES.stream().anyMatch(aside::contains);
  }

  /** "Tonight (Saturday 2 March)": the day that the word before means. */
  private boolean isDay(Span aside) {
    int inside = content.indexOf('(', aside.start()) + 1;
    int before = Within.firstEndingAfter(dates, aside.start() - 1);
    return before < dates.size()
        && dates.get(before).evidence().end() == aside.start()
        && Within.overlapping(dates, new Span(inside, inside + 1)).isPresent();
  }

  /** "The Lake Council (Representation) Bill": what stands around it is no name without it. */
  private boolean isInName(Span aside) {
    int before = StatementNames.wordBefore(content, aside.start());
    int inside = content.indexOf('(', aside.start()) + 1;
    int after = aside.end() + 1;
    return after < content.length()
        && aside.start() > 0
        && Character.isLetter(content.charAt(aside.start() - 1))
        && content.charAt(aside.end()) == ' '
        && Character.isUpperCase(content.charAt(before))
        && Character.isUpperCase(content.charAt(inside))
        && Character.isUpperCase(content.charAt(after));
  }

  /** "All the parks (minus one)": what is said holds not of all. */
  private static boolean turns(String aside) {
    for (String word : NO_LETTERS.split(aside.toLowerCase(Locale.ROOT), -1)) {
      if (TURNS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "The Lake Authority (LA)": what the text calls it from then on. */
  private static boolean isAbbreviation(String aside) {
    String words = aside.substring(1, aside.length() - 1).strip();
    int capitals = 0;
    boolean letters = words.length() <= LONGEST_ABBREVIATION;
    for (int i = 0; letters && i < words.length(); i++) {
      letters = Character.isLetter(words.charAt(i));
      capitals += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
    }
    return letters && capitals >= 2;
  }

  /**
   * "The mayor has also spoken", "Lind though said no": beside what else, stands before; but "who
   * also paints", "also known as", "not only Roe but also Lind".
   */
  void cutAlso(Sentence sentence, Span span, StatementEdits edits) {
    List<Token> tokens = sentence.tokens();
    int turn = -NEAR;
    for (int i = 1; i + 2 < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (word.equals("only")) {
        return;
      }
      // "But she will also rest": without "also" it would turn what stands before.
      turn = word.equals("but") ? i : turn;
      if (SECOND.contains(word)
          && tokens.get(i).span().start() > span.start()
          && i - turn >= NEAR
          && adds(tokens, i)) {
        edits.cut(new Span(tokens.get(i).span().start(), tokens.get(i + 1).span().start()));
      }
    }
  }

  private boolean adds(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    Token next = tokens.get(at + 1);
    boolean beside = before.partOfSpeech().isVerbal() || next.partOfSpeech().isVerbal();
    return beside
        && before.kind() == Token.Kind.WORD
        && next.kind() == Token.Kind.WORD
        && !joins(tokens, at - 1)
        && !MORE.contains(next.lower())
        && !(BEING.contains(before.lower()) && next.partOfSpeech() == PartOfSpeech.VERB)
        && !NAMING.contains(next.lower())
        && Within.overlapping(direct, tokens.get(at).span()).isEmpty();
  }

  private static boolean joins(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    return JOINING.contains(word)
        || OPENING.contains(tokens.get(at).partOfSpeech())
        || (at > 0 && BEING_ONE.contains(word) && RELATIVE.contains(tokens.get(at - 1).lower()));
  }

  /** "The mayor, however, disagreed", "Lind, on the other hand, agreed." */
  void cutConnectives(Sentence sentence, Span span, StatementEdits edits) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      boolean within = tokens.get(i).span().start() > span.start() && isComma(tokens.get(i));
      int end = within ? connectiveEnd(tokens, i + 1) : i;
      if (end > i && Within.overlapping(direct, tokens.get(i + 1).span()).isEmpty()) {
        boolean goesOn = TURNING.contains(tokens.get(end + 1).lower());
        int last = goesOn ? end - 1 : end;
        edits.cut(new Span(tokens.get(i).span().start(), tokens.get(last).span().end()));
      }
    }
  }

  /** The comma behind a connective; -1 where none stands there. */
  private int connectiveEnd(List<Token> tokens, int from) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i + 1 < tokens.size() && i < from + LONGEST_CONNECTIVE; i++) {
      words.append(i == from ? "" : " ").append(tokens.get(i).lower());
      if (isComma(tokens.get(i + 1))) {
        return CONNECTIVES.contains(words.toString()) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private boolean isComma(Token token) {
    return content.charAt(token.span().start()) == ',';
  }
}
