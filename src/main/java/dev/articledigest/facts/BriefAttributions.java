package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
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

  /** "A spokesman | for the yard". */
  private static final Set<String> LED = Set.of("for", "with", "in", "at", "from", "familiar");

  private final BriefGuard guard;

  BriefAttributions(BriefGuard guard) {
    this.guard = guard;
  }

  /** The comma that an attribution at the end stands behind, or the final mark. */
  int find(List<Token> tokens) {
    int last = tokens.size() - 1;
    for (int i = last - 1; i > BriefVerbs.LEAST_KEPT; i--) {
      if (isComma(tokens, i)) {
        Span tail = new Span(tokens.get(i).span().start(), tokens.get(last).span().start());
        boolean speaker =
            guard.spoken(tail).stream().anyMatch(q -> q.evidence().start() < tail.start());
        if (speaker || opensAt(tokens, i + 1)) {
          return i;
        }
      }
    }
    return last;
  }

  /** "According to the mayor", "Mayor Marta Lind said", but not "which he said was late". */
  boolean opensAt(List<Token> tokens, int from) {
    PartOfSpeech tag = tokens.get(from).partOfSpeech();
    boolean says =
        (SUBJECT_OPENS.contains(tag) || tag == PartOfSpeech.PRON)
            && !BriefVerbs.isRelative(tokens, from)
            && tokens.subList(from, tokens.size() - 1).stream()
                .filter(t -> t.partOfSpeech().isVerbal())
                .limit(1)
                .anyMatch(t -> CueWords.isCue(t.lower()));
    return says || BriefGuard.ATTRIBUTION.contains(lower(tokens, from));
  }

  /** What an attribution at the end can lose: "the envoy told reporters (in Rome)". */
  Optional<Span> rest(List<Token> tokens) {
    int last = tokens.size() - 1;
    int from = find(tokens);
    int stop = tokens.get(last).span().start();
    int cue = cue(tokens, from);
    for (int i = cue + 1; from < last && i < last; i++) {
      boolean comma = isComma(tokens, i);
      if (comma || tokens.get(i).partOfSpeech() == PartOfSpeech.ADP || isParticiple(tokens, i)) {
        boolean loose =
            comma
                ? !guard.turns(tokens.subList(i, last))
                : isOpener(tokens, cue, i)
                    && (isParticiple(tokens, i) || isBare(tokens.subList(i, last)));
        Span cut = new Span(tokens.get(i - 1).span().end(), stop);
        return Optional.of(cut).filter(c -> loose && guard.isFree(c));
      }
    }
    return Optional.empty();
  }

  /** The verb of saying behind a comma, or the end; of "according to" the last word. */
  private static int cue(List<Token> tokens, int comma) {
    int cue = comma + 1;
    if (cue < tokens.size() && BriefGuard.ATTRIBUTION.contains(lower(tokens, cue))) {
      return tokens.get(cue + 1).partOfSpeech() == PartOfSpeech.ADP ? cue + 1 : cue;
    }
    while (cue + 1 < tokens.size() && !CueWords.isCue(lower(tokens, cue))) {
      cue++;
    }
    return cue;
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
        && lower(tokens, at).endsWith("ed")
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

  private boolean isComma(List<Token> tokens, int at) {
    return lower(tokens, at).equals(",");
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
