package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the main clause of a sentence may end early, and what may go behind an attribution.
 */
final class BriefTails {

  /** Prepositions that tell time, place or company of what goes before, which is whole without. */
  private static final Set<String> ADJUNCTS = WordList.load(BriefTails.class, "brief-adjuncts.txt");

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
          "told", "tells", "warned", "warns", "informed", "assured", "reminded", "asked", "asks");

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
  static final Set<PartOfSpeech> SUBJECT_OPENS =
      EnumSet.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.DET,
          PartOfSpeech.NUM,
          PartOfSpeech.ADJ);

  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where", "whom");
  static final int LEAST_KEPT = 5;

  private final String content;
  private final List<DateMention> dates;
  private final BriefVerbs verbs;
  private final BriefGuard guard;
  private final BriefSubjects subjects;

  /** The clauses that have no verb yet: "that the deals, which cover five men, …". */
  private final class Open {
    private boolean clause;
    private boolean relative;

    void read(List<Token> tokens, int at) {
      String word = lower(tokens, at);
      if (isRelative(tokens, at)) {
        relative = true;
      } else if (tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ || word.equals(":")) {
        clause = true;
      } else if (verbs.isFinite(tokens, at)) {
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

  BriefTails(Text text, Facts facts, BriefGuard guard, BriefSubjects subjects) {
    this.content = text.content();
    this.dates = facts.dates();
    this.verbs = new BriefVerbs(content);
    this.guard = guard;
    this.subjects = subjects;
  }

  /**
   * Ranges that may go from behind a word of the main clause on, the longest first, up to what is
   * said at the end of whose words these are.
   *
   * @param verb the number of the main verb
   * @param loose whether to leave out also what tells purpose and means
   */
  List<List<Span>> find(List<Token> tokens, int verb, boolean loose) {
    int end = attribution(tokens);
    int mark = tokens.size() - 1;
    // "… “an intentional act.”": the full stop stays, the mark behind it goes with its other half.
    boolean within = end == mark && isClosing(tokens, mark);
    int last = within ? mark - 1 : mark;
    int stop = end == mark ? tokens.get(last).span().start() : behind(tokens, end);
    List<List<Span>> tails = new ArrayList<>();
    Open open = new Open();
    for (int i = verb + 2; i < Math.min(end, last); i++) {
      open.read(tokens, i - 1);
      Span cut = new Span(behind(tokens, i), stop);
      Span whole = new Span(cut.start(), within ? tokens.get(mark).span().end() : stop);
      if (!open.waits()
          && isEnd(tokens, i, loose)
          && isComplete(tokens, verb, i, end)
          && !turns(Within.of(tokens, Token::span, cut))
          && guard.isFree(whole)) {
        tails.add(
            within ? List.of(cut, new Span(behind(tokens, mark), whole.end())) : List.of(cut));
      }
    }
    return tails;
  }

  private boolean isClosing(List<Token> tokens, int at) {
    return CLOSING.contains(lower(tokens, at)) && lower(tokens, at - 1).equals(".");
  }

  /** What an attribution at the end can lose: "the envoy told reporters (in Rome)". */
  Optional<Span> behindAttribution(List<Token> tokens) {
    int last = tokens.size() - 1;
    int from = attribution(tokens);
    int stop = tokens.get(last).span().start();
    int cue = from + 1;
    while (cue < last && !CueWords.isCue(lower(tokens, cue))) {
      cue++;
    }
    for (int i = cue + 1; from < last && i < last; i++) {
      if (isComma(tokens, i)) {
        Span cut = new Span(behind(tokens, i), stop);
        boolean free = guard.isFree(cut) && !turns(tokens.subList(i, last));
        return free ? Optional.of(cut) : Optional.empty();
      }
      if (tokens.get(i).partOfSpeech() == PartOfSpeech.ADP) {
        Span cut = new Span(behind(tokens, i), behind(tokens, last));
        boolean free =
            isBare(tokens.subList(i, last)) && isOpener(tokens, cue, i) && guard.isFree(cut);
        return free ? Optional.of(cut) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Behind the verb of saying, or whom it was said to. */
  private boolean isOpener(List<Token> tokens, int cue, int at) {
    return ADJUNCTS.contains(lower(tokens, at))
        && (at == cue + 1 || tokens.get(at - 1).partOfSpeech().isNominal());
  }

  private boolean isBare(List<Token> tokens) {
    return tokens.stream()
        .noneMatch(t -> t.partOfSpeech().isVerbal() || t.partOfSpeech() == PartOfSpeech.SCONJ);
  }

  /** The comma that an attribution at the end stands behind, or the final mark. */
  private int attribution(List<Token> tokens) {
    int last = tokens.size() - 1;
    for (int i = last - 1; i > LEAST_KEPT; i--) {
      if (isComma(tokens, i)) {
        Span tail = new Span(tokens.get(i).span().start(), tokens.get(last).span().start());
        boolean speaker =
            guard.spoken(tail).stream().anyMatch(q -> q.evidence().start() < tail.start());
        if (speaker || isAttribution(tokens, i + 1)) {
          return i;
        }
      }
    }
    return last;
  }

  /** "According to the mayor", "Mayor Marta Lind said", but not "which he said was late". */
  private boolean isAttribution(List<Token> tokens, int from) {
    PartOfSpeech tag = tokens.get(from).partOfSpeech();
    boolean says =
        (SUBJECT_OPENS.contains(tag) || tag == PartOfSpeech.PRON)
            && !isRelative(tokens, from)
            && tokens.subList(from, tokens.size() - 1).stream()
                .filter(t -> t.partOfSpeech().isVerbal())
                .limit(1)
                .anyMatch(t -> CueWords.isCue(lower(t)));
    return says || BriefGuard.ATTRIBUTION.contains(lower(tokens, from));
  }

  /**
   * What turns only a part of what goes ("a scheme in which no more than ten …") may go with it.
   */
  private boolean turns(List<Token> tail) {
    List<Token> loose = new ArrayList<>();
    boolean within = false;
    for (int i = 0; i < tail.size(); i++) {
      within = isRelative(tail, i) || (within && !isComma(tail, i));
      boolean number =
          lower(tail, i).equals("than")
              && i + 1 < tail.size()
              && tail.get(i + 1).partOfSpeech() == PartOfSpeech.NUM;
      if (!within && !number) {
        loose.add(tail.get(i));
      }
    }
    return !guard.turnsNothing(loose);
  }

  /** Whether what goes before a token can end a sentence, and the token opens what hangs on it. */
  private boolean isEnd(List<Token> tokens, int at, boolean loose) {
    return at >= LEAST_KEPT
        && endsPhrase(tokens, at - 1)
        && !(MEASURED.contains(lower(tokens, at)) && MEASURES.contains(lower(tokens, at - 1)))
        && opens(tokens, at, loose);
  }

  /** A noun or day, or what stands within marks. */
  private boolean endsPhrase(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean quoted = CLOSING.contains(lower(token)) && at > 1;
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
    boolean said = isComma(tokens, at) && isAttribution(tokens, at + 1);
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

  /** "Told the men | on Monday that", "announced plans | on Monday that". */
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
      if (verbs.isFinite(tokens, i)) {
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
  private boolean opens(List<Token> tokens, int at, boolean loose) {
    String word = lower(tokens, at);
    boolean day = isDate(tokens.get(at)) && tokens.get(at).partOfSpeech() != PartOfSpeech.NOUN;
    return day
        || switch (tokens.get(at).partOfSpeech()) {
          case ADP, SCONJ, ADV -> opensAdjunct(tokens, at) || (loose && PURPOSES.contains(word));
          case CCONJ -> word.equals("and") && verbs.isFinite(tokens, at + 1);
          case PUNCT -> word.equals(",") || word.equals(";");
          case PART -> word.equals("to") && AIMS.contains(lower(tokens, at - 1));
          default -> subjects.modifiesOne(tokens, at);
        };
  }

  private boolean opensAdjunct(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    return word.equals("on")
        ? isDate(tokens.get(at + 1))
        : ADJUNCTS.contains(word) && !(word.equals("as") && !opensClause(tokens, at));
  }

  /** "As fog hid the bay", but not "portrayed him as a boy who likes jokes". */
  private boolean opensClause(List<Token> tokens, int as) {
    for (int i = as + 1; i + 1 < tokens.size(); i++) {
      if (verbs.isFinite(tokens, i)) {
        return true;
      }
      if (isComma(tokens, i) || isRelative(tokens, i)) {
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

  boolean isRelative(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    return RELATIVES.contains(word)
        || (word.equals("that") && tokens.get(at).partOfSpeech() == PartOfSpeech.PRON);
  }

  private boolean isComma(List<Token> tokens, int at) {
    return lower(tokens, at).equals(",");
  }

  private String lower(List<Token> tokens, int at) {
    return lower(tokens.get(at));
  }

  private String lower(Token token) {
    return token.span().of(content).toLowerCase(Locale.ROOT);
  }
}
