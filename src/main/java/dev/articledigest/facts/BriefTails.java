package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the main clause of a sentence may end early, and what may go behind an attribution.
 */
final class BriefTails {

  /** Those that tell purpose, means or side: what goes before is whole, if vague, without. */
  private static final Set<String> PURPOSES = Set.of("for", "with", "by", "against", "over", "on");

  /** "The day | after the vote": the word before measures what these open. */
  private static final Set<String> MEASURED = Set.of("after", "before", "since", "ahead", "from");

  private static final Set<String> MEASURES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "month",
          "year",
          "mile",
          "season",
          "seconds",
          "minutes",
          "hours",
          "days",
          "nights",
          "weeks",
          "months",
          "years",
          "miles",
          "seasons",
          "decade",
          "decades",
          "kilometers",
          "kilometres",
          "yards",
          "metres",
          "meters");

  private static final Set<String> TELLING =
      Set.of(
          "told",
          "tells",
          "warned",
          "warns",
          "informed",
          "assured",
          "reminded",
          "asked",
          "asks",
          "said",
          "says",
          "say",
          "added",
          "believes",
          "believe",
          "thinks",
          "insisted",
          "insists",
          "argued",
          "argues",
          "hopes",
          "fears",
          "claimed",
          "claims");

  /** What is done whatever its aim: "rejected a request | to open the file". */
  private static final Set<String> AIMS =
      Set.of(
          "request",
          "plan",
          "plans",
          "bid",
          "effort",
          "efforts",
          "attempt",
          "attempts",
          "move",
          "moves",
          "offer",
          "proposal",
          "vote",
          "deal",
          "agreement",
          "campaign",
          "call",
          "calls",
          "bill",
          "motion",
          "appeal",
          "operation",
          "operations",
          "project",
          "law",
          "measure");

  private static final Set<PartOfSpeech> ENDS =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.SYM);
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’");

  private final List<DateMention> dates;
  private final BriefGuard guard;
  private final BriefAttributions attributions;

  /** The clauses that have no verb yet: "that the deals, which cover five men, …". */
  private static final class Open {
    private boolean clause;
    private boolean relative;

    void read(List<Token> tokens, int at) {
      String word = lower(tokens, at);
      if (BriefVerbs.isRelative(tokens, at)) {
        relative = true;
      } else if (tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ || word.equals(":")) {
        clause = true;
      } else if (BriefVerbs.isFinite(tokens, at)) {
        clause &= relative;
        relative = false;
      } else if (word.equals(",")) {
        relative = false;
      }
    }

    boolean waits() {
      return clause || relative;
    }
  }

  BriefTails(Facts facts, BriefGuard guard, BriefAttributions attributions) {
    this.dates = facts.dates();
    this.guard = guard;
    this.attributions = attributions;
  }

  /**
   * Ranges that may go from behind a word of the main clause on, the longest first, up to what is
   * said at the end of whose words these are.
   *
   * @param verb the number of the main verb
   */
  List<BriefWay> find(List<Token> tokens, int verb) {
    int end = attributions.find(tokens);
    int mark = tokens.size() - 1;
    // "… “an intentional act.”": the full stop stays, the mark behind it goes with its other half.
    boolean within = end == mark && isClosing(tokens, mark);
    int last = within ? mark - 1 : mark;
    int stop = end == mark ? tokens.get(last).span().start() : behind(tokens, end);
    Optional<Span> closing =
        within
            ? Optional.of(new Span(behind(tokens, mark), tokens.get(mark).span().end()))
            : Optional.empty();
    List<BriefWay> tails = new ArrayList<>();
    Open open = new Open();
    for (int i = verb + 2; i < Math.min(end, last); i++) {
      open.read(tokens, i - 1);
      if (!open.waits() && isEnd(tokens, i) && isComplete(tokens, verb, i, end)) {
        boolean loose = !opens(tokens, i);
        tail(tokens, new Span(behind(tokens, i), stop), closing)
            .ifPresent(cuts -> tails.add(new BriefWay(cuts, loose)));
      }
    }
    return tails;
  }

  private Optional<List<Span>> tail(List<Token> tokens, Span cut, Optional<Span> closing) {
    Span whole = new Span(cut.start(), closing.map(Span::end).orElse(cut.end()));
    boolean free = !guard.turns(Within.of(tokens, Token::span, cut)) && guard.isFree(whole);
    List<Span> cuts = new ArrayList<>(List.of(cut));
    closing.ifPresent(cuts::add);
    return free ? Optional.of(cuts) : Optional.empty();
  }

  private boolean isClosing(List<Token> tokens, int at) {
    return CLOSING.contains(lower(tokens, at)) && lower(tokens, at - 1).equals(".");
  }

  /** Whether what goes before a token can end a sentence, and the token opens what hangs on it. */
  private boolean isEnd(List<Token> tokens, int at) {
    return at >= BriefVerbs.LEAST_KEPT
        && endsPhrase(tokens, at - 1)
        && !(MEASURED.contains(lower(tokens, at)) && MEASURES.contains(lower(tokens, at - 1)))
        && (opens(tokens, at) || opensPurpose(tokens.get(at)));
  }

  /** A noun or day, or what stands within marks. */
  private boolean endsPhrase(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean quoted = CLOSING.contains(token.lower()) && at > 1;
    return quoted
        ? tokens.get(at - 1).partOfSpeech() != PartOfSpeech.PUNCT
        : ENDS.contains(token.partOfSpeech()) || isDate(token);
  }

  /**
   * Whether no verb is parted from what it needs: "told delegates | on Monday that …" says nothing,
   * in "…, a spokeswoman | for the firm said" the subject lost its verb.
   */
  private boolean isComplete(List<Token> tokens, int verb, int at, int end) {
    int comma = at;
    while (comma > verb && !isComma(tokens, comma - 1)) {
      comma--;
    }
    boolean ahead = anyFinite(tokens, at, end);
    boolean says = tells(tokens, verb, at, end) && !anyFinite(tokens, verb + 1, at);
    boolean waits = comma > verb && !anyFinite(tokens, comma, at);
    boolean said = isComma(tokens, at) && attributions.opensAt(tokens, at + 1);
    return !said && !(ahead && (says || waits)) && !aims(tokens, at, end);
  }

  /** "Would require members | in the north to register", "forced him|, who led it, to resign". */
  private boolean aims(List<Token> tokens, int at, int end) {
    PartOfSpeech opener = tokens.get(at).partOfSpeech();
    boolean first =
        opener != PartOfSpeech.PUNCT && opener != PartOfSpeech.SCONJ && opener != PartOfSpeech.PART;
    for (int i = at; i + 1 < end; i++) {
      boolean to =
          lower(tokens, i).equals("to") && tokens.get(i).partOfSpeech() == PartOfSpeech.PART;
      if (to && (first || isComma(tokens, i - 1))) {
        return true;
      }
      first &= !tokens.get(i).partOfSpeech().isVerbal();
    }
    return false;
  }

  /**
   * "Told the men | on Monday that", "said the ship | in the dock had", "announced plans | … that".
   */
  private boolean tells(List<Token> tokens, int verb, int at, int end) {
    String word = lower(tokens, verb);
    int that = at;
    while (that < end && !isComma(tokens, that) && !lower(tokens, that).equals("that")) {
      that++;
    }
    boolean said = that < end && tokens.get(that).partOfSpeech() == PartOfSpeech.SCONJ;
    return TELLING.contains(word) || (said && CueWords.isCue(word));
  }

  private boolean anyFinite(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (BriefVerbs.isFinite(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the token before. */
  private static int behind(List<Token> tokens, int number) {
    return tokens.get(number - 1).span().end();
  }

  /** Whether the token opens what hangs on a whole sentence. */
  private boolean opens(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    boolean day = isDate(tokens.get(at)) && tokens.get(at).partOfSpeech() != PartOfSpeech.NOUN;
    return day
        || switch (tokens.get(at).partOfSpeech()) {
          case ADP, SCONJ, ADV -> opensAdjunct(tokens, at);
          case CCONJ -> word.equals("and") && BriefVerbs.isFinite(tokens, at + 1);
          case PUNCT -> (word.equals(",") && !goesOnWithList(tokens, at)) || word.equals(";");
          case PART -> word.equals("to") && AIMS.contains(lower(tokens, at - 1));
          default -> BriefSubjects.modifiesOne(tokens, at);
        };
  }

  private static boolean opensPurpose(Token token) {
    return switch (token.partOfSpeech()) {
      case ADP, SCONJ, ADV -> PURPOSES.contains(token.lower());
      default -> false;
    };
  }

  /** "His name|, image and music to be used". */
  private static boolean goesOnWithList(List<Token> tokens, int comma) {
    if (tokens.get(comma + 1).partOfSpeech() != PartOfSpeech.NOUN) {
      return false;
    }
    for (int i = comma + 2; i < tokens.size(); i++) {
      switch (tokens.get(i).partOfSpeech()) {
        case CCONJ -> {
          return true;
        }
        case VERB, AUX, PUNCT, PRON, SCONJ -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean opensAdjunct(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    return word.equals("on")
        ? isDate(tokens.get(at + 1))
        : BriefAttributions.ADJUNCTS.contains(word)
            && !(word.equals("as") && !opensClause(tokens, at))
            && !(word.equals("where") && BriefSubjects.isOne(tokens, at - 2));
  }

  /** "As fog hid the bay", but not "portrayed him as a boy who likes jokes". */
  private boolean opensClause(List<Token> tokens, int as) {
    for (int i = as + 1; i + 1 < tokens.size(); i++) {
      if (BriefVerbs.isFinite(tokens, i)) {
        return true;
      }
      if (isComma(tokens, i) || BriefVerbs.isRelative(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  boolean isDate(Token token) {
    return Within.overlapping(dates, DateMention::evidence, token.span())
        .filter(date -> date.evidence().start() == token.span().start())
        .isPresent();
  }

  private boolean isComma(List<Token> tokens, int at) {
    return lower(tokens, at).equals(",");
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
