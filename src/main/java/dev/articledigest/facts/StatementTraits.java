package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.List;
import java.util.Set;

/**
 * What tells, beside the words themselves, how good a reading a statement is: editors who choose
 * sentences for a digest or as key facts pass over quotations, talk in the first person and
 * sentences full of pronouns, and prefer those with numbers and with names that were not told
 * before.
 */
public final class StatementTraits {

  private static final Set<String> FIRST_PERSON =
      WordSet.of("i", "my", "me", "myself", "we", "our", "us", "ourselves");

  private final Text text;
  private final Facts facts;
  private final List<Quote> direct;

  /** Of each sentence, how many entities it is the first to name. */
  private final int[] introduced;

  StatementTraits(Text text, Facts facts) {
    this.text = text;
    this.facts = facts;
    this.direct = facts.directQuotes();
    this.introduced = new int[text.sentences().size()];
    for (Entity entity : facts.entities()) {
      int at = Within.firstEndingAfter(text.sentences(), entity.mentions().get(0).start());
      if (at < introduced.length) {
        introduced[at]++;
      }
    }
  }

  /** Whether a statement is mostly somebody's quoted words. */
  public boolean isQuotation(Statement statement) {
    Span place = statement.place();
    int quoted = 0;
    for (Quote quote : Within.touching(direct, place)) {
      Span span = quote.evidence();
      quoted += Math.min(span.end(), place.end()) - Math.max(span.start(), place.start());
    }
    return 2 * quoted > place.length();
  }

  /** Whether "I" or "we" speak in it; "US" is no "us". */
  public boolean isFirstPerson(Statement statement) {
    for (Token token : text.sentences().get(statement.sentence()).tokens()) {
      if (FIRST_PERSON.contains(token.bare()) && statement.keeps(token.span())) {
        String word = token.word();
        if (word.length() == 1 || !Words.isShouted(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The share of pronouns in what a statement has of its sentence, 0 to 1. */
  public double pronouns(Statement statement) {
    int all = 0;
    int pronouns = 0;
    for (Token token : text.sentences().get(statement.sentence()).tokens()) {
      if (statement.keeps(token.span())) {
        all++;
        pronouns += token.partOfSpeech() == PartOfSpeech.PRON ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) pronouns / all;
  }

  /** How many figures a statement's sentence has. */
  int figures(Statement statement) {
    return Within.of(facts.figures(), statement.place()).size();
  }

  /** How many entities a statement's sentence is the first to name. */
  int introduced(Statement statement) {
    return introduced[statement.sentence()];
  }
}
