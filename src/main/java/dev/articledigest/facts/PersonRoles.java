package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the article says in a few words who a person is, right beside the full name: "FBI
 * special agent in charge David Roe", "Owen Roe, a doctor at Osthafen Hospital". What stands in
 * quotations is what others call a person.
 */
final class PersonRoles {

  /** The article says who somebody is where it first has the name, or soon. */
  private static final int MENTIONS = 8;

  private static final Set<String> PAST = WordSet.of("former", "retired", "veteran", "ex");

  private static final Set<String> OVER = WordSet.of("former", "late", "then");

  /** What has a capital before a name, or as the name of a party. */
  private static final Set<String> TITLES =
      WordSet.ofAll(
          WordList.load(Name.class, "titles.txt"),
          WordList.load(PersonRoles.class, "role-offices.txt"),
          WordSet.of(
              "pope",
              "conservative",
              "labour",
              "labor",
              "liberal",
              "democratic",
              "republican",
              "socialist"));

  private final Text text;
  private final List<Quote> direct;
  private final Map<String, Optional<Introduction>> found = new HashMap<>();

  /** Made when the first one is asked for: many texts need none. */
  private Optional<Reader> reader = Optional.empty();

  /**
   * A name with who bears it, as it stands in the article.
   *
   * @param words the characters of both
   * @param behind whether the name stands first
   */
  record Introduction(Span words, boolean behind) {}

  private record Reader(
      EntityWords words, RoleFinder roles, RoleBefore before, RoleBehind behind) {}

  PersonRoles(Text text, List<Quote> direct) {
    this.text = text;
    this.direct = direct;
  }

  /** Who a person is; what the person was, where the article tells only that. */
  Optional<Introduction> of(Entity person) {
    return found.computeIfAbsent(person.id(), id -> find(person));
  }

  /**
   * How an introduction reads.
   *
   * @param first whether it opens a statement
   */
  String written(Introduction told, boolean first) {
    String words = told.words().of(text.content());
    if (first) {
      return Statement.capitalized(words);
    }
    int start = reader().words().at(told.words().start());
    boolean opened = reader().words().word(start - 1, start).isEmpty();
    return opened && !told.behind() && isCommon(start, reader().words())
        ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
        : words;
  }

  /** Whether the article says who a person is at one of the places where it names the person. */
  boolean isTold(Span mention) {
    Optional<Name> name = Named.at(text, mention);
    return name.isPresent() && reader().roles().find(name.get()).isFound();
  }

  /** "Former minister Roe", "Republican ex-mayor Roe". */
  static boolean isOver(String introduction) {
    for (String word : introduction.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (OVER.contains(word) || word.startsWith("ex-")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Introduction> find(Entity person) {
    Optional<Introduction> former = Optional.empty();
    List<Span> mentions = person.mentions();
    for (Span mention : mentions.subList(0, Math.min(mentions.size(), MENTIONS))) {
      Optional<Introduction> here = isFull(mention, person) ? at(mention) : Optional.empty();
      if (here.isPresent() && !EntityDraft.isFormer(here.get().words().of(text.content()))) {
        return here;
      }
      former = former.isPresent() ? former : here;
    }
    return former;
  }

  private boolean isFull(Span mention, Entity person) {
    return mention.length() == person.name().length()
        && text.content().startsWith(person.name(), mention.start())
        && Within.overlapping(direct, mention).isEmpty();
  }

  private Optional<Introduction> at(Span mention) {
    Optional<Name> name = Named.at(text, mention).filter(n -> n.span().equals(mention));
    if (name.isEmpty() || !reader().words().isProse(reader().words().at(mention.start()))) {
      return Optional.empty();
    }
    Optional<Span> title = reader().roles().find(name.get()).title();
    return title.isEmpty() || isThen(title.get()) ? Optional.empty() : read(mention, title.get());
  }

  private Optional<Introduction> read(Span name, Span title) {
    EntityWords words = reader().words();
    int first = words.at(title.start());
    int last = words.at(title.end() - 1);
    boolean behind = title.start() >= name.end();
    Optional<Span> read =
        behind
            ? reader().behind().read(words.at(name.end() - 1), first, last)
            : reader().before().read(words.at(name.start()), first, last);
    return read.map(span -> new Introduction(span.union(name), behind));
  }

  /** Whether a word that opens a sentence has its capital only for that: "Former minister Roe". */
  private boolean isCommon(int at, EntityWords words) {
    String word = words.word(at, at);
    String next = words.form(at + 1, at);
    boolean plain =
        next.isEmpty() || Character.isLowerCase(next.charAt(0)) || words.name(at + 1).isPresent();
    return words.name(at).isEmpty()
        && (RolePhrase.opensRole(word) || Words.isArticle(word))
        && (PAST.contains(word) || Words.isArticle(word) || (plain && !TITLES.contains(word)));
  }

  /** "A spokesman for then-minister Roe" speaks today. */
  private boolean isThen(Span title) {
    String words = title.of(text.content());
    return words.regionMatches(true, 0, "then", 0, 4);
  }

  private Reader reader() {
    if (reader.isEmpty()) {
      EntityWords words = new EntityWords(text);
      reader =
          Optional.of(
              new Reader(
                  words, new RoleFinder(words), new RoleBefore(words), new RoleBehind(words)));
    }
    return reader.get();
  }
}
