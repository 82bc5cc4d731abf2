package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds how a sentence of English is brought to the length of a headline: where its main clause may
 * begin and end, and which days it can do without. What goes turns nothing: no condition, no
 * negation, no attribution, no part of a quotation or a name.
 */
final class StatementBriefs {

  private static final Set<String> TURNS = WordList.load(StatementBriefs.class, "brief-turns.txt");

  /** Prepositions that tell time, place or company of what goes before, which is whole without. */
  private static final Set<String> ADJUNCTS =
      WordList.load(StatementBriefs.class, "brief-adjuncts.txt");

  private static final Set<String> ATTRIBUTION = Set.of("according", "citing", "quoting");

  private static final Set<PartOfSpeech> ENDS =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.SYM);
  private static final Set<PartOfSpeech> SUBJECT_OPENS =
      EnumSet.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.DET,
          PartOfSpeech.NUM,
          PartOfSpeech.ADJ);

  private static final Set<String> COMPARISONS = Set.of("more", "less");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where", "whom");

  private static final Set<String> PAST = Set.of("ago", "earlier", "before", "last", "previous");
  private static final int LEAST_KEPT = 5;
  private static final int YEAR_DIGITS = 4;

  private final Text text;
  private final String content;
  private final List<Quote> quotes;
  private final List<DateMention> dates;
  private final BriefDays days;
  private final BriefVerbs verbs;

  /** The quotes that name a speaker, in the order of these names. */
  private final List<Quote> spoken;

  StatementBriefs(Text text, Facts facts) {
    this.text = text;
    this.content = text.content();
    this.quotes = facts.quotes();
    this.dates = facts.dates();
    this.days = new BriefDays(content, dates);
    this.verbs = new BriefVerbs(content);
    this.spoken =
        quotes.stream()
            .filter(q -> q.speakerMention().isPresent())
            .sorted(Comparator.comparingInt(q -> speaker(q).start()))
            .toList();
  }

  private static Span speaker(Quote quote) {
    return quote.speakerMention().orElse(quote.evidence());
  }

  /**
   * Ways of cutting, each a list of ranges that go: as they are, and to each end of the main clause
   * with what is said behind it of whose words these are.
   *
   * @param clauses ranges that the sentence can lose
   */
  List<List<Span>> ways(List<Token> tokens, List<Span> clauses) {
    if (tokens.size() < LEAST_KEPT || leads(tokens) || isSaidByPronoun(tokens)) {
      return List.of();
    }
    List<Span> inner =
        Stream.concat(days.find(tokens).stream().filter(this::isFree), clauses.stream())
            .collect(Collectors.toCollection(ArrayList::new));
    int verb = verb(tokens, inner);
    if (verb < 0) {
      return List.of();
    }
    List<List<Span>> ways = new ArrayList<>(List.of(inner));
    for (Span tail : tails(tokens, verb, attribution(tokens))) {
      List<Span> way = new ArrayList<>(List.of(tail));
      inner.stream().filter(cut -> !cut.overlaps(tail)).forEach(way::add);
      ways.add(way);
    }
    return ways;
  }

  /** "Fifteen teams are at work, it said": who said it, another sentence tells. */
  private boolean isSaidByPronoun(List<Token> tokens) {
    Span whole = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return Within.touching(spoken, StatementBriefs::speaker, whole).stream()
        .anyMatch(q -> !q.namesSpeaker(whole, text));
  }

  /** The number of the token that the main clause begins with, behind a leading phrase; or none. */
  Optional<Integer> head(List<Token> tokens) {
    if (!opensWithPhrase(tokens)) {
      return Optional.empty();
    }
    for (int i = 1; i + LEAST_KEPT < tokens.size(); i++) {
      if (lower(tokens.get(i)).equals(",")
          && SUBJECT_OPENS.contains(tokens.get(i + 1).partOfSpeech())
          && verbBefore(tokens, i + 1, i + 2 + LEAST_KEPT)) {
        Span cut = new Span(tokens.get(0).span().start(), tokens.get(i).span().end());
        return Optional.of(i + 1).filter(n -> turnsNothing(tokens.subList(0, n)) && isFree(cut));
      }
    }
    return Optional.empty();
  }

  /** "After the vote, …", "Flying over Kenya, …", "The more they learn, …". */
  private boolean opensWithPhrase(List<Token> tokens) {
    return switch (tokens.get(0).partOfSpeech()) {
      case ADP, SCONJ, ADV, VERB -> true;
      default -> isDate(tokens.get(0)) || COMPARISONS.contains(lower(tokens.get(1)));
    };
  }

  /** Whether the main clause, if any, stands behind a leading phrase and its comma. */
  private boolean leads(List<Token> tokens) {
    return opensWithPhrase(tokens)
        && tokens.stream().anyMatch(t -> lower(t).equals(",") || lower(t).equals("–"));
  }

  private static boolean verbBefore(List<Token> tokens, int from, int end) {
    return tokens.subList(from, Math.min(end, tokens.size())).stream()
        .anyMatch(t -> t.partOfSpeech().isVerbal());
  }

  private boolean isRelative(Token token) {
    String word = lower(token);
    return RELATIVES.contains(word)
        || (word.equals("that") && token.partOfSpeech() == PartOfSpeech.PRON);
  }

  /** The first finite verb behind a subject that stays; -1 for none. */
  private int verb(List<Token> tokens, List<Span> cuts) {
    boolean subject = false;
    boolean relative = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      PartOfSpeech tag = tokens.get(i).partOfSpeech();
      if (cuts.stream().noneMatch(cut -> cut.overlaps(span))) {
        if (subject && !relative && verbs.isFinite(tokens, i)) {
          return i;
        }
        relative = isRelative(tokens.get(i)) || (relative && !verbs.isFinite(tokens, i));
        subject |= tag.isNominal() || tag == PartOfSpeech.PRON || tag == PartOfSpeech.NUM;
      }
    }
    return -1;
  }

  /** The comma that an attribution at the end stands behind, or the final mark. */
  private int attribution(List<Token> tokens) {
    int last = tokens.size() - 1;
    for (int i = last - 1; i > LEAST_KEPT; i--) {
      if (lower(tokens.get(i)).equals(",")) {
        Span tail = new Span(tokens.get(i).span().start(), tokens.get(last).span().start());
        boolean speaker =
            Within.touching(spoken, StatementBriefs::speaker, tail).stream()
                .anyMatch(q -> q.evidence().start() < tail.start());
        return speaker || isAttribution(tokens, i + 1) ? i : last;
      }
    }
    return last;
  }

  /** "According to the mayor", "Mayor Marta Lind said", but not "which he said was late". */
  private boolean isAttribution(List<Token> tokens, int from) {
    PartOfSpeech tag = tokens.get(from).partOfSpeech();
    boolean says =
        (SUBJECT_OPENS.contains(tag) || tag == PartOfSpeech.PRON)
            && !isRelative(tokens.get(from))
            && tokens.subList(from, tokens.size() - 1).stream()
                .filter(t -> t.partOfSpeech().isVerbal())
                .limit(1)
                .anyMatch(t -> CueWords.isCue(lower(t)));
    return says || ATTRIBUTION.contains(lower(tokens.get(from)));
  }

  /** The ranges that may go before a token, the longest first. */
  private List<Span> tails(List<Token> tokens, int verb, int end) {
    int stop = end == tokens.size() - 1 ? tokens.get(end).span().start() : at(tokens, end);
    List<Span> tails = new ArrayList<>();
    boolean within = false;
    for (int i = verb + 2; i < end; i++) {
      within = i > verb + 2 && goesWithin(tokens, i - 1, within);
      Span cut = new Span(at(tokens, i), stop);
      if (!within && isEnd(tokens, i) && isComplete(tokens, verb, i, end) && isFree(cut)) {
        tails.add(cut);
      }
    }
    tails.removeIf(cut -> !turnsNothing(Within.of(tokens, Token::span, cut)));
    return tails;
  }

  /** Whether what goes before a token can end a sentence, and the token opens what hangs on it. */
  private boolean isEnd(List<Token> tokens, int at) {
    return at >= LEAST_KEPT
        && ENDS.contains(tokens.get(at - 1).partOfSpeech())
        && opens(tokens, at);
  }

  /**
   * Whether a clause goes on behind a token that needs what follows: "which" up to the next comma,
   * "that" up to its verb.
   */
  private boolean goesWithin(List<Token> tokens, int at, boolean before) {
    String word = lower(tokens.get(at));
    if (isRelative(tokens.get(at)) || word.equals("that") || word.equals(":")) {
      return true;
    }
    boolean closes = verbs.isFinite(tokens, at) || word.equals(",");
    return before && !closes;
  }

  /**
   * Whether no verb is parted from what it needs: "told delegates | on Monday that …" says nothing,
   * in "…, a spokeswoman | for the firm said" the subject lost its verb.
   */
  private boolean isComplete(List<Token> tokens, int verb, int at, int end) {
    int comma = at;
    while (comma > verb && !lower(tokens.get(comma - 1)).equals(",")) {
      comma--;
    }
    boolean ahead = anyFinite(tokens, at, end);
    boolean says = CueWords.isCue(lower(tokens.get(verb))) && !anyFinite(tokens, verb + 1, at);
    boolean waits = comma > verb && !anyFinite(tokens, comma, at);
    return !(ahead && (says || waits)) && !aims(tokens, at, end);
  }

  /** "Would require members | in the north to register". */
  private boolean aims(List<Token> tokens, int at, int end) {
    PartOfSpeech opener = tokens.get(at).partOfSpeech();
    for (int i = at; i < end && opener != PartOfSpeech.PUNCT && opener != PartOfSpeech.SCONJ; i++) {
      if (lower(tokens.get(i)).equals("to") && tokens.get(i).partOfSpeech() == PartOfSpeech.PART) {
        return true;
      }
    }
    return false;
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
  private static int at(List<Token> tokens, int number) {
    return tokens.get(number - 1).span().end();
  }

  /** Whether the token opens what hangs on a whole sentence. */
  private boolean opens(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String word = lower(token);
    return isDate(token)
        || switch (token.partOfSpeech()) {
          case ADP, SCONJ, ADV ->
              ADJUNCTS.contains(word) || (word.equals("on") && isDate(tokens.get(at + 1)));
          case CCONJ -> word.equals("and") && verbs.isFinite(tokens, at + 1);
          case PUNCT -> word.equals(",") || word.equals(";");
          default -> false;
        };
  }

  private boolean isDate(Token token) {
    return Within.overlapping(dates, DateMention::evidence, token.span())
        .filter(date -> date.evidence().start() == token.span().start())
        .isPresent();
  }

  private boolean turnsNothing(List<Token> tokens) {
    return tokens.stream()
        .map(this::lower)
        .noneMatch(word -> TURNS.contains(word) || ATTRIBUTION.contains(word));
  }

  /**
   * Whether no quotation, name or bracket is broken by a cut, and no speaker parted from the words.
   */
  private boolean isFree(Span cut) {
    for (Quote quote : Within.touching(quotes, Quote::evidence, cut)) {
      boolean whole = cut.contains(quote.evidence()) && isWithin(quote.speakerMention(), cut);
      if (quote.direct() ? !whole : quote.evidence().start() >= cut.start() && !whole) {
        return false;
      }
    }
    boolean parted =
        Within.touching(spoken, StatementBriefs::speaker, cut).stream()
            .anyMatch(q -> !cut.contains(q.evidence()));
    // "Marta Lind | told the Courier": what she did with the words must stay.
    parted |=
        cut.start() > 0
            && Within.touching(
                    spoken, StatementBriefs::speaker, new Span(cut.start() - 1, cut.start()))
                .stream()
                .anyMatch(q -> q.evidence().start() < cut.start());
    return !parted
        && Within.touching(dates, DateMention::evidence, cut).stream().allMatch(this::isOfTheNews)
        && breaksNoName(cut)
        && Balance.holds(content, cut);
  }

  /** Without "a year earlier" or "in 1990" the sentence would tell of today. */
  private boolean isOfTheNews(DateMention date) {
    boolean year = date.text().chars().filter(Character::isDigit).count() >= YEAR_DIGITS;
    return !year && Stream.of(date.text().split("[ -]", -1)).noneMatch(PAST::contains);
  }

  private static boolean isWithin(Optional<Span> mention, Span cut) {
    return mention.isEmpty() || cut.contains(mention.get());
  }

  private boolean breaksNoName(Span cut) {
    return Within.touching(text.names(), Name::span, cut).stream()
        .allMatch(name -> cut.contains(name.span()));
  }

  private String lower(Token token) {
    return token.span().of(content).toLowerCase(Locale.ROOT);
  }
}
