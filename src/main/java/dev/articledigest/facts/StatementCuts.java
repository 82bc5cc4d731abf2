package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what a sentence of English can lose and stay whole and true: clauses between commas that
 * open with "who" or "which", what stands between dashes, a participle clause at the end. No cut
 * touches a quotation, an attribution or a condition.
 */
final class StatementCuts {

  static final Set<String> RELATIVE = WordSet.of("who", "which", "whose", "where");
  private static final Set<String> DASHES = WordSet.of("--", "—", "–");

  /** "Lind, who plays a sailor, has a ship": without it she would have one herself. */
  private static final Set<String> PLAYING =
      WordSet.of(
          "plays", "played", "portrays", "portrayed", "stars", "starred", "voices", "voiced");

  /** What they open tells what was said, and by whom. */
  private static final Set<String> ATTRIBUTION =
      WordSet.of(
          "according",
          "citing",
          "quoting",
          "saying",
          "calling",
          "asking",
          "demanding",
          "urging",
          "accusing",
          "claiming",
          "warning",
          "arguing",
          "alleging",
          "denying",
          "adding",
          "telling");

  private static final Set<String> TURNS =
      WordSet.ofAll(
          StatementTurns.DENYING,
          WordSet.of(
              "but",
              "not",
              "though",
              "although",
              "unless",
              "if",
              "except",
              "exception",
              "minus",
              "excluding",
              "whoever",
              "whatever",
              "however",
              "until",
              "only",
              "nor",
              "never",
              "hardly",
              "barely",
              "despite",
              "difference",
              "then",
              "or"));

  /** What they open needs its other half. */
  private static final Set<String> CONDITIONS =
      WordSet.of("if", "unless", "when", "while", "because", "although", "though", "once", "as");

  private static final Set<PartOfSpeech> GOING_ON =
      EnumSet.of(
          PartOfSpeech.VERB,
          PartOfSpeech.AUX,
          PartOfSpeech.ADP,
          PartOfSpeech.CCONJ,
          PartOfSpeech.SCONJ,
          PartOfSpeech.PART,
          PartOfSpeech.ADV);

  private static final Set<String> IT_IS = WordSet.of("it's", "it’s");
  private static final Set<String> BEING = WordSet.of("is", "was", "'s", "’s");

  private static final int LEAST_BEFORE = 5;

  private final String content;
  private final List<Quote> direct;

  StatementCuts(Text text, List<Quote> direct) {
    this.content = text.content();
    this.direct = direct;
  }

  /** Ranges that may go, in order, none overlapping another. */
  List<Span> find(List<Token> tokens) {
    List<Span> cuts = new ArrayList<>();
    int i = 1;
    while (i + 2 < tokens.size()) {
      int end = isDash(tokens, i) ? dashEnd(tokens, i) : clauseEnd(tokens, i);
      boolean cut = end > i && isPlain(tokens, i, end);
      if (cut) {
        cuts.add(cut(tokens, i, end));
      }
      // What stands between dashes is looked at no more, cut or not.
      i = cut || isDash(tokens, i) ? end : i + 1;
    }
    return cuts;
  }

  /**
   * The token before which a clause that opens behind a comma ends: the closing comma, which goes
   * too where the sentence goes on with its verb, or the mark that ends the sentence; -1 for none.
   */
  private int clauseEnd(List<Token> tokens, int comma) {
    if (!isComma(tokens, comma)) {
      return -1;
    }
    boolean relative = RELATIVE.contains(tokens.get(comma + 1).lower());
    boolean opens = relative ? adds(tokens, comma) : acts(tokens, comma);
    int next = opens ? closingComma(tokens, comma + 2) : -1;
    if (next < 0) {
      return opens ? tokens.size() - 1 : -1;
    }
    return relative && closes(tokens, next) ? closing(tokens, comma, next) : -1;
  }

  /** The next comma, but for one before an adverb of the clause: "who came, slowly, to". */
  private int closingComma(List<Token> tokens, int from) {
    int next = nextComma(tokens, from);
    while (next > 0 && isAdverb(tokens, next + 1) && !isFinite(tokens, next + 2)) {
      next = nextComma(tokens, next + 1);
    }
    return next;
  }

  private boolean acts(List<Token> tokens, int comma) {
    return isParticiple(tokens, comma + 1) && !endsAside(tokens, comma);
  }

  /** "Lind is, in fact, asking for more": the verb goes on behind. */
  private boolean endsAside(List<Token> tokens, int comma) {
    int opening = comma - 1;
    while (opening > 0 && !isComma(tokens, opening)) {
      opening--;
    }
    return opening > 0 && tokens.get(opening - 1).partOfSpeech() == PartOfSpeech.AUX;
  }

  private static boolean adds(List<Token> tokens, int comma) {
    return !counts(tokens, comma + 2) && !isCleft(tokens, comma) && !plays(tokens, comma + 2);
  }

  private static boolean plays(List<Token> tokens, int verb) {
    return PLAYING.contains(tokens.get(verb).lower())
        && verb + 1 < tokens.size()
        && tokens.get(verb + 1).partOfSpeech() != PartOfSpeech.ADP;
  }

  /** "It's Lind, more than any other, who": what she does is the point. */
  private static boolean isCleft(List<Token> tokens, int comma) {
    int verb = comma - 1;
    while (verb > 0 && !tokens.get(verb).partOfSpeech().isVerbal() && !isIt(tokens, verb)) {
      verb--;
    }
    boolean it =
        isIt(tokens, verb)
            || (verb > 0
                && tokens.get(verb - 1).lower().equals("it")
                && BEING.contains(tokens.get(verb).lower()));
    return it
        && switch (tokens.get(verb + 1).partOfSpeech()) {
          case ADJ, VERB, ADV, ADP -> false;
          default -> true;
        };
  }

  private static boolean isIt(List<Token> tokens, int at) {
    return IT_IS.contains(tokens.get(at).lower());
  }

  /** "Lind has 47 percent beside Roe, who has 44 percent": the number is what it tells. */
  private static boolean counts(List<Token> tokens, int verb) {
    return tokens.get(verb).partOfSpeech().isVerbal()
        && verb + 1 < tokens.size()
        && tokens.get(verb + 1).partOfSpeech() == PartOfSpeech.NUM;
  }

  /**
   * Whether the sentence goes on with its verb; not so "who felt inspired, blessed and touched".
   */
  private boolean closes(List<Token> tokens, int comma) {
    int verb = isAdverb(tokens, comma + 1) ? comma + 2 : comma + 1;
    return isFinite(tokens, verb) && !isListed(tokens, comma);
  }

  private static boolean isAdverb(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech() == PartOfSpeech.ADV;
  }

  private static boolean isListed(List<Token> tokens, int comma) {
    return tokens.get(comma - 1).lower().endsWith("ed")
        && tokens.get(comma + 1).lower().endsWith("ed");
  }

  /** "Anne Roe, 17, who lied, was jailed": one comma must close what the first one opened. */
  private int closing(List<Token> tokens, int comma, int next) {
    return isWithinAside(tokens, comma) ? next : next + 1;
  }

  private boolean isWithinAside(List<Token> tokens, int comma) {
    return IntStream.range(0, comma).filter(i -> isComma(tokens, i)).count() % 2 == 1;
  }

  private boolean isFinite(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).partOfSpeech().isVerbal()
        && !isParticiple(tokens, at);
  }

  private int nextComma(List<Token> tokens, int from) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      if (isComma(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Forcing them onto the ferry", but not "according to the council". */
  private boolean isParticiple(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech() == PartOfSpeech.VERB
        && tokens.get(at).lower().endsWith("ing")
        && !ATTRIBUTION.contains(tokens.get(at).lower());
  }

  /** The token before which what stands behind a dash ends: behind the second dash, or the end. */
  private int dashEnd(List<Token> tokens, int dash) {
    for (int i = dash + 1; i + 1 < tokens.size(); i++) {
      if (isDash(tokens, i)) {
        return i + 1;
      }
    }
    return tokens.size() - 1;
  }

  /** Whether nothing between is quoted or turns the sense, and a clause with a verb goes before. */
  private boolean isPlain(List<Token> tokens, int from, int end) {
    Span span = cut(tokens, from, end);
    boolean turns = false;
    for (int i = from; i < end; i++) {
      turns |= TURNS.contains(tokens.get(i).lower());
    }
    boolean closes =
        end < tokens.size() - 1 || ".!".contains(tokens.get(tokens.size() - 1).lower());
    return closes
        && !turns
        && !leavesHalf(tokens, from, end)
        && (end < tokens.size() - 1 ? goesOn(tokens, from, end) : tellsBefore(tokens, from))
        && Within.touching(direct, span).isEmpty()
        && !holdsMark(span);
  }

  /** Whether enough stands before a place to be a clause, a verb among it. */
  private static boolean tellsBefore(List<Token> tokens, int end) {
    for (int i = 0; i < end; i++) {
      if (tokens.get(i).partOfSpeech().isVerbal()) {
        return end >= LEAST_BEFORE;
      }
    }
    return false;
  }

  private boolean holdsMark(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if ("\"“”‘«»()[]:;".indexOf(content.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * "If the dam holds -- perhaps it will -- we stay" needs both; "one rower -- Karl Ode" a name;
   * "he told of it -- and that they liked it" goes on.
   */
  private boolean leavesHalf(List<Token> tokens, int from, int end) {
    boolean last = end == tokens.size() - 1;
    boolean condition = last && CONDITIONS.contains(tokens.get(0).lower());
    boolean goesOn = last && tokens.get(from + 1).lower().equals("and");
    return condition || (isDash(tokens, from) && (goesOn || isName(tokens.subList(from + 1, end))));
  }

  private boolean isName(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD
          && !Character.isUpperCase(content.charAt(token.span().start()))) {
        return false;
      }
    }
    return true;
  }

  /** Behind a second dash the clause before must go on: "the bridge -- it is old -- will close". */
  private boolean goesOn(List<Token> tokens, int from, int end) {
    return !isDash(tokens, from) || GOING_ON.contains(tokens.get(end).partOfSpeech());
  }

  /** From behind the word before to behind the last token that goes. */
  private Span cut(List<Token> tokens, int from, int end) {
    return new Span(tokens.get(from - 1).span().end(), tokens.get(end - 1).span().end());
  }

  private boolean isComma(List<Token> tokens, int at) {
    Span span = tokens.get(at).span();
    return span.length() == 1 && content.charAt(span.start()) == ',';
  }

  private boolean isDash(List<Token> tokens, int at) {
    Span span = tokens.get(at).span();
    return "-—–".indexOf(content.charAt(span.start())) >= 0
        && span.start() > 0
        && span.end() < content.length()
        && Character.isWhitespace(content.charAt(span.start() - 1))
        && Character.isWhitespace(content.charAt(span.end()))
        && DASHES.contains(span.of(content));
  }
}
