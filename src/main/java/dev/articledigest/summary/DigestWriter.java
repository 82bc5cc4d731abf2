package dev.articledigest.summary;

import dev.articledigest.article.Span;
import dev.articledigest.facts.Concepts;
import dev.articledigest.facts.Entity;
import dev.articledigest.facts.Facts;
import dev.articledigest.facts.Quote;
import dev.articledigest.facts.Statement;
import dev.articledigest.facts.StatementWriter;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The front door of the room: text and facts become a {@link Digest}. */
public final class DigestWriter {

  private static final int LEAST_FRAME = 3;

  /** Languages that set no space between sentences. */
  private static final Set<String> UNSPACED = Set.of("zh", "zh-Hant", "ja");

  private DigestWriter() {}

  /**
   * A digest of at most {@code words} words: the statements that together come nearest to what a
   * summary by a person would say, in the article's order.
   *
   * @param words the budget, in words parted by white space
   */
  public static Digest write(Text text, Facts facts, int words) {
    Concepts concepts = new Concepts(text, facts);
    List<Statement> chosen =
        new ArrayList<>(StatementSet.best(candidates(text, facts, words), concepts, words));
    chosen.sort(Comparator.comparingInt(Statement::sentence));
    List<Digest.DigestSentence> sentences = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      boolean follows = i > 0 && isAbout(chosen.get(i - 1), chosen.get(i), facts);
      sentences.add(follows ? asWritten(chosen.get(i)) : sentence(chosen.get(i)));
    }
    String joined =
        String.join(
            UNSPACED.contains(text.language()) ? "" : " ",
            sentences.stream().map(Digest.DigestSentence::text).toList());
    return new Digest(joined, sentences, KeywordFinder.find(text, facts));
  }

  /**
   * Whether a reader of one statement knows whom the pronoun that opens the next means: the same
   * person, and nobody else is named.
   */
  private static boolean isAbout(Statement one, Statement next, Facts facts) {
    if (next.referral().isEmpty()) {
      return false;
    }
    String meant = next.referral().get().entity();
    boolean named = one.referral().filter(r -> r.entity().equals(meant)).isPresent();
    for (Entity entity : facts.entities()) {
      boolean told = entity.mentions().stream().anyMatch(one.place()::contains);
      if (told && entity.type() == NameType.PERSON && !entity.id().equals(meant)) {
        return false;
      }
      named |= told && entity.id().equals(meant);
    }
    return named;
  }

  private static Digest.DigestSentence sentence(Statement statement) {
    return new Digest.DigestSentence(statement.text(), statement.evidence(), statement.trimmed());
  }

  /** With the pronoun of the article. */
  private static Digest.DigestSentence asWritten(Statement statement) {
    Statement.Referral referral = statement.referral().orElseThrow();
    return new Digest.DigestSentence(
        referral.original(), List.of(statement.place()), referral.trimmed());
  }

  /** Where every sentence is the writer's own talk, that is what the digest is made of. */
  private static List<Statement> candidates(Text text, Facts facts, int words) {
    StatementWriter writer = new StatementWriter(text, facts);
    List<Statement> told = statements(text, facts, words, writer::write);
    return told.isEmpty() ? statements(text, facts, words, writer::writeAny) : told;
  }

  private static List<Statement> statements(
      Text text, Facts facts, int words, IntFunction<Optional<Statement>> writer) {
    Set<Integer> quoting = unattributed(text, facts);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      if (!quoting.contains(i)) {
        writer.apply(i).filter(s -> s.words() <= words).ifPresent(statements::add);
      }
    }
    return statements;
  }

  /** Sentences with somebody's words but not the speaker: who said it would be lost. */
  private static Set<Integer> unattributed(Text text, Facts facts) {
    Set<Integer> found = new HashSet<>();
    int sentence = 0;
    for (Quote quote : facts.quotes()) {
      while (sentence < text.sentences().size()
          && text.sentences().get(sentence).span().end() <= quote.evidence().start()) {
        sentence++;
      }
      for (int i = sentence;
          i < text.sentences().size()
              && text.sentences().get(i).span().start() < quote.evidence().end();
          i++) {
        int at = i;
        boolean named =
            quote.speakerMention().filter(text.sentences().get(at).span()::contains).isPresent();
        if (quote.direct() && !named && !isFramed(text, text.sentences().get(i).span(), quote)) {
          found.add(i);
        }
      }
    }
    return found;
  }

  /**
   * „Wir bauen weiter“, sagte Ministerin Klein: where speakers aren't known, enough words outside
   * the marks stand for one.
   */
  private static boolean isFramed(Text text, Span sentence, Quote quote) {
    int outside = Words.count(sentence.of(text.content())) - Words.count(quote.text());
    return !text.isEnglish() && outside >= LEAST_FRAME;
  }
}
