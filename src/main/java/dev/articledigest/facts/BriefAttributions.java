package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a sentence says at its end of whose words it has: ", the mayor told reporters". */
final class BriefAttributions {

  /** Prepositions that tell time, place or company of what goes before, which is whole without. */
  static final Set<String> ADJUNCTS = WordList.load(BriefAttributions.class, "brief-adjuncts.txt");

  static final Set<PartOfSpeech> SUBJECT_OPENS =
      EnumSet.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.DET,
          PartOfSpeech.NUM,
          PartOfSpeech.ADJ);

  /** "..., court papers show". */
  private static final Set<String> SHOWING =
      WordSet.of(
          "show", "shows", "showed", "indicate", "indicates", "indicated", "suggest", "suggests");

  /** "A spokesman | for the yard". */
  private static final Set<String> LED =
      WordSet.of("for", "with", "in", "at", "from", "familiar", "close");

  /** They speak for an office, whichever it is; but "party" or "media" alone say little. */
  private static final Set<String> SPEAKERS =
      WordSet.of(
          "official",
          "officials",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "police",
          "authorities",
          "prosecutors",
          "investigators",
          "officers",
          "lawyer",
          "lawyers",
          "researchers",
          "scientists",
          "sources");

  private static final Set<String> CLAIMS =
      WordList.load(BriefAttributions.class, "brief-claims.txt");

  private final BriefGuard guard;

  BriefAttributions(BriefGuard guard) {
    this.guard = guard;
  }

  /** Whether what is said at the end, behind a comma, is one side's word: "the suspect claimed". */
  boolean claims(List<Token> tokens, int comma) {
    for (int i = comma; i < tokens.size(); i++) {
      if (CLAIMS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody says at the end, behind a comma, whose words these are, or an office does. */
  boolean isOfficial(List<Token> tokens, int comma) {
    return comma == tokens.size() - 1
        || tokens.subList(comma, tokens.size()).stream()
            .anyMatch(token -> SPEAKERS.contains(token.lower()));
  }

  /** The comma that an attribution at the end stands behind, or the final mark. */
  int find(List<Token> tokens) {
    int last = tokens.size() - 1;
    for (int i = last - 1; i > BriefVerbs.LEAST_KEPT; i--) {
      if (isComma(tokens, i)) {
        Span tail = new Span(tokens.get(i).span().start(), tokens.get(last).span().start());
        boolean speaker = false;
        for (Quote quote : guard.spoken(tail)) {
          speaker |= quote.evidence().start() < tail.start();
        }
        if (speaker || (opensAt(tokens, i + 1) && !tellsClause(tokens, i))) {
          return i;
        }
      }
    }
    return last;
  }

  /** ", police said a fight began" is what the sentence tells, not who says the rest. */
  private static boolean tellsClause(List<Token> tokens, int comma) {
    boolean says = !BriefGuard.ATTRIBUTION.contains(lower(tokens, comma + 1));
    for (int i = cue(tokens, comma) + 1; says && i + 1 < tokens.size(); i++) {
      switch (tokens.get(i).partOfSpeech()) {
        case SCONJ, CCONJ, PUNCT, ADP -> {
          return false;
        }
        default -> {
          if (tokens.get(i).partOfSpeech().isVerbal() && !lower(tokens, i).endsWith("ing")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "According to the mayor", "Mayor Marta Lind said", but not "which he said was late". */
  boolean opensAt(List<Token> tokens, int from) {
    PartOfSpeech tag = tokens.get(from).partOfSpeech();
    boolean subject = SUBJECT_OPENS.contains(tag) || tag == PartOfSpeech.PRON;
    boolean says =
        subject
            && !BriefVerbs.isRelative(tokens, from)
            && saysFirst(tokens.subList(from, tokens.size() - 1));
    return says || BriefGuard.ATTRIBUTION.contains(lower(tokens, from));
  }

  /** "The state of Rio do Norte said": what stands between two words of a name is no verb. */
  private static boolean saysFirst(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean named = isName(tokens, i - 1) && i + 1 < tokens.size() && isName(tokens, i + 1);
      boolean says = CueWords.isCue(lower(tokens, i)) || SHOWING.contains(lower(tokens, i));
      boolean verb = tokens.get(i).partOfSpeech().isVerbal() && !isPerfect(tokens, i);
      if (verb && (says || !named)) {
        return says;
      }
    }
    return false;
  }

  /** "Students have warned". */
  private static boolean isPerfect(List<Token> tokens, int at) {
    return MainVerbs.HAVE.contains(lower(tokens, at))
        && at + 1 < tokens.size()
        && tokens.get(at + 1).partOfSpeech().isVerbal();
  }

  private static boolean isName(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech() == PartOfSpeech.PROPN;
  }

  /** What an attribution at the end can lose: "the envoy told reporters (in Rome)". */
  Optional<Span> rest(List<Token> tokens) {
    int last = tokens.size() - 1;
    int from = find(tokens);
    int stop = tokens.get(last).span().start();
    int cue = cue(tokens, from);
    for (int i = cue + 1; from < last && i < last; i++) {
      if (isComma(tokens, i) || opensPhrase(tokens, i)) {
        Span cut = new Span(tokens.get(i - 1).span().end(), stop);
        boolean free = isParticiple(tokens, i) ? guard.partsNothing(cut) : guard.isFree(cut);
        return free && isLoose(tokens, cue, i) ? Optional.of(cut) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean opensPhrase(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech() == PartOfSpeech.ADP || isParticiple(tokens, at);
  }

  /** Whether what hangs on an attribution, from a token on, turns nothing. */
  private boolean isLoose(List<Token> tokens, int cue, int at) {
    List<Token> rest = tokens.subList(at, tokens.size() - 1);
    return isComma(tokens, at)
        ? !guard.turns(rest)
        : isOpener(tokens, cue, at) && (isParticiple(tokens, at) || isBare(rest));
  }

  /** The verb of saying behind a comma, or the end; of "according to" the last word. */
  private static int cue(List<Token> tokens, int comma) {
    int cue = comma + 1;
    if (cue < tokens.size() && BriefGuard.ATTRIBUTION.contains(lower(tokens, cue))) {
      return tokens.get(cue + 1).partOfSpeech() == PartOfSpeech.ADP ? cue + 1 : cue;
    }
    while (cue + 1 < tokens.size() && !isCue(tokens, cue)) {
      cue++;
    }
    return cue;
  }

  /** "Its state media reported": the first is none. */
  private static boolean isCue(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech().isVerbal() && CueWords.isCue(lower(tokens, at));
  }

  /** ", (a U.S. military) official said", ", the (harbour police) spokesman said". */
  Optional<Span> speakersKind(List<Token> tokens) {
    int last = tokens.size() - 1;
    int from = find(tokens) + 1;
    int noun = from < last ? cue(tokens, from - 1) - 1 : from;
    boolean said = noun > from && SPEAKERS.contains(lower(tokens, noun));
    for (int i = from; i < noun; i++) {
      said &= SUBJECT_OPENS.contains(tokens.get(i).partOfSpeech());
    }
    int first = said && lower(tokens, from).equals("the") ? from + 1 : from;
    return said && first < noun
        ? Optional.of(
                new Span(tokens.get(first - 1).span().end(), tokens.get(noun - 1).span().end()))
            .filter(guard::partsNothing)
        : Optional.empty();
  }

  /** "A source (with the harbour police) told the paper", "an official (who had seen it) said". */
  Optional<Span> speakersRest(List<Token> tokens) {
    int last = tokens.size() - 1;
    int from = find(tokens);
    int cue = from < last ? cue(tokens, from) : last;
    for (int i = from + 2; i < cue && cue < last; i++) {
      boolean nominal = tokens.get(i - 1).partOfSpeech() == PartOfSpeech.NOUN;
      if (isComma(tokens, i)) {
        return Optional.empty();
      }
      if (nominal && (LED.contains(lower(tokens, i)) || BriefVerbs.isRelative(tokens, i))) {
        Span cut = new Span(tokens.get(i - 1).span().end(), tokens.get(cue - 1).span().end());
        return Optional.of(cut).filter(guard::partsNothing);
      }
    }
    return Optional.empty();
  }

  /** "According to a study | published in May". */
  private static boolean isParticiple(List<Token> tokens, int at) {
    return tokens.get(at).partOfSpeech() == PartOfSpeech.VERB
        && BriefVerbs.isParticiple(lower(tokens, at))
        && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.NOUN;
  }

  /** Behind the verb of saying, or whom it was said to. */
  private boolean isOpener(List<Token> tokens, int cue, int at) {
    boolean secret = lower(tokens, at).equals("on") && lower(tokens, at + 1).equals("condition");
    return (ADJUNCTS.contains(lower(tokens, at)) || secret || isParticiple(tokens, at))
        && (at == cue + 1 || tokens.get(at - 1).partOfSpeech().isNominal());
  }

  private boolean isBare(List<Token> tokens) {
    return tokens.stream()
        .noneMatch(t -> t.partOfSpeech().isVerbal() || t.partOfSpeech() == PartOfSpeech.SCONJ);
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return lower(tokens, at).equals(",");
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
