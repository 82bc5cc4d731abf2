package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what statements should be told with, though each can be understood alone: what they speak
 * of as known, and the sentence that begins with "but" behind them.
 */
public final class StatementNeeds {

  /** "However," are two tokens. */
  private static final int LONGEST_TURN = 2;

  private final Text text;
  private final StatementOpening openings;
  private final StatementTurns turns;
  private final StatementWriter writer;

  StatementNeeds(
      Text text, StatementOpening openings, StatementTurns turns, StatementWriter writer) {
    this.text = text;
    this.openings = openings;
    this.turns = turns;
    this.writer = writer;
  }

  /** How many things that statements, read in a row, speak of as known are told only before. */
  public int unsaid(List<Statement> statements) {
    Statement first = statements.get(0);
    Optional<StatementDraft> draft = writer.anyDraft(first.sentence());
    int unsaid = draft.isPresent() && openings.leans(draft.get()) ? 1 : 0;
    for (Statement statement : statements) {
      for (StatementDefinites.Known known : known(statement)) {
        boolean said =
            statement.sentence() != first.sentence()
                && known.sentences().contains(first.sentence());
        unsaid += !said && !known.opens() && known.told() < first.place().start() ? 1 : 0;
      }
    }
    return unsaid;
  }

  private List<StatementDefinites.Known> known(Statement statement) {
    if (!text.isEnglish()) {
      return List.of();
    }
    List<StatementDefinites.Known> kept = new ArrayList<>();
    for (StatementDefinites.Known known : openings.known(statement.sentence())) {
      if (statement.keeps(known.noun())) {
        kept.add(known);
      }
    }
    return kept;
  }

  /**
   * Of each thing that a statement speaks of as known, though only earlier sentences tell of it,
   * the sentences that do, if any does by the same noun.
   */
  public List<Set<Integer>> tellers(Statement statement) {
    List<Set<Integer>> tellers = new ArrayList<>();
    for (StatementDefinites.Known known : known(statement)) {
      if (!known.sentences().isEmpty()) {
        tellers.add(known.sentences());
      }
    }
    return tellers;
  }

  /**
   * Where a statement is about a thing of which only others tell ("The vote was close"), the
   * sentences that can tell of it; else none.
   */
  public Set<Integer> grounds(Statement statement) {
    Optional<StatementDraft> draft = writer.anyDraft(statement.sentence());
    return statement.behind().isPresent() || draft.isEmpty()
        ? Set.of()
        : openings.grounds(draft.get());
  }

  /**
   * Whether the sentence behind a statement opens with "but" or tells who says so: what the
   * statement tells is only the beginning of the point.
   */
  public boolean leadsToTurn(Statement statement) {
    return turns.leadsToTurn(statement.sentence());
  }

  /** Whether the sentence behind a statement tells who says so: a fact needs both. */
  boolean leadsToTeller(Statement statement) {
    return turns.leadsToTeller(statement.sentence());
  }

  /**
   * A statement with the "but" or "now" that opens its sentence: alone it is told without, but not
   * right behind what it limits.
   */
  public Statement turning(Statement statement) {
    Span kept = statement.kept().get(0);
    Sentence sentence = text.sentences().get(statement.sentence());
    boolean opener =
        kept.start() > sentence.span().start()
            && turns.goesOnFrom(statement.sentence())
            && isTurn(sentence.tokens(), Within.firstFrom(sentence.tokens(), kept.start()));
    return opener && statement.place().start() == sentence.span().start()
        ? statement.opened(text.content())
        : statement;
  }

  /** Whether so many tokens are no more than "but", "however," or "but now,". */
  private static boolean isTurn(List<Token> tokens, int length) {
    return length <= LONGEST_TURN
        || (length == LONGEST_TURN + 1
            && tokens.get(1).lower().equals("now")
            && tokens.get(2).kind() == Token.Kind.MARK);
  }
}
