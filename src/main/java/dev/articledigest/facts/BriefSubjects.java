package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the subject of a sentence can do without: "two men (who fled the camp) were found",
 * "Marta Lind(, the mayor of the town,) won". Only what is told of a single or counted one may go,
 * and only of the past: "A child who smokes is at risk" and "Patients who took it lived longer"
 * would say something else without it.
 */
final class BriefSubjects {

  /** What opens an aside. */
  private static final Set<PartOfSpeech> ASIDE =
      EnumSet.of(PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.ADP);

  private static final Set<String> ONES = WordSet.of("a", "an", "another");
  private static final Set<String> RELATIVES = WordSet.of("who", "which", "that");
  private static final Set<String> CLAUSE_OPENERS =
      WordSet.of(
          ",", "after", "before", "when", "while", "as", "since", "once", "where", "until", "and");
  private static final Set<String> NEGATIONS =
      WordSet.of("not", "n't", "never", "no", "without", "nor", "neither", "n’t");
  private static final Set<String> QUOTES = WordSet.of("\"", "”", "''");
  private static final Set<String> HAPPENED =
      WordSet.of("was", "were", "had", "has", "have", "will");
  private static final Set<String> ARE = WordSet.of("is", "are");

  private static final Set<PartOfSpeech> NOUN_PHRASE =
      EnumSet.of(
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.NUM,
          PartOfSpeech.ADV,
          PartOfSpeech.PUNCT);

  private static final int NEAR = 3;

  private BriefSubjects() {}

  /** The range that may go, if there is one, from behind the word before. */
  static Optional<Span> find(List<Token> tokens) {
    int first = 0;
    int noun = 0;
    while (noun + 2 < tokens.size()
        && (isOfNoun(tokens, noun + 1) || lower(tokens, noun + 1).equals("of"))) {
      boolean of = lower(tokens, noun + 1).equals("of");
      noun += of ? 2 : 1;
      first = of ? noun : first;
    }
    if (noun + 2 >= tokens.size() || !endsNoun(tokens.get(noun))) {
      return Optional.empty();
    }
    int verb =
        lower(tokens, noun + 1).equals(",")
            ? aside(tokens, noun + 1)
            : modifier(tokens, first, noun + 1);
    return verb < 0
        ? Optional.empty()
        : Optional.of(new Span(tokens.get(noun).span().end(), tokens.get(verb - 1).span().end()));
  }

  private static boolean isOfNoun(List<Token> tokens, int at) {
    return NOUN_PHRASE.contains(tokens.get(at).partOfSpeech())
        && !(tokens.get(at).partOfSpeech() == PartOfSpeech.PUNCT && !isHyphen(tokens, at));
  }

  private static boolean isHyphen(List<Token> tokens, int at) {
    return lower(tokens, at).equals("-") || lower(tokens, at).equals(".");
  }

  /** "Profit of the boats, |sails and ropes concern was up": what goes on is a list. */
  static boolean isListed(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    boolean bare =
        first.partOfSpeech() == PartOfSpeech.NOUN
            && Character.isLowerCase(first.word().charAt(0))
            && endsNoun(tokens.get(at - 2));
    for (int i = at + 1; bare && i < tokens.size(); i++) {
      if (tokens.get(i).partOfSpeech().isVerbal()) {
        return false;
      }
      if (tokens.get(i).partOfSpeech() == PartOfSpeech.CCONJ) {
        return true;
      }
    }
    return false;
  }

  /** "Marta Lind and her husband|, Karl Ode, moved": he is not alone. */
  static boolean isApposed(List<Token> tokens, int noun, int name) {
    boolean joined = false;
    for (int i = noun - 1; i >= Math.max(0, noun - NEAR); i--) {
      joined |= tokens.get(i).partOfSpeech() == PartOfSpeech.CCONJ;
    }
    return joined
        && tokens.get(noun).partOfSpeech() == PartOfSpeech.NOUN
        && tokens.get(name).partOfSpeech() == PartOfSpeech.PROPN;
  }

  /** "A rare|, huge turtle". */
  private static boolean partsAdjectives(List<Token> tokens, int at) {
    return lower(tokens, at).equals(",")
        && tokens.get(at - 1).partOfSpeech() == PartOfSpeech.ADJ
        && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.ADJ;
  }

  private static boolean endsNoun(Token token) {
    return token.partOfSpeech().isNominal();
  }

  /** "A judge ruled that Karl Roe(, the heir of the yard,) will be held": asides farther on. */
  static List<Span> asides(List<Token> tokens) {
    List<Span> asides = new ArrayList<>();
    boolean subject = true;
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (lower(tokens, i).equals(",")) {
        int verb = subject ? -1 : aside(tokens, i);
        if (verb > 0) {
          asides.add(new Span(tokens.get(i - 1).span().end(), tokens.get(verb - 1).span().end()));
        }
        i = Math.max(i, verb);
      }
      subject &= !BriefVerbs.isFinite(tokens, i);
    }
    return asides;
  }

  /** "Sent jitters through owners | working at": told of some, it is true of some. */
  static boolean modifiesSome(List<Token> tokens, int verb, int at) {
    int from = at - 1;
    while (from > verb && isOfNoun(tokens, from)) {
      from--;
    }
    PartOfSpeech before = tokens.get(from).partOfSpeech();
    boolean bare =
        before == PartOfSpeech.VERB
            || (before == PartOfSpeech.ADP && !lower(tokens, from).equals("of"));
    return bare
        && from < at - 1
        && lower(tokens, at - 1).endsWith("s")
        && happened(tokens, verb)
        && modifies(tokens, at);
  }

  private static boolean modifies(List<Token> tokens, int at) {
    return tokens.get(at - 1).partOfSpeech() == PartOfSpeech.NOUN
        && opensModifier(tokens, at)
        && !isDenied(tokens, at)
        && !isVerbOfClause(tokens, at);
  }

  /** The verb behind ", the mayor of the town," of a name; -1 for none. */
  private static int aside(List<Token> tokens, int comma) {
    boolean opens =
        tokens.get(comma - 1).partOfSpeech() == PartOfSpeech.PROPN && opensAside(tokens, comma + 1);
    int end = opens ? asideEnd(tokens, comma) : -1;
    return end > 0 && end + 2 < tokens.size() ? verbBehind(tokens, end) : -1;
  }

  /** The comma that closes ", the mayor who built it,"; -1 where no aside is opened, or closed. */
  static int asideEnd(List<Token> tokens, int comma) {
    boolean relative = BriefVerbs.isRelative(tokens, comma + 1);
    boolean open = relative || opensAside(tokens, comma + 1);
    boolean joined = false;
    int end = comma + 1;
    while (open && end + 1 < tokens.size() && !lower(tokens, end).equals(",")) {
      relative |= BriefVerbs.isRelative(tokens, end);
      joined |= tokens.get(end).partOfSpeech() == PartOfSpeech.CCONJ;
      // ", a cat and a dog were seen, ..." goes on with a list.
      open = relative || !joined || !BriefVerbs.isFinite(tokens, end);
      end++;
    }
    return open && end + 1 < tokens.size() ? end : -1;
  }

  /** "The mayor of the town", "in a coma since May", "wounded in the raid". */
  private static boolean opensAside(List<Token> tokens, int at) {
    return ASIDE.contains(tokens.get(at).partOfSpeech()) || isParticiple(tokens, at);
  }

  private static int verbBehind(List<Token> tokens, int comma) {
    int next = QUOTES.contains(lower(tokens, comma + 1)) ? comma + 2 : comma + 1;
    return next + 1 < tokens.size() && BriefVerbs.isFinite(tokens, next) ? next : -1;
  }

  /** "Details (including names) were", "a man (who fled) was". */
  private static boolean isLoose(List<Token> tokens, int first, int from) {
    return lower(tokens, from).equals("including")
        || (isSingle(tokens, first) && opensModifier(tokens, from));
  }

  /** The main verb behind "who fled the camp" or "published in May" of a single one; or -1. */
  private static int modifier(List<Token> tokens, int first, int from) {
    boolean own = !RELATIVES.contains(lower(tokens, from));
    boolean opens = isLoose(tokens, first, from);
    int commas = 0;
    for (int i = from + 1; opens && i + 1 < tokens.size(); i++) {
      if (own && BriefVerbs.isFinite(tokens, i)) {
        boolean closed = commas % 2 == 0 && !joins(tokens, i - 1);
        return closed && happened(tokens, i) ? i : -1;
      }
      own |= BriefVerbs.isFinite(tokens, i);
      commas += lower(tokens, i).equals(",") ? 1 : 0;
      opens = !opensClause(tokens, i);
    }
    return -1;
  }

  /**
   * Whether a range from a token on tells of one or some of many, and nothing is denied of them.
   */
  static boolean modifiesOne(List<Token> tokens, int at) {
    int from = at - 1;
    while (from > 0
        && (isOfNoun(tokens, from) || partsAdjectives(tokens, from))
        && tokens.get(from).partOfSpeech() != PartOfSpeech.NUM) {
      from--;
    }
    return opensModifier(tokens, at)
        && !isDenied(tokens, at)
        && isSingle(tokens, from)
        && !isOfKnown(tokens, from)
        && !isVerbOfClause(tokens, at);
  }

  private static boolean isDenied(List<Token> tokens, int at) {
    for (Token token : tokens.subList(0, at)) {
      if (NEGATIONS.contains(token.lower()) || token.lower().endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** "When a train | collided with": the first verb of a clause is its own. */
  private static boolean isVerbOfClause(List<Token> tokens, int at) {
    if (RELATIVES.contains(lower(tokens, at))) {
      return false;
    }
    for (int i = at - 1; i > 0 && !BriefVerbs.isFinite(tokens, i); i--) {
      if (CLAUSE_OPENERS.contains(lower(tokens, i))
          || tokens.get(i).partOfSpeech() == PartOfSpeech.SCONJ) {
        return true;
      }
    }
    return false;
  }

  /** "In a country | where one in four has no work": which country, it says nothing without. */
  static boolean isOne(List<Token> tokens, int at) {
    return ONES.contains(tokens.get(at).lower());
  }

  /** "One of three stars | killed there", "the two men | who fled": they are told apart by it. */
  private static boolean isOfKnown(List<Token> tokens, int from) {
    if (from == 0 || isOne(tokens, from)) {
      return false;
    }
    PartOfSpeech before = tokens.get(from - 1).partOfSpeech();
    return before == PartOfSpeech.DET
        || before == PartOfSpeech.PRON
        || lower(tokens, from - 1).equals("of");
  }

  private static boolean isSingle(List<Token> tokens, int from) {
    return isOne(tokens, from) || tokens.get(from).partOfSpeech() == PartOfSpeech.NUM;
  }

  /** "Who fled", "accused of", "watching his". */
  private static boolean opensModifier(List<Token> tokens, int at) {
    return RELATIVES.contains(lower(tokens, at)) || isParticiple(tokens, at);
  }

  private static boolean joins(List<Token> tokens, int at) {
    PartOfSpeech tag = tokens.get(at).partOfSpeech();
    return tag == PartOfSpeech.CCONJ || tag == PartOfSpeech.PRON || tag == PartOfSpeech.PART;
  }

  /** A clause within the clause: its verb would be taken for the main one. */
  private static boolean opensClause(List<Token> tokens, int at) {
    PartOfSpeech next = tokens.get(at + 1).partOfSpeech();
    boolean clause = tokens.get(at).partOfSpeech() == PartOfSpeech.SCONJ;
    boolean participle = next == PartOfSpeech.VERB && lower(tokens, at + 1).endsWith("ing");
    return (clause && !participle)
        || RELATIVES.contains(lower(tokens, at))
        || ";:–—".contains(lower(tokens, at));
  }

  /** "Published in", "watching his": no verb of its own. */
  static boolean isParticiple(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    boolean led =
        BriefVerbs.isParticiple(word) && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.ADP;
    return tokens.get(at).partOfSpeech() == PartOfSpeech.VERB && (led || word.endsWith("ing"));
  }

  /** The verb of an event, done or under way: "was", "fled", "are challenging". */
  private static boolean happened(List<Token> tokens, int at) {
    String verb = lower(tokens, at);
    boolean underWay = ARE.contains(verb) && lower(tokens, at + 1).endsWith("ing");
    return underWay || HAPPENED.contains(verb) || VerbTense.hasPastForm(verb);
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).lower();
  }
}
