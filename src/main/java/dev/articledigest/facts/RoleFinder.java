package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the article says a person is: "former intelligence chief Moustafa al-Kazimi", "Jane
 * Roe, the chief executive of Acme Corp", "Robert Ford of the Middle East Institute".
 */
final class RoleFinder {

  /**
   * An office.
   *
   * @param title its words in the article
   * @param affiliation the body it is held in, in the article's words
   */
  record Role(Optional<String> title, Optional<String> affiliation) {}

  private static final Set<String> HEADS = WordList.load(RoleFinder.class, "role-heads.txt");
  private static final Set<String> MODIFIERS =
      WordList.load(RoleFinder.class, "role-modifiers.txt");
  private static final Set<String> DEFINITE = Set.of("the", "its", "his", "her", "their", "our");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> IN = Set.of("of", "at", "for", "with", "from", "in");
  private static final Set<String> CLOSERS = Set.of(",", ".", "", ";", ")", "and", "who", "-", "–");
  private static final int LONGEST = 7;

  private final EntityWords words;

  RoleFinder(EntityWords words) {
    this.words = words;
  }

  /** The role that stands beside the name. */
  Optional<Role> find(Name name) {
    int first = words.at(name.span().start());
    int last = words.at(name.span().end() - 1);
    return before(first)
        .or(() -> beforeComma(first, last))
        .or(() -> after(last))
        .or(() -> member(last));
  }

  /** "former intelligence chief Moustafa al-Kazimi", "Acme chief executive Jane Roe". */
  private Optional<Role> before(int name) {
    int from = start(name - 1, name);
    return from < name ? Optional.of(role(from, name)) : Optional.empty();
  }

  /** "The company's chief executive, Jane Roe, said …". */
  private Optional<Role> beforeComma(int name, int last) {
    if (!words.word(name - 1, name).equals(",") || !CLOSERS.contains(words.word(last + 1, last))) {
      return Optional.empty();
    }
    int from = start(name - 2, name);
    String opener = words.word(from - 1, name);
    boolean isDefinite =
        DEFINITE.contains(opener) || opener.endsWith("'s") || opener.endsWith("’s");
    boolean isList = words.word(last + 1, last).equals("and");
    return from < name - 1 && isDefinite && !isList
        ? Optional.of(role(from, name - 1))
        : Optional.empty();
  }

  /** "Jane Roe, the chief executive of Acme Corp, said …". */
  private Optional<Role> after(int last) {
    if (!words.word(last + 1, last).equals(",")) {
      return Optional.empty();
    }
    int from = last + 2;
    from += ARTICLES.contains(words.word(from, last)) ? 1 : 0;
    int head = headEnd(from, last);
    // "…, minister Jane Roe said": the role of the next name
    if (head == from || words.name(head).filter(n -> n.type() == NameType.PERSON).isPresent()) {
      return Optional.empty();
    }
    return office(from, head, last);
  }

  /** The position after the last head of the role that begins at {@code from}. */
  private int headEnd(int from, int near) {
    int to = from;
    int head = from;
    while (to < from + LONGEST && isRolePart(to, near)) {
      to++;
      head = endsInHead(to - 1, near) ? to : head;
    }
    return head;
  }

  /** "chief executive of Acme Corp": a title that closes or says where the office is held. */
  private Optional<Role> office(int from, int head, int last) {
    boolean links = IN.contains(words.word(head, last));
    int body = head + 1 + (ARTICLES.contains(words.word(head + 1, last)) ? 1 : 0);
    Optional<Name> held = links ? inSentence(body, last) : Optional.empty();
    Optional<String> affiliation =
        held.filter(n -> n.type() == NameType.ORGANIZATION).map(n -> words.form(n.span()));
    return links || CLOSERS.contains(words.word(head, last))
        ? Optional.of(new Role(Optional.of(form(from, head)), affiliation))
        : Optional.empty();
  }

  /** "Robert Ford of the Middle East Institute". */
  private Optional<Role> member(int last) {
    int at = last + 1;
    at += words.word(at, last).equals(",") ? 1 : 0;
    String link = words.word(at, last);
    if (!link.equals("of") && !link.equals("from")) {
      return Optional.empty();
    }
    at += ARTICLES.contains(words.word(at + 1, last)) ? 2 : 1;
    return inSentence(at, last)
        .filter(n -> n.type() == NameType.ORGANIZATION)
        .map(n -> new Role(Optional.empty(), Optional.of(words.form(n.span()))));
  }

  /** The first word of the role that ends at {@code end}; {@code end + 1} if there is none. */
  private int start(int end, int near) {
    int from = end + 1;
    for (int length = 1; length <= 3; length++) {
      from = isHead(end - length + 1, end, near) ? end - length + 1 : from;
    }
    if (from > end) {
      return end + 1;
    }
    while (end - from < LONGEST && isModifier(from - 1, near)) {
      from--;
    }
    return from;
  }

  private boolean endsInHead(int end, int near) {
    return start(end, near) <= end;
  }

  private boolean isRolePart(int at, int near) {
    String word = words.word(at, near);
    return isModifier(at, near)
        || HEADS.contains(word)
        || (word.equals("of") && isHead(at - 1, at + 1, near));
  }

  private boolean isHead(int from, int end, int near) {
    StringBuilder phrase = new StringBuilder(words.word(from, near));
    for (int i = from + 1; i <= end; i++) {
      phrase.append(' ').append(words.word(i, near));
    }
    return HEADS.contains(phrase.toString());
  }

  private boolean isModifier(int at, int near) {
    String word = words.word(at, near);
    if (word.isEmpty()) {
      return false;
    }
    boolean isPeople =
        words
            .name(at)
            .filter(
                n -> n.type() == NameType.GROUP && words.form(n.span()).length() == word.length())
            .isPresent();
    return isPeople
        || MODIFIERS.contains(word)
        || (HEADS.contains(word) && words.name(at).isEmpty());
  }

  private Optional<Name> inSentence(int at, int near) {
    return words.word(at, near).isEmpty() ? Optional.empty() : words.name(at);
  }

  private Role role(int from, int to) {
    Optional<String> body =
        words
            .name(from - 1)
            .filter(n -> n.type() == NameType.ORGANIZATION && !words.word(from - 1, from).isEmpty())
            .map(n -> words.form(n.span()));
    return new Role(Optional.of(form(from, to)), body);
  }

  private String form(int from, int to) {
    return words.form(new Span(words.span(from).start(), words.span(to - 1).end()));
  }
}
