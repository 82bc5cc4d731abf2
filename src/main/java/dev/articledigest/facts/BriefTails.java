package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the main clause of a sentence may end early, and what may go behind an attribution.
 */
final class BriefTails {

  private static final Set<String> TELLING =
      WordSet.of(
          "told",
          "tells",
          "telling",
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

  /** What they tell has a verb. */
  private static final Set<String> SAYING =
      WordSet.of("said", "says", "say", "believes", "believe", "thinks", "insisted", "insists");

  private static final Set<String> URGING = WordList.load(BriefTails.class, "brief-urging.txt");

  private static final Set<PartOfSpeech> ENDS =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.SYM);
  static final Set<String> CLOSING = WordSet.of("”", "\"", "''", "’");

  private final BriefOpeners openers;
  private final BriefGuard guard;
  private final BriefAttributions attributions;

  /** The clauses that have no verb yet: "that the deals, which cover five men, …". */
  static final class Open {
    private boolean clause;
    private boolean relative;

    void read(List<Token> tokens, int at) {
      String word = lower(tokens, at);
      if (BriefVerbs.isRelative(tokens, at)) {
        relative = true;
      } else if (tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ
          || word.equals(":")
          || word.equals("when")) {
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
    this.openers = new BriefOpeners(facts.dates());
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
    return find(tokens, verb, false);
  }

  /** The same where the clause is whole, though what tells of its last noun goes on. */
  List<BriefWay> halts(List<Token> tokens, int verb) {
    return find(tokens, verb, true);
  }

  private List<BriefWay> find(List<Token> tokens, int verb, boolean halting) {
    int end = attributions.find(tokens);
    int mark = tokens.size() - 1;
    // "… “an intentional act.”": the full stop stays, the mark behind it goes with its other half.
    Optional<Span> closing = closing(tokens, end);
    int last = closing.isPresent() ? mark - 1 : mark;
    int stop = stop(tokens, end, last);
    int past = halting ? BriefHalts.past(tokens, verb) : -1;
    List<BriefWay> tails = new ArrayList<>();
    Open open = new Open();
    for (int i = verb + 2; i < Math.min(end, last); i++) {
      open.read(tokens, i - 1);
      boolean ends = !open.waits() && isEnd(tokens, verb, i) && opens(tokens, verb, i, halting);
      if (ends && isComplete(tokens, verb, i, end)) {
        boolean loose = !openers.opens(tokens, i);
        int turned = openers.endsState(tokens, verb, i) ? i + 1 : i;
        List<Token> turning = tokens.subList(turned, Math.max(turned, end));
        List<Span> cuts = cuts(new Span(behind(tokens, i), stop), closing);
        if (mayGo(turning, cuts, past)) {
          tails.add(new BriefWay(cuts, loose));
        }
      }
    }
    return tails;
  }

  /** Where the final mark begins; "… a yard in Bergheim, N.C." ends with a word. */
  static int stop(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    return last.kind() == Token.Kind.MARK ? last.span().start() : last.span().end();
  }

  private static int stop(List<Token> tokens, int end, int last) {
    boolean attributed = end < tokens.size() - 1;
    return attributed ? behind(tokens, end) : stop(tokens.subList(0, last + 1));
  }

  private static Optional<Span> closing(List<Token> tokens, int end) {
    int mark = tokens.size() - 1;
    return end == mark && isClosing(tokens, mark)
        ? Optional.of(new Span(behind(tokens, mark), tokens.get(mark).span().end()))
        : Optional.empty();
  }

  private static List<Span> cuts(Span cut, Optional<Span> closing) {
    return closing.isPresent() ? List.of(cut, closing.get()) : List.of(cut);
  }

  /**
   * Whether ranges may go.
   *
   * @param past from where on days of the past tell of something else; -1 where they must stay
   */
  private boolean mayGo(List<Token> turning, List<Span> cuts, int past) {
    Span whole = new Span(cuts.get(0).start(), cuts.get(cuts.size() - 1).end());
    if (guard.turns(turning)) {
      return false;
    }
    boolean free = tellsOfNoun(turning) ? guard.isLoose(whole) : guard.isFree(whole);
    return past < 0 ? free : guard.isUnclaimed(whole, past);
  }

  /** Whether what a token opens can go; of a halt what tells of the last noun can, too. */
  private boolean opens(List<Token> tokens, int verb, int at, boolean halting) {
    boolean opens = openers.opens(tokens, at) || openers.opensLoosely(tokens, verb, at);
    return halting ? (opens || BriefHalts.opens(tokens, at)) && isHalt(tokens, verb, at) : opens;
  }

  private static boolean isHalt(List<Token> tokens, int verb, int at) {
    // "The sun-baked cliffs" have no verb.
    return !lower(tokens, verb - 1).equals("-")
        && !BriefHalts.gives(tokens, verb, at)
        && !BriefHalts.goesOn(tokens, at)
        && !(tokens.get(at).partOfSpeech() == PartOfSpeech.PART && urges(tokens, verb, at));
  }

  /** "..., used since 1569", "..., which began a year ago". */
  private static boolean tellsOfNoun(List<Token> tail) {
    boolean comma = tail.size() > 1 && lower(tail, 0).equals(",");
    return comma && (BriefVerbs.isRelative(tail, 1) || BriefVerbs.isParticiple(lower(tail, 1)));
  }

  private static boolean isClosing(List<Token> tokens, int at) {
    return CLOSING.contains(lower(tokens, at)) && lower(tokens, at - 1).equals(".");
  }

  /** Whether what goes before a token can end a sentence. */
  private boolean isEnd(List<Token> tokens, int verb, int at) {
    return at >= BriefVerbs.LEAST_KEPT
        && !BriefMeasures.isMeasured(tokens, at)
        && !BriefHalts.opensContent(tokens, at)
        && (endsPhrase(tokens, at - 1) || openers.opensBehindVerb(tokens, verb, at))
        && !BriefBounds.hold(tokens, verb, at);
  }

  /** A noun or day, or what stands within marks. */
  boolean endsPhrase(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean quoted = CLOSING.contains(token.lower()) && at > 1;
    return quoted
        ? tokens.get(at - 1).partOfSpeech() != PartOfSpeech.PUNCT
        : ENDS.contains(token.partOfSpeech()) || openers.isDate(token);
  }

  /**
   * Whether no verb is parted from what it needs: "told delegates | on Monday that …" says nothing,
   * in "…, a spokeswoman | for the firm said" the subject lost its verb.
   */
  private boolean isComplete(List<Token> tokens, int verb, int at, int end) {
    boolean said = isComma(tokens, at) && attributions.opensAt(tokens, at + 1);
    return !said
        && !isListed(tokens, verb, at)
        && !partsVerb(tokens, verb, at, end)
        && !saysNothing(tokens, verb, at)
        && !partsAside(tokens, at, end)
        && !(aims(tokens, at, end) && urges(tokens, verb, at));
  }

  /** "The yard said a plan | to sell its boats to Karl Roe, of Osthafen, fell through". */
  static boolean saysNothing(List<Token> tokens, int verb, int at) {
    boolean nothing = SAYING.contains(lower(tokens, verb));
    for (int i = verb + 1; nothing && i < at; i++) {
      nothing = !BriefVerbs.isFinite(tokens, i);
    }
    return nothing;
  }

  private boolean partsVerb(List<Token> tokens, int verb, int at, int end) {
    int comma = at;
    while (comma > verb && !isComma(tokens, comma - 1)) {
      comma--;
    }
    // "Polls predicted a tight race, with Lind | in the lead".
    if (comma > verb && comma < at && lower(tokens, comma).equals("with")) {
      return true;
    }
    boolean waits = comma > verb && !anyFinite(tokens, comma, at);
    return (waits || says(tokens, verb, at, end)) && anyFinite(tokens, at, end);
  }

  boolean says(List<Token> tokens, int verb, int at, int end) {
    int last = BriefVerbs.lastBefore(tokens, verb, at);
    // "The boat sank, but on Monday police said a buoy | had moved".
    return (last > verb && TELLING.contains(lower(tokens, last)))
        || (tells(tokens, verb, at, end) && !anyFinite(tokens, verb + 1, at));
  }

  /**
   * "Lind, the mayor|, had died", "let her son|, 11, wear a mask": the verb behind goes with it.
   */
  boolean partsAside(List<Token> tokens, int at, int end) {
    if (!isComma(tokens, at) || !opensAside(tokens, at + 1)) {
      return isComma(tokens, at) && at + 2 < end && BriefVerbs.isFinite(tokens, at + 1);
    }
    int next = at + 1;
    while (next < end && !isComma(tokens, next)) {
      next++;
    }
    return next + 1 < end && isVerb(tokens, next + 1);
  }

  private static boolean opensAside(List<Token> tokens, int at) {
    return switch (tokens.get(at).partOfSpeech()) {
      case DET, NUM, NOUN, PROPN, ADJ -> true;
      default -> BriefVerbs.isRelative(tokens, at);
    };
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech().isVerbal() && !lower(tokens, at).endsWith("ing");
  }

  /** "On three counts: aiding them | and ...": what is listed is not told in part. */
  private static boolean isListed(List<Token> tokens, int verb, int at) {
    for (int i = verb; i < at; i++) {
      if (lower(tokens, i).equals(":")) {
        return true;
      }
    }
    return false;
  }

  private static boolean urges(List<Token> tokens, int verb, int at) {
    if (lower(tokens, at).equals("for")) {
      return true;
    }
    for (int i = verb; i < at; i++) {
      if (URGING.contains(lower(tokens, i))) {
        return true;
      }
    }
    return false;
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
    int last = BriefVerbs.lastBefore(tokens, verb, at);
    int that = at;
    while (that < end && !isComma(tokens, that) && !lower(tokens, that).equals("that")) {
      that++;
    }
    boolean said = that < end && tokens.get(that).partOfSpeech() == PartOfSpeech.SCONJ;
    return TELLING.contains(lower(tokens, verb))
        || ((said || lower(tokens, at).equals("that")) && CueWords.isCue(lower(tokens, last)));
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

  boolean isDate(Token token) {
    return openers.isDate(token);
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return lower(tokens, at).equals(",");
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
