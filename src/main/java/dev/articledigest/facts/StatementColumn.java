package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a column, whose writer speaks of "I" and "we" or says what ought to be, from a report. What
 * a column states is its writer's word, not news: its statements say so, {@code [Marta Lind:] We
 * should build higher dams.}
 */
final class StatementColumn {

  /** Stands for the writer where statements name who is meant. */
  static final String WRITER = "writer";

  private static final String NAMELESS = "The writer";

  private static final Set<String> FIRST_PERSON =
      Set.of("I", "my", "My", "me", "we", "We", "our", "Our", "us");

  /** So many sentences, and such a share of all, speak so in a column. */
  private static final int LEAST = 4;

  private static final double LEAST_SHARE = 0.1;

  /** What a writer says of what others are to do. */
  private static final Set<String> URGES =
      Set.of("should", "must", "ought", "need", "needs", "Let");

  private static final double LEAST_URGING = 0.12;
  private static final double LEAST_PERSONAL = 0.2;

  /** Texts with so many turns to speak are interviews. */
  private static final int TURNS = 2;

  private static final int LONGEST_NAME = 4;

  /** "@name", which signs what readers and posts say. */
  private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}.])@\\w{2,}");

  private static final Set<String> COMMENTED = Set.of("i");

  private final Text text;
  private final List<Quote> quotes;
  private final boolean column;

  /** Whether so much is the writer's own that all of it is: else only what says so. */
  private final boolean personal;

  StatementColumn(Text text, Facts facts) {
    this.text = text;
    this.quotes = facts.quotes();
    List<Sentence> prose = text.sentences().stream().filter(Sentence::isProse).toList();
    List<Sentence> own = isTold() ? prose.stream().filter(this::isOwn).toList() : List.of();
    long speaking = own.stream().filter(s -> has(s, FIRST_PERSON)).count();
    boolean speaks = speaking >= Math.max(LEAST, LEAST_SHARE * prose.size());
    boolean urges = speaking > 0 && own.size() >= Math.max(LEAST + 1, LEAST_URGING * prose.size());
    this.column = (speaks || urges) && isOneVoice();
    this.personal = own.size() >= LEAST_PERSONAL * prose.size();
  }

  /** Where one mark opens and closes, nobody can tell the writer's words from others'. */
  private boolean isTold() {
    return text.isEnglish() && (text.content().contains("``") || !text.content().contains("''"));
  }

  private boolean isOwn(Sentence sentence) {
    return (has(sentence, FIRST_PERSON) || has(sentence, URGES)) && isUnquoted(sentence);
  }

  /** Interviews, posts, letters with handles beneath and comments ("i was there") have several. */
  private boolean isOneVoice() {
    int turns = 0;
    for (Sentence sentence : text.sentences()) {
      boolean handle = HANDLE.matcher(sentence.span().of(text.content())).find();
      turns += handle || isTurn(sentence) ? 1 : 0;
      turns += has(sentence, COMMENTED) ? TURNS : 0;
    }
    return turns < TURNS;
  }

  private boolean has(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .map(token -> Words.beforeApostrophe(token.span().of(text.content())))
        .anyMatch(words::contains);
  }

  /** "Marta Lind: We use our own tools.", as interviews have it. */
  private boolean isTurn(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < Math.min(LONGEST_NAME, tokens.size())
        && Character.isUpperCase(text.content().charAt(tokens.get(at).span().start()))) {
      at++;
    }
    return at > 0
        && at < tokens.size()
        && text.content().charAt(tokens.get(at).span().start()) == ':';
  }

  /** Whether nobody else's words stand in a sentence or right beside it. */
  private boolean isUnquoted(Sentence sentence) {
    Span span = sentence.span();
    return Within.touching(quotes, Quote::evidence, span).isEmpty()
        && sentence.tokens().stream().map(Token::span).noneMatch(this::isMark)
        && !isMarkBefore(span.start())
        && !isMarkAfter(span.end());
  }

  private boolean isMark(Span token) {
    return QuotationMarks.isDouble(text.content().charAt(token.start()))
        || token.of(text.content()).equals("``")
        || token.of(text.content()).equals("''");
  }

  private boolean isMarkBefore(int start) {
    int at = start - 1;
    while (at > 0 && text.content().charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && QuotationMarks.isDouble(text.content().charAt(at));
  }

  private boolean isMarkAfter(int end) {
    int at = end;
    while (at < text.content().length() - 1 && text.content().charAt(at) == ' ') {
      at++;
    }
    return at < text.content().length() && QuotationMarks.isDouble(text.content().charAt(at));
  }

  /** Whether a sentence is what the writer of a column says. */
  boolean isWriters(Sentence sentence) {
    return column
        && !sentence.tokens().isEmpty()
        && (personal ? isUnquoted(sentence) : isOwn(sentence))
        && !endsWithTeller(sentence);
  }

  /** "A major part is lost, Lind said." */
  private boolean endsWithTeller(Sentence sentence) {
    Token last = StatementEdges.lastWord(sentence.tokens());
    return last.partOfSpeech() == PartOfSpeech.VERB && CueWords.isCue(last.lower());
  }

  /** The writer's name, as a label before a sentence that does not tell what others say. */
  Optional<StatementReferent.Referent> writer(Sentence sentence) {
    if (!isWriters(sentence) || (!has(sentence, FIRST_PERSON) && tellsOfSpeech(sentence))) {
      return Optional.empty();
    }
    List<String> byline = text.article().byline();
    String name = byline.size() == 1 ? byline.get(0) : NAMELESS;
    return Optional.of(StatementReferent.Referent.label(sentence, name, sentence.span(), WRITER));
  }

  private static boolean tellsOfSpeech(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.partOfSpeech() == PartOfSpeech.VERB)
        .anyMatch(token -> CueWords.isPlain(token.lower()));
  }
}
