package dev.articledigest.facts;

import dev.articledigest.language.Lemmatizer;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Set;

/** Tells how far a verb's own words reach within its clause, in numbers of tokens. */
final class ClauseExtents {

  /** Behind an object these tell where or when, which other questions ask. */
  private static final Set<String> ADJUNCTS =
      WordSet.of("in", "at", "near", "outside", "inside", "during", "within", "ahead");

  private static final Set<String> PARTICLES =
      WordSet.of("out", "up", "off", "down", "over", "away", "back");
  private static final Set<String> REACTIONS =
      WordList.load(ClauseExtents.class, "event-reactions.txt");

  private final EventLead lead;
  private final List<Token> tokens;

  ClauseExtents(EventLead lead, Sentence sentence) {
    this.lead = lead;
    this.tokens = sentence.tokens();
  }

  /** The end of a verb with the auxiliaries and adverbs behind it: "has been | named". */
  private int group(int verb, int end) {
    int i = verb + 1;
    while (i < end && isInGroup(i)) {
      i++;
    }
    return i;
  }

  private boolean isInGroup(int at) {
    return tag(at).isVerbal() || tag(at) == PartOfSpeech.ADV || tag(at) == PartOfSpeech.PART;
  }

  /** The lemma of the main verb of a group; "be" where it has but auxiliaries. */
  String lemma(int verb, int end) {
    int i = verb;
    while (i + 1 < end && tag(i) != PartOfSpeech.VERB && isInGroup(i + 1)) {
      i++;
    }
    return tag(i) == PartOfSpeech.AUX
        ? "be"
        : Lemmatizer.lemma(lead.word(tokens.get(i)), PartOfSpeech.VERB);
  }

  /**
   * The end of the verb with its first complement and what belongs to that.
   *
   * @param verb the verb
   * @param end the end of its clause
   * @param alone whether it needs no complement: "a tram derailed | near Orlen"
   */
  int core(int verb, int end, boolean alone) {
    boolean told = alone;
    boolean phrase = false;
    for (int i = group(verb, end); i < end; i++) {
      if (told && isAdjunct(verb, i, phrase) && !complementFollows(i, end)) {
        return i;
      }
      phrase |= tag(i) == PartOfSpeech.ADP && !told;
      told |= tag(i).isNominal() || tag(i) == PartOfSpeech.ADJ || tag(i) == PartOfSpeech.NUM;
    }
    return end;
  }

  /** The end of the verb with its object, or with the phrase that stands in place of one. */
  int brief(int verb, int end) {
    int group = group(verb, end);
    boolean particle = group < end && PARTICLES.contains(lead.word(tokens.get(group)));
    int from = particle ? group + 1 : group;
    int object = from + 1 < end && isComplement(verb, from) ? from + 1 : from;
    int last = object;
    while (last < end && isOfNoun(last)) {
      last++;
    }
    return last > object ? last : from;
  }

  /** "come | under fire", but not "derailed | on Wednesday". */
  private boolean isComplement(int verb, int at) {
    return tag(at) == PartOfSpeech.ADP
        && !isAdjunct(verb, at, true)
        && tag(at + 1) != PartOfSpeech.PROPN;
  }

  private boolean isOfNoun(int at) {
    return switch (tag(at)) {
      case DET, ADJ, NUM, PRON, NOUN, PROPN -> true;
      // "more than 200 families"
      default -> lead.word(tokens.get(at)).equals("than");
    };
  }

  /**
   * "win series | for first time", "arrives at the palace | for talks", but "blames her for it".
   */
  private boolean isAdjunct(int verb, int at, boolean phrase) {
    String word = lead.word(tokens.get(at));
    if (word.equals("for")) {
      boolean reaction = REACTIONS.contains(Words.stem(lead.word(tokens.get(verb))));
      return isDeed(at + 1) || (!reaction && (phrase || isTime(at + 1)));
    }
    return ADJUNCTS.contains(word) && !isSpeed(at + 1);
  }

  /** "at high speed" tells how, not where. */
  private boolean isSpeed(int at) {
    return at + 1 < tokens.size() && lead.word(tokens.get(at + 1)).startsWith("speed");
  }

  /** "fined | for selling" tells why. */
  private boolean isDeed(int at) {
    return at < tokens.size()
        && PredicateFinder.isGerund(lead.word(tokens.get(at)), tokens.get(at));
  }

  private boolean isTime(int at) {
    return tag(at) == PartOfSpeech.NUM
        || (at + 1 < tokens.size() && lead.word(tokens.get(at + 1)).equals("time"));
  }

  /** "describes meeting at the palace as 'excellent'". */
  private boolean complementFollows(int from, int end) {
    for (Token token : tokens.subList(from, end)) {
      if (lead.word(token).equals("as")) {
        return true;
      }
    }
    return false;
  }

  private PartOfSpeech tag(int at) {
    return at >= tokens.size() ? PartOfSpeech.X : tokens.get(at).partOfSpeech();
  }
}
