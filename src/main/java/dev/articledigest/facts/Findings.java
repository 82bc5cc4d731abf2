package dev.articledigest.facts;

import dev.articledigest.language.Text;

/**
 * What was found in a text, and what it was found with, so that a digest needs not do it again.
 *
 * @param facts the facts
 * @param statements the statements that the text's sentences make
 * @param concepts the pieces of what the text says, with their weights
 * @param traits what tells how good a reading a statement is
 * @param introductions what tells who somebody is
 */
public record Findings(
    Facts facts,
    StatementWriter statements,
    Concepts concepts,
    StatementTraits traits,
    Introductions introductions) {

  /** Of facts but the key facts, which are chosen from statements. */
  static Findings of(Text text, Facts facts) {
    StatementWriter statements = new StatementWriter(text, facts);
    return new Findings(
        facts,
        statements,
        new Concepts(text, facts, statements.mentions()),
        new StatementTraits(text, facts),
        new Introductions(text, facts, statements.mentions()));
  }

  Findings withKeyFacts(Text text) {
    return new Findings(
        facts.withKeyFacts(new KeyFactRanker(text, this).rank()),
        statements,
        concepts,
        traits,
        introductions);
  }
}
