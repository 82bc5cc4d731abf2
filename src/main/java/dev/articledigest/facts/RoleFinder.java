package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the article says a person is: "former intelligence chief Moustafa al-Kazimi", "Jane
 * Roe, the chief executive of Acme Corp", "Robert Ford of the Middle East Institute, a former US
 * diplomat".
 */
final class RoleFinder {

  private static final Set<String> HONORIFICS =
      WordSet.ofAll(RoleBefore.HONORIFICS, WordSet.of("hon"));

  /** They stand between an office and its body. */
  static final Set<String> LINKS = WordSet.of("of", "at", "for", "with", "from", "in");

  private static final Set<String> CLOSERS =
      WordSet.of(
          ",", ".", "", ";", ")", "and", "who", "-", "–", "—", ":", "under", "since", "until");
  private static final Set<String> OPENERS = WordSet.of(",", "-", "–", "—", "(");
  private static final Set<String> LEADS =
      WordSet.of(
          "chairs", "heads", "leads", "runs", "directs", "edits", "owns", "founded", "manages");
  private static final Set<String> BODIES =
      WordList.load(Text.class, "name-organization-words.txt");
  private static final int MOST_NOUNS = 3;

  private final EntityWords words;
  private final RolePhrase phrase;

  RoleFinder(EntityWords words) {
    this.words = words;
    this.phrase = new RolePhrase(words);
  }

  /** The role that stands beside the name, or nothing. */
  Role find(Name name) {
    int first = words.at(name.span().start());
    int last = words.at(name.span().end() - 1);
    if (phrase.isPossessive(last, last)) {
      return before(first);
    }
    Optional<Name> member = member(last);
    int end = member.isPresent() ? end(member.get()) - 1 : last;
    Role held = new Role(Optional.empty(), span(member));
    Role before = before(first);
    if (before.title().isPresent() && !isRank(before.title().get())) {
      return before.or(held);
    }
    return beforeComma(first, last).or(after(end)).or(before).or(held);
  }

  /** "Maj. Gen. Jane Roe, spokeswoman for the army": an office says more than a rank. */
  private boolean isRank(Span title) {
    return words.form(title).endsWith(".");
  }

  /** "former intelligence chief Moustafa al-Kazimi", "CNN's Nick Roe". */
  private Role before(int name) {
    int end = name - 1;
    while (HONORIFICS.contains(words.word(end, name).replace(".", ""))
        || (end < name - 1 && words.word(end, name).equals("the"))) {
      end--;
    }
    int from = phrase.start(end, name);
    if (from <= end) {
      return role(from, end + 1);
    }
    int head = beforeSubject(end, name);
    int wide = phrase.start(head, name);
    if (head >= 0 && wide <= head) {
      return role(wide, end + 1);
    }
    Optional<Name> owner = owner(end, name);
    boolean owns =
        owner.isPresent() && isOrganization(owner.get()) && phrase.isPossessive(name - 1, name);
    return new Role(Optional.empty(), owns ? span(owner) : Optional.empty());
  }

  /** The token behind a name. */
  private int end(Name name) {
    return words.at(name.span().end() - 1) + 1;
  }

  private static Optional<Span> span(Optional<Name> name) {
    return name.isPresent() ? Optional.of(name.get().span()) : Optional.empty();
  }

  /** "The company's chief executive, Jane Roe, said …", "The head of Acme, Jane Roe, …". */
  private Role beforeComma(int name, int last) {
    String next = words.word(last + 1, last);
    if (!words.word(name - 1, name).equals(",") || !CLOSERS.contains(next) || next.equals("and")) {
      return Role.NONE;
    }
    int end = name - 2;
    Optional<Name> body = body(end, name, false);
    end = body.isPresent() ? beforeLink(words.at(body.get().span().start()), name) : end;
    int head = phrase.start(end, name) <= end ? end : beforeSubject(end, name);
    int from = phrase.start(head, name);
    if (from > head || !isApposed(from, name, last)) {
      return Role.NONE;
    }
    return role(from, end + 1).or(new Role(Optional.empty(), span(body)));
  }

  /**
   * The token before "of research", "of the interior", "of Foreign Affairs", which ends with {@code
   * end}; -1 without.
   */
  private int beforeSubject(int end, int near) {
    int at = end;
    while (at > end - MOST_NOUNS && isSubject(at, near)) {
      at--;
    }
    at -= at < end && words.word(at, near).equals("the") ? 1 : 0;
    String link = words.word(at, near);
    boolean linked = at < end && (link.equals("of") || link.equals("for"));
    // "co-owner of Pizzeria Don Ernesto" names a pizzeria
    boolean named = isCapital(words.form(end, near)) && !isCapital(words.form(at - 1, near));
    return linked && !named ? at - 1 : -1;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private boolean isSubject(int at, int near) {
    String word = words.form(at, near);
    return !word.isEmpty()
        && Words.isContent(word)
        && words.isNominal(at)
        && words.name(at).isEmpty();
  }

  /** The token before "of the" that stands before {@code body}. */
  private int beforeLink(int body, int near) {
    int at = body - 1;
    at -= words.word(at, near).equals("the") ? 1 : 0;
    return LINKS.contains(words.word(at, near)) ? at - 1 : -1;
  }

  /** "the minister, Jane Roe" is one, "a minister, Jane Roe, said" too, a list is not. */
  private boolean isApposed(int from, int name, int last) {
    Optional<Name> owner = owner(from - 1, name);
    int opener = owner.map(n -> words.at(n.span().start()) - 1).orElse(from - 1);
    String word = words.word(opener, name);
    boolean isOpen = word.equals("a") || word.equals("an");
    boolean isClosed =
        words.word(last + 1, last).equals(",") && !words.word(last + 2, last).equals("and");
    boolean isDefinite = phrase.isPossessive(from - 1, name) || RolePhrase.isDeterminer(word);
    return isOpen ? isClosed : isDefinite;
  }

  /** "Jane Roe, 34, the chief executive of Acme Corp, said …", "Jane Roe is the head of Acme". */
  private Role after(int last) {
    int from = last + 1;
    String opener = words.word(from, last);
    if (opener.equals("is")) {
      return RolePhrase.isDeterminer(words.word(from + 1, last))
          ? phrase(from + 1, last)
          : Role.NONE;
    }
    if (!OPENERS.contains(opener)) {
      return Role.NONE;
    }
    from = afterAge(from + 1, last);
    if (words.word(from, last).equals("who")) {
      return relative(from + 1, last);
    }
    return phrase(from, last);
  }

  private int afterAge(int from, int near) {
    int at = words.word(from, near).equals("aged") ? from + 1 : from;
    String age = words.word(at, near);
    boolean isAge = !age.isEmpty() && age.length() <= 3 && Character.isDigit(age.charAt(0));
    return isAge && words.word(at + 1, near).equals(",") ? at + 2 : from;
  }

  /** "a 52-year-old plumber". */
  private int afterYears(int at, int near) {
    return words.word(at, near).endsWith("-year-old") ? at + 1 : at;
  }

  /** "…, who chairs the Harbour Board", "…, who is a teacher". */
  private Role relative(int from, int near) {
    String verb = words.word(from, near);
    if (verb.equals("is") && RolePhrase.isDeterminer(words.word(from + 1, near))) {
      return phrase(from + 1, near);
    }
    return LEADS.contains(verb)
        ? new Role(Optional.empty(), span(held(from + 1, near, true)))
        : Role.NONE;
  }

  /** The role that begins with determiner, owner or modifiers at a token. */
  private Role phrase(int at, int near) {
    boolean isDetermined = RolePhrase.isDeterminer(words.word(at, near));
    int from = isDetermined ? afterYears(at + 1, near) : at;
    Optional<Name> owner = body(from, near, false);
    if (owner.isPresent()) {
      int inner = end(owner.get());
      inner += phrase.isClitic(inner, near) ? 1 : 0;
      boolean isOwned = isDetermined || phrase.isPossessive(inner - 1, near);
      if (isOwned || isOrganization(owner.get())) {
        return owned(owner.get(), inner, near);
      }
    }
    int head = phrase.end(from, near, isDetermined);
    if (head == from || isNextPerson(head)) {
      return isDetermined ? people(from, near) : Role.NONE;
    }
    return office(from, head, near);
  }

  /** "Twitter's chief executive", "a US diplomat", "a Leeds teacher". */
  private Role owned(Name owner, int start, int near) {
    int head = phrase.end(start, near, true);
    if (head == start || isNextPerson(head)) {
      return Role.NONE;
    }
    boolean isHeld = isOrganization(owner) || phrase.isOffice(head - 1, near);
    boolean isApart = isHeld || phrase.isPossessive(start - 1, near);
    Role role = office(isApart ? start : words.at(owner.span().start()), head, near);
    return role.title().isPresent() && isHeld
        ? role.or(new Role(Optional.empty(), Optional.of(owner.span())))
        : role;
  }

  /** "Jane Roe, a Democrat,": the group is what she belongs to. */
  private Role people(int at, int near) {
    return new Role(
        Optional.empty(),
        words
            .name(at)
            .filter(n -> n.type() == NameType.GROUP && isNoun(n, at, near))
            .map(Name::span));
  }

  private boolean isNoun(Name group, int at, int near) {
    String next = words.word(words.at(group.span().end() - 1) + 1, near);
    return !words.word(at, near).isEmpty() && (CLOSERS.contains(next) || next.equals("from"));
  }

  /** "…, minister Jane Roe said": the role of the next name. */
  private boolean isNextPerson(int at) {
    return words.name(at).filter(n -> n.type() == NameType.PERSON).isPresent();
  }

  /** "head of research at Acme Corp": a title that closes or says where the office is held. */
  private Role office(int from, int head, int near) {
    int end = afterSubject(head, near);
    String next = words.word(end, near);
    boolean isLinked = LINKS.contains(next);
    if (!isLinked && !CLOSERS.contains(next)) {
      return Role.NONE;
    }
    boolean mayBePlace = next.equals("of") && phrase.isOffice(end - 1, near);
    Optional<Name> body = isLinked ? held(end + 1, near, mayBePlace) : Optional.empty();
    return new Role(Optional.of(words.span(from, end)), span(body));
  }

  /** The token behind "of research", "of the interior": bare nouns up to a comma or link. */
  private int afterSubject(int head, int near) {
    String link = words.word(head, near);
    boolean determined = link.equals("of") && words.word(head + 1, near).equals("the");
    int first = determined ? head + 2 : head + 1;
    if (!link.equals("of") && !link.equals("for")) {
      return head;
    }
    int at = first;
    while (at < first + MOST_NOUNS && isNoun(words.form(at, near)) && words.name(at).isEmpty()) {
      at++;
    }
    return at > first && isClosed(at, near) ? at : head;
  }

  private boolean isClosed(int at, int near) {
    String next = words.word(at, near);
    return CLOSERS.contains(next) || LINKS.contains(next);
  }

  private static boolean isNoun(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && Words.isContent(word);
  }

  /** The body named at a token, behind its article; of "Acme's Harbour Board" the board. */
  private Optional<Name> held(int at, int near, boolean mayBePlace) {
    int from = RolePhrase.isDeterminer(words.word(at, near)) ? at + 1 : at;
    Optional<Name> found = body(from, near, !mayBePlace);
    int end = found.map(n -> words.at(n.span().end() - 1)).orElse(from);
    return found.isPresent() && phrase.isPossessive(end, near) ? body(end + 1, near, true) : found;
  }

  /** "Robert Ford of the Middle East Institute". */
  private Optional<Name> member(int last) {
    int at = last + 1;
    at += words.word(at, last).equals(",") ? 1 : 0;
    String link = words.word(at, last);
    if (!link.equals("of") && !link.equals("from")) {
      return Optional.empty();
    }
    at += words.word(at + 1, last).equals("the") ? 2 : 1;
    return body(at, last, true);
  }

  private Optional<Name> body(int at, int near, boolean isOrganization) {
    Optional<Name> name = words.word(at, near).isEmpty() ? Optional.empty() : words.name(at);
    return name.isPresent()
            && (isOrganization(name.get()) || (isPlace(name.get()) && !isOrganization))
        ? name
        : Optional.empty();
  }

  /** The body whose name, with or without mark of possession, ends at a token. */
  private Optional<Name> owner(int end, int near) {
    return body(phrase.isClitic(end, near) ? end - 1 : end, near, false);
  }

  /** "Lund University" is a body even where the tagger took it for a place. */
  private boolean isOrganization(Name name) {
    String form = words.form(name.span()).toLowerCase(Locale.ROOT);
    return name.type() == NameType.ORGANIZATION
        || (isPlace(name) && BODIES.contains(form.substring(form.lastIndexOf(' ') + 1)));
  }

  private static boolean isPlace(Name name) {
    return name.type() == NameType.PLACE;
  }

  /** The role of the tokens, with the body named before it: "former New York Gov. Jane Roe". */
  private Role role(int from, int to) {
    Optional<Name> owner = owner(from - 1, from);
    if (owner.isEmpty()) {
      return new Role(Optional.of(words.span(from, to)), Optional.empty());
    }
    int start = words.at(owner.get().span().start());
    int wide = start;
    while (phrase.isModifier(wide - 1, from)) {
      wide--;
    }
    boolean isHeld = isOrganization(owner.get()) || phrase.isOffice(to - 1, from);
    boolean isPossessed = phrase.isPossessive(from - 1, from);
    boolean isWide = !isPossessed && (wide < start || !isHeld);
    Span title = words.span(isWide ? wide : from, to);
    return new Role(Optional.of(title), isHeld ? span(owner) : Optional.empty());
  }
}
