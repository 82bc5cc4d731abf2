package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes {@link Statement}s of sentences, and refuses those that would dangle: a reader who has not
 * seen the sentence before must know who and what is meant.
 */
public final class StatementWriter {

  private static final Set<String> CONNECTIVES =
      WordList.load(StatementWriter.class, "connectives.txt");
  private static final Set<String> DANGLERS = WordList.load(StatementWriter.class, "danglers.txt");
  private static final Set<String> PERSON_NOUNS =
      WordList.load(StatementWriter.class, "person-nouns.txt");
  private static final Set<String> PERSON_PRONOUNS =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> COUNTS =
      Set.of("two", "three", "four", "pair", "duo", "couple", "trio", "latter", "former", "same");
  private static final int LEAST_WORDS = 5;

  /** Languages whose sentences end without a mark. */
  private static final Set<String> UNMARKED = Set.of("th", "lo");

  private final Text text;
  private final String content;

  /** For the sentences of one text. */
  public StatementWriter(Text text) {
    this.text = text;
    this.content = text.content();
  }

  /** The statement made of a sentence, unless it can't stand alone. */
  public Optional<Statement> write(int index) {
    Sentence sentence = text.sentences().get(index);
    if (!sentence.isProse() || sentence.tokens().isEmpty()) {
      return Optional.empty();
    }
    Span span = text.isEnglish() ? afterConnective(sentence) : sentence.span();
    if (beginsAmidst(sentence) || isLoose(sentence, span) || !isWhole(span)) {
      return Optional.empty();
    }
    String kept = withoutAsides(span.of(content));
    kept = span.start() > sentence.span().start() ? capitalized(kept) : kept;
    int words = Words.count(kept);
    boolean trimmed = !span.equals(sentence.span()) || kept.length() < span.length();
    return words < LEAST_WORDS
        ? Optional.empty()
        : Optional.of(new Statement(index, kept, sentence.span(), trimmed, words));
  }

  /** "However, no progress is expected" and "But the talks will go on" lose their first word. */
  private Span afterConnective(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Span whole = sentence.span();
    for (int length = Math.min(4, tokens.size() - 2); length >= 1; length--) {
      String opener = lower(new Span(whole.start(), tokens.get(length - 1).span().end()));
      Token next = tokens.get(length);
      boolean comma = content.charAt(next.span().start()) == ',';
      if (comma && CONNECTIVES.contains(opener)) {
        return new Span(tokens.get(length + 1).span().start(), whole.end());
      }
      if (length == 1 && (opener.equals("but") || opener.equals("and"))) {
        return comma ? whole : new Span(next.span().start(), whole.end());
      }
    }
    return whole;
  }

  /**
   * "of the issue gear up for elections.": what a broken line leaves; "iPhone sales fell" is whole.
   */
  private boolean beginsAmidst(Sentence sentence) {
    String word = sentence.tokens().get(0).span().of(content);
    return Character.isLowerCase(word.charAt(0)) && word.equals(word.toLowerCase(Locale.ROOT));
  }

  private boolean isLoose(Sentence sentence, Span span) {
    return text.isEnglish() ? dangles(sentence, span) : text.isStranger(span);
  }

  private boolean dangles(Sentence sentence, Span span) {
    List<Token> tokens =
        sentence.tokens().stream().filter(t -> t.span().start() >= span.start()).toList();
    return opensDangling(tokens) || countsTheUnnamed(tokens) || hasLoosePronoun(tokens);
  }

  private boolean opensDangling(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.kind() == Token.Kind.WORD)
        .findFirst()
        .map(t -> DANGLERS.contains(withoutClitic(lower(t.span()))))
        .orElse(true);
  }

  /** "The two have baked together since", "The pair disagree": who they are stands elsewhere. */
  private boolean countsTheUnnamed(List<Token> tokens) {
    return tokens.size() > 2
        && lower(tokens.get(0).span()).equals("the")
        && COUNTS.contains(lower(tokens.get(1).span()));
  }

  /** "Police said his brother fled": whose brother, the sentence alone does not tell. */
  private boolean hasLoosePronoun(List<Token> tokens) {
    for (Token token : tokens) {
      String word = lower(token.span());
      if (PERSON_NOUNS.contains(withoutClitic(word)) || isPerson(token)) {
        return false;
      }
      if (PERSON_PRONOUNS.contains(withoutClitic(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Token token) {
    int low = 0;
    int high = text.names().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Name name = text.names().get(middle);
      if (name.span().overlaps(token.span())) {
        return name.type() == NameType.PERSON;
      }
      if (name.span().start() < token.span().start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  private boolean isWhole(Span span) {
    boolean balanced = text.isEnglish() ? balanced(span) : balancedElsewhere(span);
    return balanced && !isQuestion(span) && ends(span);
  }

  /** „So“, ”så” and »so«: elsewhere the marks of English open and close otherwise. */
  private boolean balancedElsewhere(Span span) {
    long marks = span.of(content).chars().filter(c -> QuotationMarks.isDouble((char) c)).count();
    return marks % 2 == 0;
  }

  /** An orphan quotation mark or bracket: a piece of something longer. */
  private boolean balanced(Span span) {
    int curly = 0;
    int straight = 0;
    int brackets = 0;
    for (int i = span.start(); i < span.end(); i++) {
      switch (content.charAt(i)) {
        case '“', '«' -> curly++;
        case '”', '»' -> curly--;
        case '"' -> straight++;
        case '(', '[' -> brackets++;
        case ')', ']' -> brackets--;
        default -> {}
      }
    }
    return curly == 0 && straight % 2 == 0 && brackets == 0 && balancedTypewritten(span);
  }

  /** {@code ``He fled.''}: marks made of two backticks and two apostrophes. */
  private boolean balancedTypewritten(Span span) {
    int open = 0;
    for (int i = span.start(); i + 1 < span.end(); i++) {
      if (content.startsWith("``", i)) {
        open++;
        i++;
      } else if (content.startsWith("''", i)) {
        open--;
        i++;
      }
    }
    return open == 0;
  }

  private boolean isQuestion(Span span) {
    char last = content.charAt(span.end() - 1);
    return "?？؟;".indexOf(last) >= 0;
  }

  /** A sentence ends in a mark; "Photo: A. Roe" and "Read more" don't. */
  private boolean ends(Span span) {
    int at = span.end() - 1;
    while (at > span.start() && "\"”’'»)]“«」』）".indexOf(content.charAt(at)) >= 0) {
      at--;
    }
    return ".!…。！।۔".indexOf(content.charAt(at)) >= 0 || UNMARKED.contains(text.language());
  }

  /** "The bank (founded in 1901) closed." reads better without the bracket. */
  private static String withoutAsides(String sentence) {
    if (sentence.indexOf('(') < 0) {
      return sentence;
    }
    StringBuilder kept = new StringBuilder(sentence.length());
    int depth = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c == '(') {
        depth++;
        boolean spaced = kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ';
        kept.setLength(kept.length() - (spaced ? 1 : 0));
      } else if (c == ')') {
        depth--;
      } else if (depth == 0) {
        kept.append(c);
      }
    }
    return kept.toString().strip();
  }

  private static String capitalized(String sentence) {
    if (sentence.isEmpty() || !Character.isLowerCase(sentence.charAt(0))) {
      return sentence;
    }
    return Character.toTitleCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private String lower(Span span) {
    return span.of(content).toLowerCase(Locale.ROOT);
  }

  private static String withoutClitic(String word) {
    int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
    return mark > 0 ? word.substring(0, mark) : word;
  }
}
