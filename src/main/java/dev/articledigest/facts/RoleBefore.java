package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who somebody is from the words before the name: "Judicial Watch president Tom Roe", where
 * the office is "president". Nothing where a part of it would be missing, or where it is long.
 */
final class RoleBefore {

  /** How many words beside the name. */
  private static final int MOST = 7;

  /** "The F.B.I. director, Karl Roe": so many tokens from the office to the name. */
  private static final int LEAST_DEFINITE = 3;

  private static final Set<String> ARTICLES = WordSet.of("the", "a", "an");

  /** "Last week lawyer Karl Roe said": what is no part of an office. */
  private static final Set<String> STRANGE =
      WordSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "week",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "evening",
          "afternoon",
          "today",
          "yesterday",
          "time",
          "weekend",
          "summer",
          "spring",
          "autumn",
          "winter",
          "election");

  private final EntityWords words;
  private final RolePhrase phrase;

  RoleBefore(EntityWords words) {
    this.words = words;
    this.phrase = new RolePhrase(words);
  }

  /**
   * "Polly Peck's chairman, Asil Roe", "the F.B.I. director, James Roe", "lawyer Nina Roe".
   *
   * @param name the token of the name
   * @param first the first token of the office
   * @param last the last one
   */
  Optional<Span> read(int name, int first, int last) {
    return isOfAnother(first, last, name) ? Optional.empty() : whole(name, first, last);
  }

  private Optional<Span> whole(int name, int first, int last) {
    boolean comma = words.word(last + 1, name).equals(",");
    if (name - last != (comma ? 2 : 1)) {
      return Optional.empty();
    }
    int from = start(name, first);
    boolean owned = isOwned(from, first, name);
    boolean article = ARTICLES.contains(words.word(from - 1, name));
    boolean bound = comma || owned;
    boolean open = article ? isBare(from, name, bound) : isOpen(from, name, comma && !owned);
    int start = article && bound ? from - 1 : from;
    return open || name - start > MOST ? Optional.empty() : Optional.of(words.span(start, name));
  }

  /** "The attorney for 19-year-old Heather Roe" is not Roe; "the author of the book" of which? */
  private boolean isOfAnother(int first, int last, int name) {
    // "made it under goalkeeper Roe"
    boolean other = words.word(first, name).equals("under");
    for (int i = first; i <= last; i++) {
      String word = words.word(i, name);
      other |= word.equals("for") || word.endsWith("-old") || isKnown(i, name);
    }
    return other;
  }

  private boolean isKnown(int at, int name) {
    String next = words.form(at + 1, name);
    return words.word(at, name).equals("the")
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0));
  }

  /** "A President Roe" is none; "the founder, Karl Roe" is one of what only the article tells. */
  private boolean isBare(int from, int name, boolean bound) {
    boolean definite = words.word(from - 1, name).equals("the");
    return bound ? definite && name - from < LEAST_DEFINITE : !definite;
  }

  /** The first token that belongs to the office; a name is the last to be asked. */
  private int start(int name, int first) {
    int from = first;
    boolean named = false;
    while (!named && name - from <= MOST && isPart(from - 1, first, name)) {
      named = words.name(from - 1).isPresent();
      from = named ? words.at(words.name(from - 1).get().span().start()) : from - 1;
    }
    return from;
  }

  /** "The country's foreign minister" is that of a country which only the article tells. */
  private boolean isOwned(int from, int first, int name) {
    for (int i = from; i < first; i++) {
      if (phrase.isPossessive(i, name) && words.name(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word belongs to the office that the words behind it name. */
  private boolean isPart(int at, int first, int name) {
    String word = words.form(at, name);
    boolean may =
        !word.isEmpty()
            && Character.isLetter(word.charAt(0))
            && words.isNominal(at)
            && !STRANGE.contains(words.word(at, name));
    Optional<Name> named = words.name(at);
    return may && (named.isPresent() ? isBody(named.get()) : isPlainPart(at, first, name));
  }

  /** "Roe campaign chairman", but "Karl Roe mayor Nina Lind" are two. */
  private boolean isBody(Name name) {
    return name.type() != NameType.PERSON || words.form(name.span()).indexOf(' ') < 0;
  }

  /** Before a capital stands no common noun; "Count president Roe among them" opens with a verb. */
  private boolean isPlainPart(int at, int first, int name) {
    String word = words.form(at, name);
    boolean lower = Character.isLowerCase(word.charAt(0));
    boolean common = lower && Character.isUpperCase(words.form(first, name).charAt(0));
    return !common && !isParticiple(word) && !words.word(at - 1, name).isEmpty();
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing");
  }

  /** "Another lawyer", "his lawyer", "the ousted president": a part of it would be missing. */
  private boolean isOpen(int from, int name, boolean unbound) {
    String word = words.form(from - 1, name);
    PartOfSpeech tag = words.tag(from - 1);
    boolean opens = words.word(from - 2, name).isEmpty();
    boolean part =
        tag == PartOfSpeech.DET
            || tag == PartOfSpeech.NUM
            || tag == PartOfSpeech.ADJ
            || (tag.isNominal() && !opens);
    return unbound || (!word.isEmpty() && (part || isBound(from - 1, word, name)));
  }

  private boolean isBound(int at, String word, int name) {
    return RolePhrase.isDeterminer(words.word(at, name))
        || word.equals("-")
        || phrase.isPossessive(at, name)
        || (isParticiple(word) && isWithin(at - 1, name));
  }

  private boolean isWithin(int at, int name) {
    PartOfSpeech tag = words.tag(at);
    return !words.word(at, name).isEmpty() && (tag == PartOfSpeech.DET || tag == PartOfSpeech.ADP);
  }
}
