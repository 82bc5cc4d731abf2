package dev.articledigest.facts;

import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells the verbs that make a clause whole from participles and infinitives. */
final class BriefVerbs {

  private static final Set<PartOfSpeech> ENDING =
      EnumSet.of(
          PartOfSpeech.PUNCT,
          PartOfSpeech.CCONJ,
          PartOfSpeech.SCONJ,
          PartOfSpeech.PRON,
          PartOfSpeech.PART,
          PartOfSpeech.VERB);

  /** What is no part of an object. */
  private static final Set<PartOfSpeech> NO_OBJECT =
      EnumSet.of(
          PartOfSpeech.AUX,
          PartOfSpeech.PUNCT,
          PartOfSpeech.CCONJ,
          PartOfSpeech.SCONJ,
          PartOfSpeech.ADP);

  private static final Set<String> INFINITE = WordSet.of("be", "been", "being", "having");
  private static final Set<String> NO_VERB_BEHIND = WordSet.of("to", "–", "—", "--");
  private static final Set<String> NO_VERB_BEFORE = WordSet.of("by", "as", ",");

  private static final Set<String> OPENERS =
      WordSet.of(
          "after", "before", "since", "until", "when", "while", "where", "as", "that", "how");

  private static final Set<String> RELATIVES = WordSet.of("who", "which", "whose", "where", "whom");

  /** Participles of strong verbs that are no other form. */
  private static final Set<String> DONE =
      WordSet.of("slain", "stolen", "taken", "seen", "driven", "written", "known", "given", "born");

  /** An infinitive without "to" may follow their object. */
  private static final Set<String> LETTING =
      WordSet.of(
          "help", "helps", "helped", "let", "lets", "make", "makes", "made", "see", "saw", "watch",
          "watched", "hear", "heard");

  private static final int LONGEST_OBJECT = 5;

  /** Fewer tokens than that make no clause. */
  static final int LEAST_KEPT = 5;

  private BriefVerbs() {}

  /** "Wanted", "slain": a participle, or a form like one. */
  static boolean isParticiple(String word) {
    return word.endsWith("ed") || DONE.contains(word);
  }

  /** The last verb before a place, but none before the main one. */
  static int lastBefore(List<Token> tokens, int main, int at) {
    int last = at - 1;
    while (last > main && !tokens.get(last).partOfSpeech().isVerbal()) {
      last--;
    }
    return last;
  }

  /** "The man named as chief", "emails released showed": these are no finite verbs. */
  static boolean isFinite(List<Token> tokens, int at) {
    return isVerb(tokens, at) && !isReduced(tokens, at);
  }

  /** "A man wanted for murder has been charged": the verb follows within the clause. */
  private static boolean isReduced(List<Token> tokens, int at) {
    boolean led =
        tokens.get(at).lower().endsWith("ed")
            && tokens.get(at).partOfSpeech() == PartOfSpeech.VERB
            && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.ADP;
    for (int i = at + 2; led && i + 1 < tokens.size(); i++) {
      if (isVerb(tokens, i)) {
        return true;
      }
      if (ends(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean ends(List<Token> tokens, int at) {
    return ENDING.contains(tokens.get(at).partOfSpeech())
        || OPENERS.contains(tokens.get(at).lower());
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    if (at == 0) {
      return false;
    }
    if (tokens.get(at).partOfSpeech() == PartOfSpeech.AUX) {
      return !INFINITE.contains(word) && !tokens.get(at + 1).lower().equals(",");
    }
    return tokens.get(at).partOfSpeech() == PartOfSpeech.VERB && acts(tokens, at);
  }

  private static boolean acts(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    String before = tokens.get(at - 1).lower();
    Token next = tokens.get(at + 1);
    return !word.endsWith("ing")
        && !(NO_VERB_BEHIND.contains(before) || opensAside(tokens, at))
        && !NO_VERB_BEFORE.contains(next.lower())
        && !DONE.contains(word)
        && !describes(tokens, at)
        && !(next.partOfSpeech().isVerbal() && !next.lower().endsWith("ing"))
        && !isBare(tokens, at)
        && !isLed(tokens, at);
  }

  /** "The bridge, mostly built in 1901," but not "The bridge, a landmark, closed". */
  private static boolean opensAside(List<Token> tokens, int at) {
    Token before = tokens.get(behindAdverbs(tokens, at));
    boolean joins = before.partOfSpeech() == PartOfSpeech.CCONJ && isDescribed(tokens, at);
    return joins || (before.lower().equals(",") && areOdd(tokens, at));
  }

  /** Whether the commas up to a token do not pair. */
  private static boolean areOdd(List<Token> tokens, int end) {
    boolean odd = false;
    for (int i = 0; i < end; i++) {
      odd ^= tokens.get(i).lower().equals(",");
    }
    return odd;
  }

  /** "Helped the office | look for it", "let her son | wear a mask". */
  private static boolean isBare(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    boolean base = !word.endsWith("s") && !word.endsWith("ed");
    for (int i = at - 1; base && i >= Math.max(0, at - LONGEST_OBJECT); i--) {
      PartOfSpeech tag = tokens.get(i).partOfSpeech();
      if (tag == PartOfSpeech.VERB || NO_OBJECT.contains(tag)) {
        return tag == PartOfSpeech.VERB && LETTING.contains(tokens.get(i).lower());
      }
    }
    return false;
  }

  /** "A medically induced coma". */
  private static boolean describes(List<Token> tokens, int at) {
    boolean led =
        at > 1
            && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.ADV
            && tokens.get(at - 2).partOfSpeech() == PartOfSpeech.DET;
    return led && tokens.get(at + 1).partOfSpeech().isNominal();
  }

  /** "Dignified and composed image". */
  private static boolean isDescribed(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at - 2).partOfSpeech() == PartOfSpeech.ADJ
        && tokens.get(at + 1).partOfSpeech().isNominal();
  }

  /** "Has already inflamed": the auxiliary before is the finite verb. */
  private static boolean isLed(List<Token> tokens, int at) {
    return tokens.get(behindAdverbs(tokens, at)).partOfSpeech() == PartOfSpeech.AUX;
  }

  private static int behindAdverbs(List<Token> tokens, int at) {
    int before = at - 1;
    while (before > 0 && tokens.get(before).partOfSpeech() == PartOfSpeech.ADV) {
      before--;
    }
    return before;
  }

  static boolean isRelative(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    return RELATIVES.contains(word)
        || (word.equals("that") && tokens.get(at).partOfSpeech() == PartOfSpeech.PRON);
  }
}
