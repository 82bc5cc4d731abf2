package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds how a sentence of English is brought to the length of a headline: where its main clause may
 * begin and end, and which days it can do without. What goes turns nothing: no condition, no
 * negation, no attribution, no part of a quotation or a name.
 */
final class StatementBriefs {

  private static final Set<String> COMPARISONS = WordSet.of("more", "less");

  private static final Set<String> COUNTS =
      WordSet.of("all", "most", "many", "every", "no", "first", "only", "half", "few");

  /** "Generally, laws ask for it": a sentence that opens so is not true of all without. */
  private static final Set<String> QUALIFIERS =
      WordList.load(StatementBriefs.class, "brief-qualifiers.txt");

  private static final Set<String> CLAUSES =
      WordSet.of(
          "when", "if", "while", "as", "because", "although", "though", "since", "until", "either");

  private static final Set<String> CLOSING = WordSet.of("”", "\"", "''");

  /** They turn what stands within a phrase, not what stands behind it. */
  private static final Set<String> INNER = WordSet.of("but", "only", "or", "nor", "than", "rather");

  private static final Set<String> DASHES = WordSet.of("–", "—", "--");

  private static final Set<String> SUBJECTS = WordSet.of("i", "we", "he", "she", "they");

  /** Within so many tokens a subject comes to its verb. */
  private static final int LONGEST_SUBJECT = 9;

  private final BriefDays days;
  private final BriefGuard guard;
  private final BriefTails tails;
  private final BriefBeginnings beginnings;
  private final BriefOpenings openings;
  private final BriefAttributions attributions;

  StatementBriefs(Text text, Facts facts) {
    this.days = new BriefDays(facts.dates());
    this.guard = new BriefGuard(text, facts);
    this.attributions = new BriefAttributions(guard);
    this.tails = new BriefTails(facts, guard, attributions);
    this.beginnings = new BriefBeginnings(facts, guard, tails, attributions);
    this.openings = new BriefOpenings(beginnings, guard, tails, attributions);
  }

  /**
   * Ways of cutting: as they are, and to each end of the main clause with what is said behind it of
   * whose words these are.
   *
   * @param clauses ranges that the sentence can lose
   */
  List<BriefWay> ways(List<Token> tokens, List<Span> clauses) {
    return ways(tokens, clauses, false);
  }

  /**
   * Ways of cutting to where the clause is whole, though what tells of its last noun goes on.
   *
   * @param clauses ranges that the sentence can lose
   */
  List<BriefWay> halts(List<Token> tokens, List<Span> clauses) {
    return ways(tokens, clauses, true);
  }

  private List<BriefWay> ways(List<Token> tokens, List<Span> clauses, boolean halting) {
    if (tokens.size() < BriefVerbs.LEAST_KEPT || guard.isSaidByPronoun(tokens)) {
      return List.of();
    }
    if (leads(tokens)) {
      return halting ? List.of() : List.of(new BriefWay(List.of(), false));
    }
    List<Span> loose = guard.free(days.find(tokens));
    List<Span> inner = inner(tokens, clauses);
    List<BriefWay> ways = new ArrayList<>();
    for (List<Span> first : firsts(tokens)) {
      ways.addAll(endings(tokens, new Goings(first, inner, loose, halting)));
    }
    Optional<Span> kind = attributions.speakersKind(tokens);
    for (int i = 0, all = ways.size(); kind.isPresent() && i < all; i++) {
      ways.add(ways.get(i).with(List.of(kind.get())).loosely());
    }
    return BriefRest.whole(tokens, ways);
  }

  /** What may go within the main clause. */
  private List<Span> inner(List<Token> tokens, List<Span> clauses) {
    List<Span> inner = new ArrayList<>(clauses);
    BriefWay taken = new BriefWay(clauses, false);
    for (Span aside : BriefSubjects.asides(tokens)) {
      if (taken.isApart(aside) && guard.isFree(aside)) {
        inner.add(aside);
      }
    }
    for (Optional<Span> rest :
        List.of(attributions.rest(tokens), attributions.speakersRest(tokens))) {
      if (rest.isPresent()) {
        inner.add(rest.get());
      }
    }
    return inner;
  }

  /**
   * Ways of cutting that leave the beginning of the sentence, up to an end of one of its phrases.
   *
   * @param clauses ranges that the sentence can lose
   */
  List<BriefWay> beginnings(List<Token> tokens, List<Span> clauses) {
    if (isLater(tokens)) {
      return List.of();
    }
    List<BriefWay> ways = new ArrayList<>();
    for (List<Span> first : firsts(tokens)) {
      int verb = verb(tokens, new BriefWay(first, false).with(clauses).cuts());
      for (BriefWay tail : verb < 0 ? List.<BriefWay>of() : beginnings.find(tokens, verb)) {
        ways.add(tail.with(first));
        ways.add(tail.with(first).with(clauses));
      }
    }
    return BriefRest.whole(tokens, ways);
  }

  /**
   * Ways of cutting that leave some beginning of the sentence, though it may tell no more than what
   * it is about.
   *
   * @param clauses ranges that the sentence can lose
   */
  List<BriefWay> openings(List<Token> tokens, List<Span> clauses, boolean waiting) {
    if (isLater(tokens)) {
      return List.of();
    }
    List<BriefWay> ways = new ArrayList<>();
    for (List<Span> first : firsts(tokens)) {
      int verb = verb(tokens, new BriefWay(first, false).with(clauses).cuts());
      for (BriefWay tail : openings.find(tokens, verb, waiting)) {
        ways.add(tail.with(first));
        ways.add(tail.with(first).with(clauses));
      }
    }
    return BriefRest.whole(tokens, ways);
  }

  /** What goes before all else: nothing, or what the subject can do without. */
  private List<List<Span>> firsts(List<Token> tokens) {
    Optional<Span> part = subjectsPart(tokens);
    return part.isPresent() ? List.of(List.of(), List.of(part.get())) : List.of(List.of());
  }

  /** The way with days and with what headlines leave out too. */
  BriefWay tight(List<Token> tokens, BriefWay way) {
    List<Span> omitted = new ArrayList<>();
    for (Span word : BriefOmissions.find(tokens, verb(tokens, way.cuts()))) {
      if (guard.partsNothing(word)) {
        omitted.add(word);
      }
    }
    return way.with(omitted).with(guard.free(days.find(tokens)));
  }

  /** What stands between a subject and its verb, or a verb of saying and what is said. */
  List<Span> asides(List<Token> tokens) {
    List<Span> asides = new ArrayList<>();
    for (Span aside : BriefAsides.find(tokens)) {
      if (isIdle(tokens, aside)) {
        asides.add(aside);
      }
    }
    return asides;
  }

  /** What a person is, before the name that the sentence begins with: "Norland's mayor". */
  Optional<Span> role(List<Token> tokens) {
    return guard.role(tokens);
  }

  /** What the subject can do without. */
  private Optional<Span> subjectsPart(List<Token> tokens) {
    Optional<Span> part = BriefSubjects.find(tokens);
    return part.isPresent() && isIdle(tokens, part.get()) ? part : Optional.empty();
  }

  private boolean isIdle(List<Token> tokens, Span cut) {
    return guard.isLoose(cut) && guard.turnsNothing(Within.of(tokens, cut));
  }

  /**
   * What goes but for the end.
   *
   * @param first what goes
   * @param inner what may stay where there is room
   * @param loose what goes where it goes with nothing else
   * @param halting whether the clause ends where only what tells of its last noun goes on
   */
  private record Goings(List<Span> first, List<Span> inner, List<Span> loose, boolean halting) {}

  /** To each end. */
  private List<BriefWay> endings(List<Token> tokens, Goings goings) {
    int verb = verb(tokens, new BriefWay(goings.first(), false).with(goings.inner()).cuts());
    List<BriefWay> ways = new ArrayList<>();
    if (verb >= 0) {
      List<BriefWay> ends = new ArrayList<>();
      if (goings.halting()) {
        ends.addAll(tails.halts(tokens, verb));
      } else {
        ends.add(new BriefWay(List.of(), false));
        ends.addAll(tails.find(tokens, verb));
      }
      for (BriefWay tail : ends) {
        ways.add(tail.with(goings.first()).with(goings.loose()));
        if (!goings.inner().isEmpty()) {
          ways.add(tail.with(goings.first()).with(goings.inner()).with(goings.loose()));
        }
      }
    }
    return ways;
  }

  /** The number of the token that the main clause begins with, behind a leading phrase; or none. */
  Optional<Integer> head(List<Token> tokens) {
    if (!opensWithPhrase(tokens)) {
      return Optional.empty();
    }
    for (int i = 1; i + 1 + BriefVerbs.LEAST_KEPT < tokens.size(); i++) {
      if (tells(tokens, i)) {
        return Optional.empty();
      }
      if (tokens.get(i).lower().equals(",")) {
        // "Calling it “a shame,” the mayor …": the mark goes with its other half.
        int main = CLOSING.contains(tokens.get(i + 1).lower()) ? i + 2 : i + 1;
        if (opensMain(tokens, i - 1, main) && !BriefSubjects.isListed(tokens, main)) {
          Span cut = new Span(tokens.get(0).span().start(), tokens.get(main - 1).span().end());
          return Optional.of(main)
              .filter(n -> mayGo(tokens.subList(0, n)) && guard.isFree(cut) && !sets(tokens, n));
        }
      }
    }
    return Optional.empty();
  }

  /** Not "after the storm in Chicago, | Illinois, state police shut the roads". */
  private boolean opensMain(List<Token> tokens, int before, int main) {
    return BriefAttributions.SUBJECT_OPENS.contains(tokens.get(main).partOfSpeech())
        && !(guard.isPlace(tokens.get(before)) && guard.isPlace(tokens.get(main)))
        && !BriefSubjects.isApposed(tokens, before, main)
        && !isAside(tokens, main)
        && hasMainVerb(tokens, main);
  }

  /**
   * "Tomorrow the board of Osthafen county, | Norland, will vote", "While in Bergheim, Marta Lind
   * and Karl Ode, | an engineer, began to look": the clause has begun before.
   */
  private static boolean isAside(List<Token> tokens, int at) {
    int comma = at + 1;
    while (comma + 2 < tokens.size()
        && !tokens.get(comma).lower().equals(",")
        && !tokens.get(comma).partOfSpeech().isVerbal()) {
      comma++;
    }
    return tokens.get(comma).lower().equals(",") && BriefVerbs.isFinite(tokens, comma + 1);
  }

  /** "In a talk -- the first in May -- Lind praised her sister, Eva Lind": the clause has begun. */
  private static boolean tells(List<Token> tokens, int at) {
    return tokens.get(0).partOfSpeech() == PartOfSpeech.ADP
        && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.PROPN
        && BriefVerbs.isFinite(tokens, at);
  }

  /** "Without a deal", "after the vote, if not before"; but "after work not only on it" may. */
  private boolean mayGo(List<Token> phrase) {
    return guard.turnsNothing(
        switch (phrase.get(0).partOfSpeech()) {
          case ADP, VERB -> phrase.stream().filter(t -> !INNER.contains(t.lower())).toList();
          default -> phrase;
        });
  }

  /** "Should they agree, …", "In Norland, 7 million …": if and for whom it holds must stay. */
  private boolean sets(List<Token> tokens, int main) {
    boolean placed = tokens.subList(0, main).stream().anyMatch(guard::isPlace);
    boolean counts =
        tokens.subList(main, tokens.size()).stream()
            .anyMatch(t -> t.partOfSpeech() == PartOfSpeech.NUM || COUNTS.contains(t.lower()));
    return tokens.get(0).partOfSpeech() == PartOfSpeech.AUX
        || QUALIFIERS.contains(tokens.get(0).lower())
        || (placed && counts);
  }

  /** "After the vote, …", "Flying over Kenya, …", "The more they learn, …". */
  private boolean opensWithPhrase(List<Token> tokens) {
    return switch (tokens.get(0).partOfSpeech()) {
      case ADP, SCONJ, ADV, VERB, AUX -> true;
      default -> tails.isDate(tokens.get(0)) || COMPARISONS.contains(tokens.get(1).lower());
    };
  }

  /** Whether its beginning alone does not tell what it says or who says so. */
  private boolean isLater(List<Token> tokens) {
    boolean small = tokens.size() < BriefVerbs.LEAST_KEPT;
    return small || guard.isSaidByPronoun(tokens) || guard.saysMarked(tokens) || leads(tokens);
  }

  /** Whether the main clause, if any, stands behind a leading phrase or clause. */
  private boolean leads(List<Token> tokens) {
    return CLAUSES.contains(tokens.get(0).lower())
        || (opensWithPhrase(tokens)
            && tokens.stream().anyMatch(t -> t.lower().equals(",") || t.lower().equals("–")));
  }

  /** "…, four towns agreed", but not "…, a boy who got an arm, she was glad": it goes on later. */
  private static boolean hasMainVerb(List<Token> tokens, int from) {
    boolean relative = false;
    for (int i = from; i < Math.min(from + LONGEST_SUBJECT, tokens.size() - 1); i++) {
      if (BriefVerbs.isRelative(tokens, i)) {
        relative = true;
      } else if (!relative && BriefVerbs.isFinite(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** The first finite verb behind a subject that stays; -1 for none. */
  private static int verb(List<Token> tokens, List<Span> cuts) {
    boolean subject = false;
    boolean inner = false;
    for (int i : outer(tokens, cuts)) {
      boolean finite = BriefVerbs.isFinite(tokens, i);
      boolean main = subject && !inner && finite;
      // "Bad Judge – it 's a comedy": the clause behind the dash is another.
      if (main || DASHES.contains(tokens.get(i).lower())) {
        return main ? i : -1;
      }
      inner = subject && (opensInner(tokens, i) || (inner && !finite));
      subject |= isSubject(tokens.get(i).partOfSpeech());
    }
    return -1;
  }

  /** "The hopes for the yard, says Lind, have gone". */
  private static boolean isInserted(List<Token> tokens, int at) {
    boolean says =
        at > 0 && tokens.get(at - 1).lower().equals(",") && CueWords.isCue(tokens.get(at).lower());
    int comma = at + 1;
    while (says && comma + 2 < tokens.size() && !tokens.get(comma).lower().equals(",")) {
      comma++;
    }
    return says && comma + 2 < tokens.size() && BriefVerbs.isFinite(tokens, comma + 1);
  }

  /** The numbers of the tokens that stay, without ", the mayor who built it," behind a subject. */
  private static List<Integer> outer(List<Token> tokens, List<Span> cuts) {
    List<Integer> outer = new ArrayList<>();
    BriefWay taken = new BriefWay(cuts, false);
    boolean subject = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      int aside = subject && token.lower().equals(",") ? BriefSubjects.asideEnd(tokens, i) : -1;
      if (aside > 0) {
        i = aside;
      } else if (!isInserted(tokens, i) && taken.isApart(token.span())) {
        outer.add(i);
        subject |= isSubject(token.partOfSpeech());
      }
    }
    return outer;
  }

  private static boolean isSubject(PartOfSpeech tag) {
    return tag.isNominal() || tag == PartOfSpeech.PRON || tag == PartOfSpeech.NUM;
  }

  /** "The men who", "the news that", "a photo of what", "the hours they": a verb of its own. */
  private static boolean opensInner(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    return BriefVerbs.isRelative(tokens, at)
        || word.equals("that")
        || word.equals("what")
        || tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ
        || (SUBJECTS.contains(word) && tokens.get(at - 1).partOfSpeech().isNominal());
  }
}
