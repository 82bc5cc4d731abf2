package dev.articledigest.summary;

import dev.articledigest.facts.Concepts;
import dev.articledigest.facts.Statement;
import dev.articledigest.facts.StatementWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Searches for the set of statements that has the highest expected F1 with a summary by a person:
 * the expected number of shared concepts, over the mean of both lengths. What is said twice counts
 * once, and a sentence that adds less than its length costs is left out, though there be room. A
 * beam search over the statements that are worth most alone; it looks at every set of two, so that
 * up to that size the answer is exact among them.
 */
final class StatementSet {

  /** So many statements are weighed against each other, and so many sets are kept at each size. */
  private static final int WEIGHED = 26;

  private static final int KEPT = WEIGHED;

  /** How long a summary is expected to be, as a share of the budget. */
  private static final double LENGTH = 0.75;

  /** Pairs are rarer than words: what they tell counts for more. */
  static final double PAIRS = 1.5;

  /** A chance counts from here on: many that are next to nothing would outweigh a good one. */
  private static final double LEAST_OF_WORD = 0.04;

  private static final double LEAST_OF_PAIR = 0.01;

  /** A digest that is nothing but somebody's words tells no news. */
  private static final double ONLY_QUOTED = 0.5;

  /**
   * What is left of a set's worth for each thing it speaks of as known that it does not tell of.
   */
  private static final double UNSAID = 0.94;

  /** What a digest with the article's first sentence gains: readers look for it. */
  private static final double LEAD = 1.02;

  private final Concepts concepts;
  private final StatementWriter writer;
  private final int budget;
  private final List<Item> items = new ArrayList<>();
  private final List<Double> worths = new ArrayList<>();

  /** Of each item, for each thing it speaks of as known, the items before it that tell of it. */
  private final List<int[]> tellers = new ArrayList<>();

  private record Item(
      Statement statement, List<Integer> concepts, int length, double alone, boolean quoted) {

    boolean follows(Item other) {
      return statement.behind().filter(other.statement()::equals).isPresent();
    }
  }

  /**
   * Some of the items, of each sentence one: which (a bit for each), what they say, their worth,
   * lengths and score.
   */
  private record Choice(
      int items,
      BitSet sentences,
      BitSet said,
      double worth,
      int length,
      int words,
      boolean quoted,
      double score) {}

  /** The items that are forms of the first sentence. */
  private int leads;

  private StatementSet(Concepts concepts, StatementWriter writer, int budget) {
    this.concepts = concepts;
    this.writer = writer;
    this.budget = budget;
  }

  /**
   * The best set within the budget of words.
   *
   * @param writer who made the statements
   */
  static List<Statement> best(
      List<Statement> statements, Concepts concepts, StatementWriter writer, int budget) {
    StatementSet search = new StatementSet(concepts, writer, budget);
    statements.forEach(search::add);
    search.items.sort(Comparator.comparingDouble(i -> -i.alone()));
    if (search.items.size() > WEIGHED) {
      search.items.subList(WEIGHED, search.items.size()).clear();
    }
    search.number();
    search.relate();
    return search.best();
  }

  private void add(Statement statement) {
    List<Integer> said = List.copyOf(concepts.of(statement.sentence(), statement.kept()));
    int length = concepts.length(statement.sentence(), statement.kept());
    items.add(
        new Item(statement, said, length, alone(said, length), writer.isQuotation(statement)));
  }

  /** Counts the concepts of the items that are left from 0, to have small sets of them. */
  private void number() {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (Item item : items) {
      for (int concept : item.concepts()) {
        if (numbers.putIfAbsent(concept, numbers.size()) == null) {
          worths.add(worth(concept));
        }
      }
    }
    items.replaceAll(
        i ->
            new Item(
                i.statement(),
                i.concepts().stream().map(numbers::get).toList(),
                i.length(),
                i.alone(),
                i.quoted()));
  }

  private void relate() {
    for (int i = 0; i < items.size(); i++) {
      Statement statement = items.get(i).statement();
      tellers.add(tellers(statement));
      leads |= writer.isFirst(statement) ? 1 << i : 0;
    }
  }

  private int[] tellers(Statement statement) {
    return writer.tellers(statement).stream()
        .mapToInt(
            sentences ->
                IntStream.range(0, items.size())
                    .filter(i -> items.get(i).statement().sentence() < statement.sentence())
                    .filter(i -> sentences.contains(items.get(i).statement().sentence()))
                    .map(i -> 1 << i)
                    .reduce(0, (a, b) -> a | b))
        .toArray();
  }

  private double alone(List<Integer> said, int length) {
    double worth = 0;
    for (int concept : said) {
      worth += worth(concept);
    }
    return score(worth, length);
  }

  private double worth(int concept) {
    double least = concepts.isPair(concept) ? LEAST_OF_PAIR : LEAST_OF_WORD;
    double chance = Math.max(0, concepts.chance(concept) - least);
    return concepts.isPair(concept) ? PAIRS * chance : chance;
  }

  private double score(double worth, int length) {
    return worth / (length + LENGTH * budget);
  }

  private double score(int chosen, double worth, int length, boolean quoted) {
    return score(worth, length)
        * (quoted ? ONLY_QUOTED : 1)
        * ((chosen & leads) != 0 ? LEAD : 1)
        * Math.pow(UNSAID, unsaid(chosen));
  }

  /** How many things are spoken of as known that no chosen sentence before tells of. */
  private int unsaid(int chosen) {
    int unsaid = 0;
    for (int left = chosen; left != 0; left &= left - 1) {
      for (int telling : tellers.get(Integer.numberOfTrailingZeros(left))) {
        unsaid += (telling & chosen) == 0 ? 1 : 0;
      }
    }
    return unsaid;
  }

  private List<Statement> best() {
    Choice best = new Choice(0, new BitSet(), new BitSet(), 0, 0, 0, true, 0);
    List<Choice> level = List.of(best);
    while (!level.isEmpty()) {
      level = longer(level);
      if (!level.isEmpty() && level.get(0).score() > best.score()) {
        best = level.get(0);
      }
    }
    int chosen = best.items();
    return IntStream.range(0, items.size())
        .filter(i -> (chosen >> i & 1) != 0)
        .mapToObj(i -> items.get(i).statement())
        .toList();
  }

  /** The best sets that have one more item, best first. */
  private List<Choice> longer(List<Choice> level) {
    Set<Integer> seen = new HashSet<>();
    List<Choice> found = new ArrayList<>();
    for (Choice choice : level) {
      for (int i = 0; i < items.size(); i++) {
        if (fits(choice, items.get(i))) {
          // Sets are met once from each of their items: most are known already.
          int set = choice.items() | 1 << i;
          if (seen.add(set)) {
            found.add(with(choice, i));
          }
        }
      }
    }
    found.sort(Comparator.comparingDouble((Choice c) -> -c.score()));
    return found.subList(0, Math.min(KEPT, found.size()));
  }

  private boolean fits(Choice choice, Item item) {
    return choice.words() + item.statement().words() <= budget
        && !choice.sentences().get(item.statement().sentence())
        && (item.statement().behind().isEmpty()
            || IntStream.range(0, items.size())
                .anyMatch(i -> (choice.items() >> i & 1) != 0 && item.follows(items.get(i))));
  }

  private Choice with(Choice choice, int number) {
    Item item = items.get(number);
    BitSet sentences = (BitSet) choice.sentences().clone();
    sentences.set(item.statement().sentence());
    BitSet said = (BitSet) choice.said().clone();
    double worth = choice.worth();
    for (int concept : item.concepts()) {
      if (!said.get(concept)) {
        said.set(concept);
        worth += worths.get(concept);
      }
    }
    int chosen = choice.items() | 1 << number;
    int length = choice.length() + item.length();
    boolean quoted = choice.quoted() && item.quoted();
    return new Choice(
        chosen,
        sentences,
        said,
        worth,
        length,
        choice.words() + item.statement().words(),
        quoted,
        score(chosen, worth, length, quoted));
  }
}
