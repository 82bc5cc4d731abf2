package dev.articledigest.summary;

import dev.articledigest.facts.Concepts;
import dev.articledigest.facts.Findings;
import dev.articledigest.facts.Statement;
import dev.articledigest.facts.StatementTraits;
import dev.articledigest.facts.StatementWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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
  private static final double LENGTH = 0.85;

  /** Up to this share of the budget words cost less: there is room for more. */
  private static final double SHORT = 0.6;

  /** How much less. */
  private static final double ROOM = 0.5;

  /** What is left of a set's worth that leaves out what the article opens with: mostly the news. */
  private static final double UNOPENED = 0.92;

  /** Pairs are rarer than words: what they tell counts for more. */
  static final double PAIRS = 1.5;

  /** A chance counts from here on: many that are next to nothing would outweigh a good one. */
  private static final double LEAST_OF_WORD = 0.04;

  private static final double LEAST_OF_PAIR = 0.01;

  /** What is left of a statement's worth where it is somebody's words: they tell no news. */
  private static final double QUOTED = 0.67;

  /** What is left of it where "I" or "we" speak. */
  private static final double FIRST_PERSON = 0.86;

  /** How much of its worth a statement loses in which all words are pronouns. */
  private static final double PRONOUNS = 0.5;

  /** How much it loses for each time its place in the text is some three times as far. */
  private static final double PLACE = 0.02;

  /**
   * What is left of a set's worth for each thing it speaks of as known that it does not tell of.
   */
  private static final double UNSAID = 0.94;

  /**
   * What is left of it for each statement about such a thing where nothing in the set can tell of
   * it: "The investigation started on Friday".
   */
  private static final double UNGROUNDED = 0.9;

  /** What is left of it for each statement without the next sentence, where "but" opens that. */
  private static final double UNTURNED = 0.92;

  /** What a statement gains that stands right behind another: what goes on reads as one. */
  private static final double NEAR = 1.01;

  /** What is left of a set of one statement where that leaves much room: a digest goes on. */
  private static final double ALONE = 0.92;

  /** Up to this share of the budget there is much room. */
  private static final double MUCH = 0.75;

  private final Concepts concepts;
  private final StatementWriter writer;
  private final StatementTraits traits;
  private final int budget;
  private final List<Item> items = new ArrayList<>();

  /** What the concepts of the items are worth, by the numbers that {@link #number} gives them. */
  private double[] worths = new double[0];

  /** Of each item, the items of its sentence. */
  private int[] twins = new int[0];

  /** Of each item, the items that it may follow. */
  private int[] leaders = new int[0];

  /** Of each item, the items of the sentence before. */
  private int[] neighbours = new int[0];

  /** The items of the article's first sentence. */
  private int opening;

  /** Of each item, the items without which it tells too little. */
  private final List<List<Tie>> ties = new ArrayList<>();

  /**
   * The items of which one should be chosen with another (a bit for each), and what is left of the
   * worth of a set with none.
   */
  private record Tie(int items, double left) {}

  @SuppressWarnings("ArrayRecordComponent") // read by nobody else
  private record Item(Statement statement, int[] concepts, int length, double weight, double alone)
      implements Comparable<Item> {

    /** The best first. */
    @Override
    public int compareTo(Item other) {
      return Double.compare(-alone, -other.alone);
    }

    boolean follows(Item other) {
      return statement.behind().isPresent()
          && statement.behind().get().sentence() == other.statement().sentence()
          && statement.behind().get().text().equals(other.statement().text());
    }
  }

  /**
   * Some of the items, of each sentence one: which (a bit for each), what they say, their worth,
   * lengths and score.
   */
  @SuppressWarnings("ArrayRecordComponent") // read by nobody else
  private record Choice(
      int items, boolean[] said, double worth, int length, int words, double score) {}

  /** A choice with one item more, before what it says is gathered: few are so good. */
  private record Step(Choice before, int item, double worth, double score)
      implements Comparable<Step> {

    /** The best first. */
    @Override
    public int compareTo(Step other) {
      return Double.compare(-score, -other.score);
    }
  }

  private StatementSet(Findings found, int budget) {
    this.concepts = found.concepts();
    this.writer = found.statements();
    this.traits = found.traits();
    this.budget = budget;
  }

  /**
   * The best set within the budget of words.
   *
   * @param found with what the statements were made
   */
  static List<Statement> best(List<Statement> statements, Findings found, int budget) {
    StatementSet search = new StatementSet(found, budget);
    for (Statement statement : statements) {
      search.add(statement);
    }
    Collections.sort(search.items);
    if (search.items.size() > WEIGHED) {
      search.items.subList(WEIGHED, search.items.size()).clear();
    }
    search.number();
    search.relate();
    return search.best();
  }

  private void add(Statement statement) {
    int[] said = concepts.of(statement.sentence(), statement.kept());
    int length = concepts.length(statement.sentence(), statement.kept());
    double weight = weight(statement);
    items.add(new Item(statement, said, length, weight, weight * alone(said, length)));
  }

  /** How much what a statement says counts: some readings tell news more often than others. */
  private double weight(Statement statement) {
    double loss = PRONOUNS * traits.pronouns(statement) + PLACE * Math.log1p(statement.sentence());
    return Math.exp(-loss)
        * (traits.isQuotation(statement) ? QUOTED : 1)
        * (traits.isFirstPerson(statement) ? FIRST_PERSON : 1);
  }

  /** Counts the concepts of the items that are left from 0, to have small sets of them. */
  private void number() {
    // one more than the number of each concept, 0 for none
    int[] numbers = new int[concepts.size()];
    double[] found = new double[numbers.length];
    int count = 0;
    for (Item item : items) {
      int[] said = item.concepts();
      for (int i = 0; i < said.length; i++) {
        if (numbers[said[i]] == 0) {
          found[count] = worth(said[i]);
          numbers[said[i]] = ++count;
        }
        said[i] = numbers[said[i]] - 1;
      }
    }
    worths = Arrays.copyOf(found, count);
  }

  private void relate() {
    twins = new int[items.size()];
    leaders = new int[items.size()];
    neighbours = new int[items.size()];
    for (int i = 0; i < items.size(); i++) {
      Statement statement = items.get(i).statement();
      ties.add(ties(statement));
      opening |= writer.isFirst(statement) ? 1 << i : 0;
      for (int j = 0; j < items.size(); j++) {
        Item other = items.get(j);
        twins[i] |= statement.sentence() == other.statement().sentence() ? 1 << j : 0;
        boolean next = statement.sentence() == other.statement().sentence() + 1;
        neighbours[i] |= next ? 1 << j : 0;
        leaders[i] |= items.get(i).follows(other) ? 1 << j : 0;
      }
    }
  }

  private List<Tie> ties(Statement statement) {
    List<Tie> ties = new ArrayList<>();
    for (Set<Integer> telling : writer.needs().tellers(statement)) {
      ties.add(tie(telling, statement.sentence(), UNSAID));
    }
    Set<Integer> grounds = writer.needs().grounds(statement);
    if (!grounds.isEmpty()) {
      ties.add(tie(grounds, statement.sentence(), UNGROUNDED));
    }
    if (writer.needs().leadsToTurn(statement)) {
      int next = statement.sentence() + 1;
      ties.add(tie(Set.of(next), next + 1, UNTURNED));
    }
    return ties;
  }

  /** With the items of sentences before one. */
  private Tie tie(Set<Integer> sentences, int end, double left) {
    int tied = 0;
    for (int i = 0; i < items.size(); i++) {
      int sentence = items.get(i).statement().sentence();
      tied |= sentence < end && sentences.contains(sentence) ? 1 << i : 0;
    }
    return new Tie(tied, left);
  }

  private double alone(int[] said, int length) {
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
    double shorter = Math.max(0, SHORT * budget - length);
    return worth / (length + ROOM * shorter + LENGTH * budget);
  }

  private double score(int chosen, double worth, int length) {
    double opened = (chosen & opening) == 0 ? UNOPENED : 1;
    boolean single = (chosen & (chosen - 1)) == 0;
    double alone = single && length < MUCH * budget ? ALONE : 1;
    return score(worth, length) * opened * alone * whole(chosen);
  }

  /** What is left of the worth of a set for what its statements miss, more for neighbours. */
  private double whole(int chosen) {
    double whole = 1;
    for (int left = chosen; left != 0; left &= left - 1) {
      int item = Integer.numberOfTrailingZeros(left);
      whole *= (neighbours[item] & chosen) == 0 ? 1 : NEAR;
      for (Tie tie : ties.get(item)) {
        whole *= (tie.items() & chosen) == 0 ? tie.left() : 1;
      }
    }
    return whole;
  }

  private List<Statement> best() {
    Choice best = new Choice(0, new boolean[worths.length], 0, 0, 0, 0);
    List<Choice> level = List.of(best);
    while (!level.isEmpty()) {
      level = longer(level);
      if (!level.isEmpty() && level.get(0).score() > best.score()) {
        best = level.get(0);
      }
    }
    List<Statement> chosen = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if ((best.items() >> i & 1) != 0) {
        chosen.add(items.get(i).statement());
      }
    }
    return chosen;
  }

  /** The best sets that have one more item, best first. */
  private List<Choice> longer(List<Choice> level) {
    List<Step> steps = new ArrayList<>(KEPT + 1);
    for (int place = 0; place < level.size(); place++) {
      Choice choice = level.get(place);
      for (int i = 0; i < items.size(); i++) {
        // Sets are met once from each of their items: most are known already.
        if (fits(choice, i) && !isMet(choice.items() | 1 << i, level, place)) {
          keep(step(choice, i), steps);
        }
      }
    }
    List<Choice> best = new ArrayList<>(steps.size());
    for (Step step : steps) {
      best.add(taken(step));
    }
    return best;
  }

  /** Whether one of the first choices of a level makes the set too with one item more. */
  private boolean isMet(int set, List<Choice> level, int first) {
    for (int i = 0; i < first; i++) {
      Choice choice = level.get(i);
      int rest = set & ~choice.items();
      boolean single = (rest & (rest - 1)) == 0;
      if (single && fits(choice, Integer.numberOfTrailingZeros(rest))) {
        return true;
      }
    }
    return false;
  }

  /** Puts a step in its place among the best, behind those that are as good, if it has one. */
  private static void keep(Step step, List<Step> best) {
    int at = best.size();
    while (at > 0 && best.get(at - 1).compareTo(step) > 0) {
      at--;
    }
    if (at < KEPT) {
      best.add(at, step);
    }
    if (best.size() > KEPT) {
      best.remove(KEPT);
    }
  }

  /** Whether there is room for the item, none of its sentence and one that it may follow. */
  private boolean fits(Choice choice, int number) {
    Statement statement = items.get(number).statement();
    return choice.words() + statement.words() <= budget
        && (choice.items() & twins[number]) == 0
        && (statement.behind().isEmpty() || (choice.items() & leaders[number]) != 0);
  }

  private Step step(Choice choice, int number) {
    Item item = items.get(number);
    boolean[] said = choice.said();
    double weight = item.weight();
    double worth = choice.worth();
    for (int concept : item.concepts()) {
      if (!said[concept]) {
        worth += weight * worths[concept];
      }
    }
    double score = score(choice.items() | 1 << number, worth, choice.length() + item.length());
    return new Step(choice, number, worth, score);
  }

  private Choice taken(Step step) {
    Choice before = step.before();
    Item item = items.get(step.item());
    boolean[] said = before.said().clone();
    for (int concept : item.concepts()) {
      said[concept] = true;
    }
    return new Choice(
        before.items() | 1 << step.item(),
        said,
        step.worth(),
        before.length() + item.length(),
        before.words() + item.statement().words(),
        step.score());
  }
}
