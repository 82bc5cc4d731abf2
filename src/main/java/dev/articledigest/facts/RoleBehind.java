package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who somebody is from the words behind the name: "Mina Roe, director of the Lake Project",
 * where the office is "director". Nothing where they are long or would point to what only the
 * article tells.
 */
final class RoleBehind {

  /** How many words beside the name. */
  private static final int MOST = 12;

  private static final Set<String> CLOSERS =
      WordSet.of(",", ".", "", ";", ")", "(", "who", "that", "which", "-", "–", "—", ":", "whose");

  private final EntityWords words;
  private final RolePhrase phrase;

  RoleBehind(EntityWords words) {
    this.words = words;
    this.phrase = new RolePhrase(words);
  }

  /**
   * "Jane Roe, 34, the chief executive of Acme Corp".
   *
   * @param name the last token of the name
   * @param first the first token of the office
   * @param last the last one
   */
  Optional<Span> read(int name, int first, int last) {
    for (int i = name + 1; i < first; i++) {
      if (!opens(i, name)) {
        return Optional.empty();
      }
    }
    int end = end(name, first, last);
    return end < 0 ? Optional.empty() : Optional.of(words.span(name, end));
  }

  /** "Jane Roe, 34, the", "Jane Roe, Acme's", "Jane Roe, a 34-year-old". */
  private boolean opens(int at, int name) {
    String word = words.word(at, name);
    return word.equals(",")
        || Words.isArticle(word)
        || words.tag(at) == PartOfSpeech.NUM
        || word.endsWith("-year-old")
        || (words.word(name + 1, name).equals(",") && (isBody(at) || phrase.isClitic(at, name)));
  }

  private boolean isBody(int at) {
    return words.name(at).filter(n -> n.type() != NameType.PERSON).isPresent();
  }

  /** The token behind the phrase; -1 where it can't be told where it ends, or is too long. */
  private int end(int name, int first, int last) {
    int most = name + MOST + 1;
    int at = first;
    int whole = -1;
    while (at <= most && isInner(at, name)) {
      if (RoleFinder.LINKS.contains(words.word(at, name))) {
        whole = stands(first, at) ? at : whole;
        if (pointsBack(at + 1, name) && !isNamedBehind(at + 2, name)) {
          return whole;
        }
      }
      at++;
    }
    return at > last && at <= most && isClosed(at, name, first) ? at : whole;
  }

  /** "Karl Roe, vice president and owner of the yard": of what is told behind the "and". */
  private boolean isClosed(int at, int name, int first) {
    String word = words.word(at, name);
    return CLOSERS.contains(word) || (word.equals("and") && hasArticle(name, first));
  }

  private boolean hasArticle(int name, int first) {
    for (int i = name + 1; i < first; i++) {
      if (Words.isArticle(words.word(i, name))) {
        return true;
      }
    }
    return false;
  }

  /** "A science reporter at …" can do without where; "director of …" and "the head at …" can't. */
  private boolean stands(int first, int link) {
    String word = words.word(link, first);
    String article = words.word(first - 1, first);
    boolean inner = word.equals("of") || word.equals("for") || article.equals("the");
    return !inner && (link - first > 1 || Words.isArticle(article));
  }

  private boolean isInner(int at, int name) {
    String word = words.word(at, name);
    return RoleFinder.LINKS.contains(word)
        || Words.isArticle(word)
        || (word.equals("and") && isJoined(at, name))
        || (!word.isEmpty() && (words.isNominal(at) || isNamed(at)));
  }

  /** "Founder and chief executive of", "director of research and trade at": no two people. */
  private boolean isJoined(int and, int name) {
    int at = and + 1;
    while (at <= name + MOST && words.isNominal(at) && !words.word(at, name).isEmpty()) {
      if (words.name(at).filter(n -> n.type() == NameType.PERSON).isPresent()) {
        return false;
      }
      at++;
    }
    String next = words.word(at, name);
    return at > and + 1 && (RoleFinder.LINKS.contains(next) || CLOSERS.contains(next));
  }

  /** "Of the advocacy group Citizens First". */
  private boolean isNamedBehind(int from, int name) {
    int at = from;
    while (at <= name + MOST && words.isNominal(at) && !isNamed(at)) {
      at++;
    }
    return at > from && isBody(at) && words.sentence(at) == words.sentence(name);
  }

  private boolean isNamed(int at) {
    return words.name(at).isPresent();
  }

  /** "Of the company", "of his party", "for the university's club". */
  private boolean pointsBack(int at, int name) {
    String word = words.word(at, name);
    if (words.tag(at) == PartOfSpeech.PRON) {
      return true;
    }
    String next = words.form(at + 1, name);
    return word.equals("the") && !next.isEmpty() && Character.isLowerCase(next.charAt(0));
  }
}
