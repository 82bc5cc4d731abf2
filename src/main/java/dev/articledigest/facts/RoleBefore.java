package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
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

  /** "Sir Karl Roe", "Dr. Nina Roe": they stand between an office and the name. */
  static final Set<String> HONORIFICS =
      WordSet.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "rev");

  /** "With other former ministers": they belong to more than the office. */
  private static final Set<String> COUNTS =
      WordSet.of(
          "other", "many", "several", "such", "few", "own", "same", "certain", "various", "more",
          "most", "some", "all", "much", "late", "then");

  /** "Eight shots behind winner Roe": alone they say too little of what. */
  private static final Set<String> VAGUE =
      WordSet.of(
          "winner",
          "star",
          "player",
          "member",
          "worker",
          "supporter",
          "hopeful",
          "contender",
          "challenger",
          "employee",
          "legend",
          "leader",
          "veteran",
          "champion",
          "boss");

  /** "Last week lawyer Karl Roe said": what is no part of an office. */
  private static final Set<String> STRANGE =
      WordSet.ofAll(
          RolePhrase.MONTHS,
          DateWeekdays.NAMES,
          WordSet.of(
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
              "autumn",
              "winter",
              "election"));

  private static final Set<String> PAST = WordSet.of("former", "retired", "ex");

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
    if (name - last != (comma ? 2 : 1) && !isHonored(last, name)) {
      return Optional.empty();
    }
    int from = start(name, first);
    boolean owned = isOwned(from, first, name);
    int start = isDefinite(from, name) && (comma || owned) ? from - 1 : from;
    boolean unclear = isPartial(from, name, comma, owned) || isVague(start, last, name);
    return unclear || name - start > MOST ? Optional.empty() : Optional.of(words.span(start, name));
  }

  private boolean isDefinite(int from, int name) {
    return Words.isArticle(words.word(from - 1, name));
  }

  private boolean isPartial(int from, int name, boolean comma, boolean owned) {
    return isDefinite(from, name)
        ? isBare(from, name, comma || owned)
        : isOpen(from, name, comma && !owned);
  }

  private boolean isVague(int start, int last, int name) {
    return last == start && VAGUE.contains(words.word(last, name));
  }

  /** "The correspondent Dr. Nina Roe". */
  private boolean isHonored(int last, int name) {
    String word = words.word(last + 1, name);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return name - last == 2 && HONORIFICS.contains(bare);
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
    while (!named && name - from <= MOST && isPart(before(from, name), first, name)) {
      int at = before(from, name);
      named = words.name(at).isPresent();
      from = named ? words.at(words.name(at).get().span().start()) : at;
    }
    return isDescribed(from, name) ? from - 1 : from;
  }

  /** The token before; before the mark of possession of "Roe 's campaign manager" the owner. */
  private int before(int from, int name) {
    return phrase.isClitic(from - 1, name) && words.name(from - 2).isPresent()
        ? from - 2
        : from - 1;
  }

  /** "To presumptive Democratic nominee Roe", "with ousted President Roe". */
  private boolean isDescribed(int from, int name) {
    String word = words.form(from - 1, name);
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(words.form(from, name).charAt(0))
        && (words.tag(from - 1) == PartOfSpeech.ADJ || word.endsWith("ed"))
        && !COUNTS.contains(word)
        && words.tag(from - 2) == PartOfSpeech.ADP
        && words.sentence(from - 2) == words.sentence(name)
        && !opensMore(name);
  }

  /** "Confronted by hardcore Roe fans". */
  private boolean opensMore(int name) {
    return words
        .name(name)
        .filter(n -> words.tag(words.at(n.span().end() - 1) + 1).isNominal())
        .isPresent();
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
            && (Character.isLetter(word.charAt(0)) || words.name(at).isPresent())
            && words.isNominal(at)
            && !STRANGE.contains(words.word(at, name));
    Optional<Name> named = words.name(at);
    return may && (named.isPresent() ? isBody(named.get()) : isPlainPart(at, first, name));
  }

  /** "Roe campaign chairman", "Karl Roe's aide", but "Karl Roe mayor Nina Lind" are two. */
  private boolean isBody(Name name) {
    int last = words.at(name.span().end() - 1);
    return name.type() != NameType.PERSON
        || words.form(name.span()).indexOf(' ') < 0
        || phrase.isPossessive(last, last)
        || phrase.isClitic(last + 1, last);
  }

  /** Before a capital stands no common noun; "Count president Roe among them" opens with a verb. */
  private boolean isPlainPart(int at, int first, int name) {
    String word = words.form(at, name);
    boolean lower = Character.isLowerCase(word.charAt(0));
    boolean common = lower && Character.isUpperCase(words.form(first, name).charAt(0));
    boolean opens = words.word(at - 1, name).isEmpty();
    return !common && !isParticiple(word) && (!opens || PAST.contains(words.word(at, name)));
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
            || (tag.isNominal() && !opens && !isApart(from, name));
    return unbound || (!word.isEmpty() && (part || isBound(from - 1, word, name)));
  }

  /** "How many times Norland's minister Roe": a common noun before a name is no part of it. */
  private boolean isApart(int from, int name) {
    String before = words.form(from - 1, name);
    return words.name(from).isPresent()
        && words.tag(from - 1) == PartOfSpeech.NOUN
        && before.endsWith("s")
        && Character.isLowerCase(before.charAt(0));
  }

  private boolean isBound(int at, String word, int name) {
    return RolePhrase.isDeterminer(words.word(at, name))
        || (word.equals("-")
            && words.span(at, at + 2).length() == 1 + words.form(at + 1, name).length())
        || phrase.isPossessive(at, name)
        || (isParticiple(word) && isWithin(at - 1, name));
  }

  private boolean isWithin(int at, int name) {
    PartOfSpeech tag = words.tag(at);
    return !words.word(at, name).isEmpty() && (tag == PartOfSpeech.DET || tag == PartOfSpeech.ADP);
  }
}
