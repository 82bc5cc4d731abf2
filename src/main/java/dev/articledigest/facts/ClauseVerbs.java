package dev.articledigest.facts;

import dev.articledigest.language.Lemmatizer;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the finite verbs of a sentence; in headlines also those that look like nouns ("Orlen
 * protests outside Harbour Tower", "Police name victims").
 */
final class ClauseVerbs {

  /** What opens an object, or ends the clause before one. */
  private static final Set<PartOfSpeech> OBJECTS =
      EnumSet.of(
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.PROPN,
          PartOfSpeech.NUM,
          PartOfSpeech.NOUN,
          PartOfSpeech.PUNCT);

  private static final Set<String> PLURALS =
      WordSet.of("police", "people", "men", "women", "children", "we", "they", "i", "you");

  /** Nouns of those who act, by what they are, do or hold. */
  static final Set<String> PEOPLE =
      WordSet.ofAll(
          WordList.load(ClauseVerbs.class, "event-actors.txt"),
          PersonNouns.WORDS,
          RolePhrase.HEADS);

  private final EventLead lead;
  private final ClauseMarks marks;
  private final List<Token> tokens;
  private final boolean headline;

  ClauseVerbs(EventLead lead, Sentence sentence, ClauseMarks marks) {
    this.lead = lead;
    this.marks = marks;
    this.tokens = sentence.tokens();
    this.headline = !sentence.isProse();
  }

  /** "named", "is to visit", "to visit": anything but an -ing form. */
  boolean isFinite(int at) {
    PartOfSpeech tag = tag(at);
    if (tag == PartOfSpeech.VERB) {
      return !word(at).endsWith("ing") && !isAttribute(at) && (!headline || agrees(at));
    }
    return tag == PartOfSpeech.AUX
        || (tag == PartOfSpeech.PART && opensInfinitive(at))
        || (tag == PartOfSpeech.NOUN && headline && isHidden(at));
  }

  private boolean opensInfinitive(int at) {
    return word(at).equals("to") && tag(at + 1).isVerbal() && !isAttribute(at + 1);
  }

  /** "a packed tram", "aide to failed contender". */
  private boolean isAttribute(int at) {
    boolean to = word(at - 1).equals("to") && word(at).endsWith("ed");
    return to || tag(at - 1) == PartOfSpeech.DET || tag(at - 1) == PartOfSpeech.ADP;
  }

  /** The "to" of "to visit". */
  boolean isInfinitive(int at) {
    return tag(at) == PartOfSpeech.PART;
  }

  /** "Police name", "Unions plan", but "Croydon tram" holds no verb: one does not "tram". */
  private boolean agrees(int at) {
    boolean inflected = !Lemmatizer.lemma(lead.content(), tokens.get(at)).equals(word(at));
    return inflected
        || isPlural(at - 1)
        || tokens.stream().limit(at).anyMatch(t -> t.partOfSpeech() == PartOfSpeech.CCONJ)
        || tag(at - 1) == PartOfSpeech.AUX
        || tag(at - 1) == PartOfSpeech.PRON;
  }

  private boolean isPlural(int at) {
    return word(at).endsWith("s") || PLURALS.contains(word(at));
  }

  /**
   * A verb that looks like a noun: it stands behind a name, a number or plural people, agrees with
   * them, and no verb follows. Either the report has the verb too ("she protested"), or what
   * follows can only be its object ("Orlen shrinks the bar").
   */
  private boolean isHidden(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && !marks.isBreak(at + 1)
        && !PEOPLE.contains(word(at))
        && (isCounted(at) || isThirdPerson(at) || isPlain(at))
        && !verbFollows(at);
  }

  /** "Five | shot in Orlen". */
  private boolean isCounted(int at) {
    return tag(at - 1) == PartOfSpeech.NUM && isPast(at);
  }

  /** "Orlen | shrinks bar". */
  private boolean isThirdPerson(int at) {
    return tag(at - 1) == PartOfSpeech.PROPN
        && !endsWithClitic(at - 1)
        && word(at).endsWith("s")
        && (isReported(at) || isObject(at + 1));
  }

  /** "Police | name victims". */
  private boolean isPlain(int at) {
    return !word(at).endsWith("s") && isPlural(at - 1) && isSubject(at - 1) && isReported(at);
  }

  private boolean isSubject(int at) {
    return tag(at) == PartOfSpeech.PROPN || PEOPLE.contains(word(at));
  }

  private boolean endsWithClitic(int at) {
    return word(at).indexOf('\'') >= 0 || word(at).indexOf('’') >= 0;
  }

  private boolean isPast(int at) {
    String lemma = Lemmatizer.lemma(word(at), PartOfSpeech.VERB);
    return !lemma.equals(word(at)) && !word(at).endsWith("s") && !word(at).endsWith("ing");
  }

  private boolean isReported(int at) {
    return lead.verbs().contains(Lemmatizer.lemma(word(at), PartOfSpeech.VERB));
  }

  private boolean isObject(int at) {
    return OBJECTS.contains(tag(at)) || (tag(at) == PartOfSpeech.ADJ && tag(at + 1).isNominal());
  }

  /** Up to the next mark, conjunction or hanging clause. */
  private boolean verbFollows(int at) {
    int end = at + 1;
    while (end < tokens.size()
        && tag(end) != PartOfSpeech.CCONJ
        && !marks.isBreak(end)
        && !marks.isHanger(end)) {
      end++;
    }
    return IntStream.range(at + 1, end)
        .anyMatch(i -> tag(i).isVerbal() && !isOfObject(i, at) && isFinite(i));
  }

  /** "visits | flooded villages", "slams | 'rigged' court". */
  private boolean isOfObject(int at, int verb) {
    boolean attribute = at == verb + 1 && isPast(at) && tag(at + 1).isNominal();
    return attribute || marks.isQuote(at - 1);
  }

  private PartOfSpeech tag(int at) {
    return at < 0 || at >= tokens.size() ? PartOfSpeech.X : tokens.get(at).partOfSpeech();
  }

  private String word(int at) {
    return at < 0 || at >= tokens.size() ? "" : lead.word(tokens.get(at));
  }
}
