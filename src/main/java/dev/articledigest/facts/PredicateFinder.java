package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Lemmatizer;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a headline says its subject does: the clause of the first finite verb, without what is
 * hung on it ("… sparks outrage after changing iconic shape").
 */
final class PredicateFinder {

  /** These open a phrase that tells the time or cause of the event, whatever their tag. */
  private static final Set<String> HANGERS =
      Set.of("after", "before", "amid", "but", "because", "while", "when", "since", "following");

  private static final Set<String> RELATIVES = Set.of("that", "who", "which", "whose");
  private static final Set<String> PLURALS =
      Set.of("police", "people", "men", "women", "children", "we", "they", "i", "you");
  private static final String DASHES = "-–—";

  /**
   * A clause.
   *
   * @param subject the words before its verb
   * @param predicate the words from its verb on
   */
  record Clause(Span subject, Span predicate) {}

  private final String content;
  private final List<Token> tokens;

  PredicateFinder(String content, Sentence sentence) {
    this.content = content;
    this.tokens = sentence.tokens();
  }

  /** The first clause with a subject and a verb, if the headline has one. */
  Optional<Clause> find() {
    int start = 0;
    boolean subject = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (isBreak(i)) {
        start = i + 1;
        subject = false;
      } else if (subject && isFinite(i)) {
        return clause(start, i);
      } else {
        subject |= isSubject(tokens.get(i).partOfSpeech());
      }
    }
    return Optional.empty();
  }

  private Optional<Clause> clause(int start, int verb) {
    int end = verb + 1;
    while (end < tokens.size() && !isBreak(end) && !isHanger(end)) {
      end++;
    }
    Span subject = span(start, verb);
    Span predicate = span(verb, end);
    return isBalanced(predicate) && isBalanced(subject)
        ? Optional.of(new Clause(subject, predicate))
        : Optional.empty();
  }

  private Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  private static boolean isSubject(PartOfSpeech tag) {
    return tag.isNominal() || tag == PartOfSpeech.PRON || tag == PartOfSpeech.NUM;
  }

  /** "named", "is to visit", "to visit": anything but an -ing form. */
  private boolean isFinite(int at) {
    return switch (tokens.get(at).partOfSpeech()) {
      case VERB -> !word(at).endsWith("ing") && agrees(at);
      case AUX -> true;
      case PART -> word(at).equals("to") && at + 1 < tokens.size() && isVerb(at + 1);
      default -> false;
    };
  }

  /** "Police name", "Unions plan", but "Croydon tram" holds no verb: one does not "tram". */
  private boolean agrees(int at) {
    String before = at == 0 ? "" : word(at - 1);
    Token verb = tokens.get(at);
    boolean inflected = !Lemmatizer.lemma(content, verb).equals(word(at));
    return inflected
        || before.endsWith("s")
        || PLURALS.contains(before)
        || tokens.stream().limit(at).anyMatch(t -> t.partOfSpeech() == PartOfSpeech.CCONJ)
        || isAuxiliary(at - 1);
  }

  private boolean isAuxiliary(int at) {
    PartOfSpeech tag = at < 0 ? PartOfSpeech.X : tokens.get(at).partOfSpeech();
    return tag == PartOfSpeech.AUX || tag == PartOfSpeech.PRON;
  }

  private boolean isVerb(int at) {
    return tokens.get(at).partOfSpeech().isVerbal();
  }

  private boolean isHanger(int at) {
    String word = word(at);
    if (word.equals("as")) {
      return verbFollows(at);
    }
    return tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ
        || HANGERS.contains(word)
        || (RELATIVES.contains(word) && tokens.get(at - 1).partOfSpeech().isNominal());
  }

  /** A comma, colon or the like, or a dash between spaces. */
  private boolean isBreak(int at) {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.MARK) {
      return false;
    }
    char mark = content.charAt(token.span().start());
    boolean dash = DASHES.indexOf(mark) >= 0 && at > 0 && gap(at - 1) && gap(at);
    return dash || ",;:|!?….".indexOf(mark) >= 0;
  }

  private boolean gap(int at) {
    return at + 1 >= tokens.size()
        || tokens.get(at).span().end() < tokens.get(at + 1).span().start();
  }

  /** Whether no quotation or bracket is cut: "slams 'rigged' FBI" is whole. */
  private boolean isBalanced(Span span) {
    String words = span.of(content);
    return count(words, '"') % 2 == 0
        && count(words, '“') == count(words, '”')
        && count(words, '(') == count(words, ')')
        && (apostrophes(span, '\'') + apostrophes(span, '‘') + apostrophes(span, '’')) % 2 == 0;
  }

  private static long count(String words, char mark) {
    return words.chars().filter(c -> c == mark).count();
  }

  /** Those outside words; that of a plural's possessive among them. */
  private int apostrophes(Span span, char mark) {
    int marks = 0;
    for (int i = content.indexOf(mark, span.start()); i >= 0 && i < span.end(); ) {
      boolean inside =
          i > span.start()
              && Character.isLetter(content.charAt(i - 1))
              && i + 1 < content.length()
              && Character.isLetter(content.charAt(i + 1));
      marks += inside ? 0 : 1;
      i = content.indexOf(mark, i + 1);
    }
    return marks;
  }

  private boolean verbFollows(int at) {
    for (int i = at + 1; i < tokens.size() && !isBreak(i); i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private String word(int at) {
    return tokens.get(at).span().of(content).toLowerCase(Locale.ROOT);
  }
}
