package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds how old the article says a person is: "Jane Roe, 34,", "52-year-old plumber Tom Holm". */
final class AgeFinder {

  private static final int OLDEST = 120;
  private static final int YOUNGEST_IN_BRACKETS = 14;
  private static final int MOST_WORDS = 4;
  private static final int FARTHEST = 80;
  private static final String YEARS = "-year-old";
  private static final Set<String> CLOSERS =
      WordSet.of(",", ".", ";", ")", "and", "—", "–", "-", "");
  private static final Set<String> AGED = WordSet.of("aged", "age");
  private static final Set<String> INDEFINITE = WordSet.of("a", "an", "another", "one");

  /**
   * An age told of somebody named before.
   *
   * @param age the age
   * @param near the people named just before, at least one
   */
  record Later(Entity.Age age, List<Name> near) {}

  private final EntityWords words;

  AgeFinder(EntityWords words) {
    this.words = words;
  }

  /** The age that stands beside a person's name. */
  Optional<Entity.Age> find(Name name) {
    int first = words.at(name.span().start());
    int last = words.at(name.span().end() - 1);
    Optional<Entity.Age> found = apposed(last);
    found = found.isPresent() ? found : bracketed(last);
    found = found.isPresent() ? found : told(last);
    return found.isPresent() ? found : before(first);
  }

  /** "Jane Roe, 34,", "Jane Roe, aged 34,", "Jane Roe, a 34-year-old plumber". */
  private Optional<Entity.Age> apposed(int last) {
    if (!words.word(last + 1, last).equals(",")) {
      return Optional.empty();
    }
    int at = last + 2;
    if (Words.isArticle(words.word(at, last))) {
      return years(at + 1, last);
    }
    if (words.word(at, last).equals("who") && words.word(at + 1, last).equals("is")) {
      return number(at + 2, last);
    }
    int number = AGED.contains(words.word(at, last)) ? at + 1 : at;
    // "Roe, 21, 22 and 23 June"
    boolean list = isNumber(words.word(number + 2, last));
    return list ? Optional.empty() : number(number, last);
  }

  /** "Jane Roe (34)", but not the goals of "Roe (27), Holm (64)". */
  private Optional<Entity.Age> bracketed(int last) {
    boolean alone =
        words.word(last + 1, last).equals("(")
            && words.word(last + 3, last).equals(")")
            && !words.word(last + 4, last).equals(",");
    Optional<Entity.Age> age = alone ? number(last + 2, last) : Optional.empty();
    return age.isPresent() && age.get().years() >= YOUNGEST_IN_BRACKETS ? age : Optional.empty();
  }

  /** "Jane Roe is 34." */
  private Optional<Entity.Age> told(int last) {
    return words.word(last + 1, last).equals("is") ? number(last + 2, last) : Optional.empty();
  }

  /** "19-year-old goalkeeper Tom Holm". */
  private Optional<Entity.Age> before(int first) {
    for (int at = first - 1; at >= first - 1 - MOST_WORDS; at--) {
      Optional<Entity.Age> age = years(at, first);
      if (age.isPresent() || !words.isNominal(at) || isPerson(words.name(at))) {
        return age;
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(Name name) {
    return name.type() == NameType.PERSON;
  }

  /** A number that is closed like an age, or "34 years old". */
  private Optional<Entity.Age> number(int at, int near) {
    boolean closed = CLOSERS.contains(words.word(at + 1, near));
    boolean years =
        words.word(at + 1, near).equals("years") && words.word(at + 2, near).equals("old");
    return closed || years ? age(words.word(at, near), at) : Optional.empty();
  }

  /** "34-year-old": the number of it. */
  private Optional<Entity.Age> years(int at, int near) {
    String word = words.word(at, near);
    return word.endsWith(YEARS)
        ? age(word.substring(0, word.length() - YEARS.length()), at)
        : Optional.empty();
  }

  private Optional<Entity.Age> age(String digits, int at) {
    if (!isNumber(digits) || digits.length() > 3) {
      return Optional.empty();
    }
    int years = Integer.parseInt(digits);
    int start = words.span(at, at + 1).start();
    return years > 0 && years < OLDEST
        ? Optional.of(new Entity.Age(years, new Span(start, start + digits.length())))
        : Optional.empty();
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** The ages told of people named before: "The 45-year-old said he would take the stairs." */
  List<Later> later() {
    List<Later> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      boolean second = words.sentence(at - 2) != words.sentence(at);
      boolean opens = second && words.word(at - 1, at).equals("the");
      Optional<Entity.Age> age =
          opens && !words.isNominal(at + 1) ? years(at, at) : Optional.empty();
      List<Name> near = age.isPresent() ? people(at) : List.of();
      if (!near.isEmpty()) {
        found.add(new Later(age.get(), near));
      }
    }
    return found;
  }

  private boolean isPerson(Optional<Name> name) {
    return name.isPresent() && isPerson(name.get());
  }

  /** The people named in the sentence before; nobody where it also speaks of "a man". */
  private List<Name> people(int at) {
    List<Name> near = new ArrayList<>();
    int before = words.sentence(at) - 1;
    for (int i = at - 1; i > at - FARTHEST && words.sentence(i) >= before; i--) {
      Optional<Name> name = words.name(i);
      if (isPerson(name)) {
        near.add(name.get());
      }
      boolean person = PersonNouns.WORDS.contains(words.word(i, i));
      for (int j = i - 1; person && j >= i - 3; j--) {
        if (INDEFINITE.contains(words.word(j, i)) || words.word(j, i).endsWith(YEARS)) {
          return List.of();
        }
      }
    }
    return near;
  }
}
