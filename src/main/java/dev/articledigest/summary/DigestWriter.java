package dev.articledigest.summary;

import dev.articledigest.article.Span;
import dev.articledigest.facts.Entity;
import dev.articledigest.facts.Facts;
import dev.articledigest.facts.Findings;
import dev.articledigest.facts.Statement;
import dev.articledigest.facts.StatementWriter;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The front door of the room: text and facts become a {@link Digest}. */
public final class DigestWriter {

  /** In so few words whole sentences often don't fit. */
  private static final int SMALL = 40;

  private static final int MOST_KEYWORDS = 10;

  /** Fewer words than these of an article that has many say too little of it. */
  private static final int LEAST_TOLD = 25;

  private static final int MANY_WORDS = 100;

  /** Languages that set no space between sentences. */
  private static final Set<String> UNSPACED = WordSet.of("zh", "zh-Hant", "ja");

  private DigestWriter() {}

  /**
   * A digest of at most {@code words} words: the statements that together come nearest to what a
   * summary by a person would say, in the article's order.
   *
   * @param words the budget, in words parted by white space
   */
  public static Digest write(Text text, Findings found, int words) {
    List<Statement> candidates = candidates(text, found, words);
    List<Statement> fitting = fitting(candidates, found, words);
    List<Statement> chosen =
        new ArrayList<>(
            found.statements().knowsPointers()
                ? best(text, fitting, found, words)
                : opening(fitting, text, found, words));
    chosen.sort(Comparator.comparingInt(Statement::sentence));
    List<Digest.DigestSentence> sentences = sentences(chosen, found, words);
    List<String> read = new ArrayList<>();
    for (Digest.DigestSentence sentence : sentences) {
      read.add(sentence.text());
    }
    String joined = String.join(UNSPACED.contains(text.language()) ? "" : " ", read);
    return new Digest(
        HeadlineWriter.write(text, candidates, chosen, found),
        joined,
        sentences,
        keywords(text, found));
  }

  /**
   * The best set, with what the writers find in the end or what the title makes of all that is
   * told: "The fair was called off".
   */
  private static List<Statement> best(
      Text text, List<Statement> fitting, Findings found, int words) {
    List<Statement> ruling = Rulings.find(text, found.statements(), words);
    if (!ruling.isEmpty()) {
      return with(ruling, fitting, found, words);
    }
    List<Statement> best = StatementSet.best(fitting, found, words);
    Optional<Statement> turn = HeadlineTurns.untold(text, best, fitting);
    return turn.isEmpty() ? best : with(List.of(turn.get()), fitting, found, words);
  }

  /** Some statements, and the best set of others for the room that is left. */
  private static List<Statement> with(
      List<Statement> due, List<Statement> fitting, Findings found, int words) {
    List<Statement> others = new ArrayList<>(fitting);
    int room = words;
    for (Statement statement : due) {
      others.removeIf(s -> s.sentence() == statement.sentence());
      room -= statement.words();
    }
    List<Statement> all = new ArrayList<>(StatementSet.best(others, found, room));
    all.addAll(due);
    return all;
  }

  /**
   * What the article opens with, up to the budget: where no word is known that points back, only
   * sentences that follow each other are sure to mean what they say.
   */
  private static List<Statement> opening(
      List<Statement> fitting, Text text, Findings found, int words) {
    List<Statement> opening = new ArrayList<>();
    int room = words;
    Optional<Statement> next = fitting.stream().findFirst();
    while (next.isPresent() && next.get().words() <= room) {
      opening.add(next.get());
      room -= next.get().words();
      int index = next.get().sentence() + 1;
      boolean ends = index == text.sentences().size() || found.statements().refuses(index);
      next = ends ? Optional.empty() : found.statements().writeLoose(index);
    }
    return opening;
  }

  private static List<Digest.Keyword> keywords(Text text, Findings found) {
    return text.isEnglish()
        ? KeyphraseFinder.find(text, found, MOST_KEYWORDS)
        : PlainKeyphraseFinder.find(text, told(text, found), MOST_KEYWORDS);
  }

  /** The sentences of prose that are no offer or note of the page. */
  private static List<Sentence> told(Text text, Findings found) {
    return IntStream.range(0, text.sentences().size())
        .filter(i -> text.sentences().get(i).isProse() && !found.statements().refuses(i))
        .mapToObj(text.sentences()::get)
        .toList();
  }

  /** Those within the budget; where it is small, the forms that headlines have among them. */
  private static List<Statement> fitting(List<Statement> candidates, Findings found, int words) {
    List<Statement> all = new ArrayList<>(candidates);
    if (words <= SMALL) {
      Set<Integer> sentences = new LinkedHashSet<>();
      for (Statement candidate : candidates) {
        sentences.add(candidate.sentence());
      }
      for (int sentence : sentences) {
        all.addAll(found.statements().brief(sentence, words));
      }
    }
    List<Statement> fitting = new ArrayList<>(all.size());
    for (Statement form : all) {
      if (form.words() <= words) {
        fitting.add(form);
      }
    }
    return fitting;
  }

  /** Those who are new are introduced where there is room. */
  private static List<Digest.DigestSentence> sentences(
      List<Statement> chosen, Findings found, int words) {
    List<Statement> own = told(chosen, found.facts());
    // "The former harbour master" is longer than the name that was put for it
    List<Statement> fitting = room(own, words) < 0 ? chosen : own;
    List<Statement> told = turning(fitting, found.statements(), words);
    int room = room(told, words);
    Set<String> known = new HashSet<>();
    List<Digest.DigestSentence> sentences = new ArrayList<>();
    for (Statement statement : told) {
      Statement read = found.introductions().introduce(statement, known, room);
      room -= read.words() - statement.words();
      sentences.add(new Digest.DigestSentence(read.text(), read.evidence(), read.trimmed()));
    }
    return sentences;
  }

  private static int room(List<Statement> told, int words) {
    int room = words;
    for (Statement statement : told) {
      room -= statement.words();
    }
    return room;
  }

  /** With the "but" that opens a sentence, where it is told behind what it limits. */
  private static List<Statement> turning(List<Statement> told, StatementWriter writer, int words) {
    int room = room(told, words);
    List<Statement> read = new ArrayList<>();
    for (Statement statement : told) {
      boolean behind =
          !read.isEmpty() && read.get(read.size() - 1).sentence() == statement.sentence() - 1;
      Statement turning = behind ? writer.needs().turning(statement) : statement;
      int more = turning.words() - statement.words();
      read.add(more <= room ? turning : statement);
      room -= more <= room ? more : 0;
    }
    return read;
  }

  /** With the article's own words where the sentences before tell whom they mean. */
  private static List<Statement> told(List<Statement> chosen, Facts facts) {
    List<Statement> read = new ArrayList<>();
    Set<String> introduced = new HashSet<>();
    Set<String> last = Set.of();
    Optional<Statement> before = Optional.empty();
    for (Statement statement : chosen) {
      read.add(statement.withOriginal(new Told(before, statement, last, introduced)));
      before = Optional.of(statement);
      last = people(statement, facts);
      introduced.addAll(last);
    }
    return read;
  }

  /**
   * Whether the sentences before tell whom a statement means.
   *
   * @param before the one right before, if any
   * @param last the ids of those whom that one is about
   * @param introduced the ids of those whom any before is about
   */
  private record Told(
      Optional<Statement> before, Statement statement, Set<String> last, Set<String> introduced)
      implements Predicate<Statement.Naming> {

    @Override
    public boolean test(Statement.Naming naming) {
      if (naming.isLabel()) {
        return before.isPresent() && goesOn(before.get(), statement, naming, last);
      }
      return naming.opens()
          ? last.equals(Set.of(naming.entity()))
          : introduced.contains(naming.entity());
    }
  }

  /** Whether a statement is the same person's word as the one before, and seen to be. */
  private static boolean goesOn(
      Statement before, Statement statement, Statement.Naming label, Set<String> told) {
    boolean same = false;
    for (Statement.Naming naming : before.namings()) {
      same |= naming.isLabelOf(label.entity());
    }
    boolean adjacent = statement.sentence() == before.sentence() + 1;
    return (same && (adjacent || label.isWriter()))
        || (adjacent && told.equals(Set.of(label.entity())));
  }

  /** The ids of the people and of the body that a statement is about. */
  private static Set<String> people(Statement statement, Facts facts) {
    Set<String> people = new HashSet<>();
    for (Statement.Naming naming : statement.namings()) {
      people.add(naming.entity());
    }
    for (Entity entity : facts.entities()) {
      if (entity.type() == NameType.PERSON && isNamed(entity, statement.place())) {
        people.add(entity.id());
      }
    }
    return people;
  }

  private static boolean isNamed(Entity entity, Span place) {
    for (Span mention : entity.mentions()) {
      if (place.contains(mention)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where nearly every sentence is the writer's own talk, that too is what the digest is made of;
   * where each that fits points back, what points back: of many words some are told.
   */
  private static List<Statement> candidates(Text text, Findings found, int budget) {
    StatementWriter writer = found.statements();
    List<Statement> told = statements(text, found, writer::write);
    int words = 0;
    for (Statement statement : told) {
      words += statement.words();
    }
    boolean thin = words < LEAST_TOLD && text.wordCount() >= MANY_WORDS;
    List<Statement> any =
        !told.isEmpty() && !thin ? told : statements(text, found, writer::writeAny);
    boolean fits = false;
    for (Statement statement : any) {
      fits |= statement.behind().isEmpty() && statement.words() <= budget;
    }
    return !fits && text.wordCount() >= MANY_WORDS
        ? statements(text, found, writer::writeLoose)
        : any;
  }

  private static List<Statement> statements(
      Text text, Findings found, IntFunction<Optional<Statement>> whole) {
    List<Statement> statements = new ArrayList<>();
    Optional<Statement> last = Optional.empty();
    for (int i = 0; i < text.sentences().size(); i++) {
      Optional<Statement> statement =
          found.statements().isTurned(i) ? Optional.empty() : whole.apply(i);
      statements.addAll(statement.isPresent() ? found.statements().shorter(i) : List.of());
      if (statement.isEmpty() && last.isPresent()) {
        statement = found.statements().following(last.get());
      }
      last = statement;
      if (last.isPresent()) {
        statements.add(last.get());
      }
    }
    return statements;
  }
}
