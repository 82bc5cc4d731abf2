package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says who somebody is where a statement names a person whom nothing before it introduced:
 * "[Osthafen mayor Marta Lind] resigned". What stands in the brackets is one stretch of the
 * article.
 */
public final class Introductions {

  /** Behind a name they tell who it is, or what else: "Roe, a Democrat,", "Roe is the lawyer". */
  private static final Set<String> EQUALS =
      WordSet.of("is", "was", "became", "becomes", "remains", "as", "served", "serves");

  /** So many characters behind a name have the next words. */
  private static final int REST = 30;

  /** Words of an office that are not said twice have so many letters. */
  private static final int LONG = 6;

  /** "A senior official" has so many words. */
  private static final int FEW = 3;

  /** Who is introduced to readers is not judged at once, nor ranked. */
  private static final Set<String> JUDGING =
      WordSet.of(
          "career",
          "core",
          "hardcore",
          "so",
          "styled",
          "proclaimed",
          "appointed",
          "described",
          "disgraced",
          "failed",
          "controversial",
          "notorious",
          "infamous",
          "crooked",
          "no.");

  private final Text text;
  private final String content;
  private final List<Quote> direct;
  private final List<DateMention> dates;

  /** The year of the article as far as its days tell; past all for none. */
  private final int year;

  private final EntityMentions mentions;
  private final PersonRoles roles;
  private final Map<String, Entity> people = new HashMap<>();

  Introductions(Text text, Facts facts, EntityMentions mentions) {
    this.text = text;
    this.content = text.content();
    this.direct = facts.directQuotes();
    this.dates = facts.dates();
    this.year = DateMention.articleYear(dates);
    this.mentions = mentions;
    this.roles = new PersonRoles(text, direct);
    for (Entity entity : facts.entities()) {
      if (entity.type() == NameType.PERSON && entity.role().isPresent()) {
        people.put(entity.id(), entity);
      }
    }
  }

  /**
   * A statement with those introduced who are not known.
   *
   * @param known the ids of those whom a reader knows; those that the statement tells of are added
   * @param most how many words may be put in
   */
  public Statement introduce(Statement statement, Set<String> known, int most) {
    Statement read = statement;
    for (String id : people.isEmpty() ? Set.<String>of() : named(statement)) {
      Entity person = people.get(id);
      if (person != null && !known.contains(id)) {
        Optional<Statement> told =
            isTold(statement, person) ? Optional.of(read) : introduced(read, person);
        if (told.isPresent() && told.get().words() - statement.words() <= most) {
          read = told.get();
          known.add(id);
        }
      }
    }
    return read;
  }

  /** The ids of those whom a statement names, in order. */
  private Set<String> named(Statement statement) {
    Set<String> named = new LinkedHashSet<>();
    for (Statement.Naming naming : statement.namings()) {
      named.add(naming.entity());
    }
    for (EntityMentions.Mention mention : mentions.within(statement.place())) {
      if (statement.keeps(mention.span())) {
        named.add(mention.entity().id());
      }
    }
    return named;
  }

  /** Where a person is named in what a statement has of its sentence. */
  private List<Span> places(Statement statement, Entity person) {
    List<Span> places = new ArrayList<>();
    for (EntityMentions.Mention mention : mentions.within(statement.place())) {
      if (mention.entity().is(person) && statement.keeps(mention.span())) {
        places.add(mention.span());
      }
    }
    return places;
  }

  private boolean isTold(Statement statement, Entity person) {
    for (Span place : places(statement, person)) {
      if (roles.isTold(place)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Statement> introduced(Statement statement, Entity person) {
    Optional<Statement.Naming> naming = naming(statement, person);
    String name = naming.isPresent() ? naming.get().name() : person.name();
    int at = statement.text().indexOf(name);
    boolean once = at >= 0 && statement.text().indexOf(name, at + 1) < 0;
    if (!once || !isOpen(statement, person, naming)) {
      return Optional.empty();
    }
    return roles
        .of(person)
        .filter(told -> fits(statement.text(), at, name, told) && !saysAgain(statement, told))
        .filter(
            told -> !isOfOtherTime(statement, told) && !judges(told) && tellsEnough(person, told))
        .map(told -> statement.named(at, name, written(person, told, naming, at == 0)));
  }

  /** "In 2016 she lost to (former president) Karl Roe": who was none then. */
  private boolean isOfOtherTime(Statement statement, PersonRoles.Introduction told) {
    if (!PersonRoles.isOver(told.words().of(content))) {
      return false;
    }
    for (DateMention date : Within.of(dates, statement.place())) {
      if (date.resolvedFrom().isEmpty()
          && Character.isDigit(date.value().charAt(0))
          && date.isBefore(year)
          && statement.keeps(date.evidence())) {
        return true;
      }
    }
    return false;
  }

  /** "Career politician Roe", "Roe, the No. 2 player": an opinion, or of a day. */
  private boolean judges(PersonRoles.Introduction told) {
    for (String word : told.words().of(content).split("[ -]", -1)) {
      if (JUDGING.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Roe, a professor of law at Norland", "Roe, a body language expert", but not "Roe, a senior
   * official" or "Jerome, a lifelong entrepreneur".
   */
  private boolean tellsEnough(Entity person, PersonRoles.Introduction told) {
    String words = told.words().of(content);
    int comma = told.behind() ? words.indexOf(',') : -1;
    if (comma < 0 || comma + 2 >= words.length()) {
      return true;
    }
    Span behind = new Span(told.words().start() + comma + 2, told.words().end());
    boolean plain = words.startsWith("a ", comma + 2) || words.startsWith("an ", comma + 2);
    return !plain || (person.name().indexOf(' ') > 0 && isFull(behind));
  }

  /** Whether a noun tells what for, or a name where: "a crime writer", "an Osthafen doctor". */
  private boolean isFull(Span office) {
    List<Token> tokens = Within.of(Within.sentence(text, office.start()).tokens(), office);
    boolean named = tokens.size() > FEW;
    for (Token token : tokens.subList(1, Math.max(1, tokens.size() - 1))) {
      char first = token.word().charAt(0);
      boolean marked = Character.isDigit(first) || Character.isUpperCase(first);
      named |= marked || token.partOfSpeech().isNominal();
    }
    return named;
  }

  private static Optional<Statement.Naming> naming(Statement statement, Entity person) {
    for (Statement.Naming naming : statement.namings()) {
      if (naming.entity().equals(person.id())) {
        return Optional.of(naming);
      }
    }
    return Optional.empty();
  }

  /** Whether the name stands where more can be said of who bears it. */
  private boolean isOpen(Statement statement, Entity person, Optional<Statement.Naming> naming) {
    if (naming.isPresent() && naming.get().opens()) {
      return true;
    }
    List<Span> places = places(statement, person);
    return !places.isEmpty() && isAlone(places.get(0), statement, naming.isPresent());
  }

  /** "The new Roe supporters", "Professor Roe" and what is quoted are no places. */
  private boolean isAlone(Span name, Statement statement, boolean replaced) {
    List<Token> tokens = text.sentences().get(statement.sentence()).tokens();
    int before = Within.firstFrom(tokens, name.start()) - 1;
    int after = Within.firstFrom(tokens, name.end());
    boolean ends =
        after >= tokens.size()
            || !tokens.get(after).partOfSpeech().isNominal()
            || content.charAt(name.end()) != ' ';
    // "Mr. Roe" is replaced as a whole
    boolean addressed =
        replaced && before >= 0 && StatementNames.ADDRESSES.contains(tokens.get(before).word());
    return ends
        && (addressed || !belongs(tokens, before))
        && Within.overlapping(direct, name).isEmpty();
  }

  /** Whether a word before a name belongs to it: "the former governor, Karl Roe". */
  private static boolean belongs(List<Token> tokens, int before) {
    if (before < 0) {
      return false;
    }
    PartOfSpeech tag = tokens.get(before).partOfSpeech();
    boolean comma = tokens.get(before).lower().equals(",");
    return tag.isNominal()
        || tag == PartOfSpeech.ADJ
        || tag == PartOfSpeech.DET
        // "Kale forward Roe": a trade that is mostly another kind of word
        || (tag == PartOfSpeech.ADV
            && before > 0
            && tokens.get(before - 1).partOfSpeech().isNominal())
        || (comma && before > 0 && RolePhrase.opensRole(tokens.get(before - 1).bare()));
  }

  /** Whether what stands around a name leaves room for who bears it. */
  private static boolean fits(
      String statement, int at, String name, PersonRoles.Introduction told) {
    int end = at + name.length();
    String rest = statement.substring(end, Math.min(statement.length(), end + REST)).strip();
    boolean owner = name.endsWith("'s]") || isAny(rest, "'’");
    boolean marked = at > 0 && isAny(statement.substring(at - 1), "\"“'‘«-(");
    boolean parted =
        owner || isAny(rest, ",(-–—[") || rest.startsWith("himself") || rest.startsWith("herself");
    return !marked && !(told.behind() && parted) && !isApposed(rest);
  }

  /** "Roe, a Democrat,", "Roe is the lawyer who", "Roe for Norland". */
  private static boolean isApposed(String rest) {
    String[] next = rest.split(" ", -1);
    boolean tells = next[0].equals(",") || EQUALS.contains(next[0]);
    boolean linked = next[0].equals("for") || next[0].equals("of");
    return next.length > 1
        && !next[1].isEmpty()
        && ((tells && isOpener(next[1])) || (linked && Character.isUpperCase(next[1].charAt(0))));
  }

  /** "Roe, who has quit as chief executive," needs no "chief executive Roe". */
  private boolean saysAgain(Statement statement, PersonRoles.Introduction told) {
    for (String word : told.words().of(content).split("[ ,]", -1)) {
      boolean noun = word.length() >= LONG && RolePhrase.isHead(word);
      if (noun && statement.text().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpener(String word) {
    return RolePhrase.isDeterminer(word) || RolePhrase.opensRole(word);
  }

  private static boolean isAny(String words, String marks) {
    return !words.isEmpty() && marks.indexOf(words.charAt(0)) >= 0;
  }

  private Statement.Naming written(
      Entity person,
      PersonRoles.Introduction told,
      Optional<Statement.Naming> naming,
      boolean first) {
    String words = roles.written(told, first);
    return naming
        .map(
            n ->
                new Statement.Naming(
                    n.entity(),
                    n.name().replace(person.name(), words),
                    n.original(),
                    n.opens(),
                    told.words()))
        .orElseGet(
            () ->
                new Statement.Naming(
                    person.id(), "[" + words + "]", person.name(), false, told.words()));
  }
}
