package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whose words a sentence quotes where the sentence alone does not tell: a quotation that goes
 * on behind {@code “…,” Lind said.} becomes {@code [Marta Lind:] “…”}, {@code “…,” he said} becomes
 * {@code “…,” [Alan Roe] said}; and gives back the mark that a quotation of more sentences has in
 * another one. Refuses quotations of whom nobody can be sure.
 */
final class StatementSpeakers {

  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final int LEAST_FRAME = 3;

  private final Text text;
  private final String content;
  private final List<Quote> direct;
  private final StatementReferent referents;
  private final StatementColumn column;
  private final EntityMentions mentions;
  private final Map<String, Entity> people = new HashMap<>();

  /**
   * What a quoting sentence needs to be read alone.
   *
   * @param speaker whose name stands for a pronoun or, as a label, before all
   * @param opening the opening mark that stands in an earlier sentence, or nothing
   * @param closing the closing mark that stands in a later sentence, or nothing
   */
  record Voice(Optional<StatementReferent.Referent> speaker, String opening, String closing) {

    /** Whether all of the sentence is what somebody else says. */
    boolean isQuotation() {
      return speaker
          .filter(StatementReferent.Referent::isLabel)
          .filter(s -> !s.id().equals(StatementColumn.WRITER))
          .isPresent();
    }

    /** Whether a mark of the quotation stands in another sentence. */
    boolean isPart() {
      return !opening.isEmpty() || !closing.isEmpty();
    }

    /** The sentence with the marks of its quotation. */
    String completed(Span sentence, String content) {
      return opening + sentence.of(content) + closing;
    }

    /** Puts in what is missing but for the speaker. */
    void complete(Span sentence, StatementEdits edits) {
      if (!opening.isEmpty()) {
        edits.insert(sentence.start(), opening);
      }
      if (!closing.isEmpty()) {
        edits.insert(sentence.end(), closing);
      }
    }
  }

  StatementSpeakers(Text text, Facts facts, StatementReferent referents, StatementColumn column) {
    this.text = text;
    this.content = text.content();
    this.direct = facts.directQuotes();
    this.referents = referents;
    this.column = column;
    this.mentions = new EntityMentions(facts.entities());
    facts.entities().stream()
        .filter(entity -> entity.type() == NameType.PERSON)
        .forEach(person -> people.put(person.id(), person));
  }

  /** Whether a token is somebody's word, not the writer's. */
  boolean isQuoted(Token token) {
    return Within.overlapping(direct, Quote::evidence, token.span()).isPresent();
  }

  /** What a sentence needs; nothing if nobody can be sure who speaks. */
  Optional<Voice> voice(Sentence sentence) {
    List<Quote> quotes = Within.touching(direct, Quote::evidence, sentence.span());
    List<Quote> open =
        quotes.stream()
            .filter(q -> !q.namesSpeaker(sentence.span(), text) && !isWritersOwn(q, sentence))
            .toList();
    if (open.isEmpty()) {
      return Optional.of(voice(sentence.span(), quotes, column.writer(sentence)));
    }
    if (!text.isEnglish()) {
      return open.stream().allMatch(q -> isFramed(sentence, q))
          ? Optional.of(new Voice(Optional.empty(), "", ""))
          : Optional.empty();
    }
    return person(open)
        .flatMap(person -> named(sentence, quotes, open.get(0), person))
        .map(speaker -> voice(sentence.span(), quotes, Optional.of(speaker)));
  }

  /** The one person who says all of it. */
  private Optional<Entity> person(List<Quote> quotes) {
    List<Optional<String>> ids = quotes.stream().map(Quote::speaker).distinct().toList();
    return ids.size() == 1 ? ids.get(0).map(people::get) : Optional.empty();
  }

  private Optional<StatementReferent.Referent> named(
      Sentence sentence, List<Quote> quotes, Quote quote, Entity person) {
    Optional<Span> fullest = person.inFull(content);
    Optional<Span> told = quote.speakerMention().filter(m -> isSure(m, person));
    // Without a verb of saying, who speaks is a guess.
    if (fullest.isEmpty() || told.isEmpty() || quote.cue().isEmpty()) {
      return Optional.empty();
    }
    if (sentence.span().contains(told.get())) {
      String name = "[" + person.name() + "]";
      return Optional.of(StatementReferent.Referent.of(told.get(), name, fullest.get(), person));
    }
    Span start = new Span(sentence.span().start(), sentence.span().start());
    String label = "[" + person.name() + ":] ";
    return isBeside(sentence, told.get()) && isWholly(sentence, quotes)
        ? Optional.of(StatementReferent.Referent.of(start, label, fullest.get(), person))
        : Optional.empty();
  }

  private Voice voice(
      Span sentence, List<Quote> quotes, Optional<StatementReferent.Referent> speaker) {
    String opening = "";
    String closing = "";
    for (Quote quote : quotes) {
      if (quote.evidence().start() < sentence.start()) {
        opening = isCurly(quote) ? "“" : "\"";
      }
      if (quote.evidence().end() > sentence.end()) {
        closing = isCurly(quote) ? "”" : "\"";
      }
    }
    return new Voice(speaker, opening, closing);
  }

  private boolean isCurly(Quote quote) {
    return quote.evidence().start() > 0 && content.charAt(quote.evidence().start() - 1) == '“';
  }

  /** "videos that promise a “guaranteed ticket to paradise”": the writer's sentence. */
  private static boolean isWritersOwn(Quote quote, Sentence sentence) {
    return quote.speaker().isEmpty()
        && quote.speakerMention().isEmpty()
        && sentence.span().contains(quote.evidence())
        && quote.evidence().start() > sentence.span().start() + 1
        && 2 * quote.evidence().length() < sentence.span().length();
  }

  /**
   * „Wir bauen weiter“, sagte Ministerin Klein: where speakers aren't known, enough words outside
   * the marks stand for one.
   */
  private boolean isFramed(Sentence sentence, Quote quote) {
    return Words.count(sentence.span().of(content)) - Words.count(quote.text()) >= LEAST_FRAME;
  }

  /** Whether the words that name the speaker stand in the sentence's paragraph. */
  private boolean isBeside(Sentence sentence, Span mention) {
    return text.article().blocks().get(sentence.block()).span().contains(mention);
  }

  /** Whether a sentence is nothing but quoted words. */
  private static boolean isWholly(Sentence sentence, List<Quote> quotes) {
    return sentence.tokens().stream()
        .filter(token -> token.kind() != Token.Kind.MARK)
        .allMatch(token -> quotes.stream().anyMatch(q -> q.evidence().contains(token.span())));
  }

  /** A name is; a pronoun is where nobody else is named between the person's name and it. */
  private boolean isSure(Span mention, Entity person) {
    String words = mention.of(content).toLowerCase(Locale.ROOT);
    if (!PERSONAL.contains(words)) {
      return mentions.touching(mention).stream()
          .anyMatch(m -> m.entity().equals(person) && isHead(m.span(), mention));
    }
    return referents.agrees(person, words.equals("he")) && isLastNamed(person, mention);
  }

  /** "Clinton aide Marta Lind" is Lind, "Karl Ode (centre)" Ode, but "Karl Ode fans" are not. */
  private boolean isHead(Span name, Span mention) {
    String rest = new Span(Math.min(name.end(), mention.end()), mention.end()).of(content).strip();
    return rest.isEmpty() || ",(".indexOf(rest.charAt(0)) >= 0;
  }

  private boolean isLastNamed(Entity person, Span pronoun) {
    int sentence = Within.firstEndingAfter(text.sentences(), Sentence::span, pronoun.start());
    int from = Math.max(0, sentence - 2);
    Span near = new Span(text.sentences().get(from).span().start(), pronoun.start());
    List<Entity> named = new ArrayList<>();
    for (EntityMentions.Mention mention : mentions.within(near)) {
      boolean quoted = Within.overlapping(direct, Quote::evidence, mention.span()).isPresent();
      if (mention.entity().type() == NameType.PERSON && !quoted) {
        named.add(mention.entity());
      }
    }
    return !named.isEmpty() && named.stream().allMatch(person::equals);
  }
}
