package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says whose words a sentence quotes where the sentence alone does not tell: a quotation that goes
 * on behind {@code “…,” Lind said.} becomes {@code [Marta Lind:] “…”}, {@code “…,” he said} becomes
 * {@code “…,” [Alan Roe] said}; and gives back the mark that a quotation of more sentences has in
 * another one. Refuses quotations of whom nobody can be sure.
 */
final class StatementSpeakers {

  private static final int LEAST_FRAME = 3;

  private final Text text;
  private final String content;
  private final List<Quote> direct;
  private final StatementReferent referents;
  private final StatementColumn column;
  private final StatementVoices voices;
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
      return speaker.isPresent()
          && speaker.get().isLabel()
          && !speaker.get().id().equals(StatementColumn.WRITER);
    }

    /** Whether a mark of the quotation stands in another sentence. */
    boolean isPart() {
      return !opening.isEmpty() || !closing.isEmpty();
    }

    /** The sentence with the marks of its quotation. */
    String completed(Span sentence, String content) {
      String read = sentence.of(content);
      return isPart() ? opening + read + closing : read;
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
    this.voices = column.voices();
    for (Entity entity : facts.entities()) {
      if (entity.type() == NameType.PERSON) {
        people.put(entity.id(), entity);
      }
    }
  }

  /** What a sentence needs; nothing if nobody can be sure who speaks. */
  Optional<Voice> voice(Sentence sentence) {
    return voices.isOthers(sentence) ? answer(sentence) : told(sentence);
  }

  /** Whether a sentence is what somebody else says, without quotation marks. */
  boolean isAnswer(Sentence sentence) {
    return voices.isOthers(sentence);
  }

  private Optional<Voice> answer(Sentence sentence) {
    return voices
        .speaker(sentence)
        .filter(person -> Within.touching(direct, sentence.span()).isEmpty())
        .flatMap(person -> labelled(sentence, person))
        .map(speaker -> new Voice(Optional.of(speaker), "", ""));
  }

  private Optional<StatementReferent.Referent> labelled(Sentence sentence, Entity person) {
    return person
        .inFull(content)
        .map(
            fullest ->
                StatementReferent.Referent.label(sentence, person.name(), fullest, person.id()));
  }

  private Optional<Voice> told(Sentence sentence) {
    List<Quote> quotes = Within.touching(direct, sentence.span());
    if (quotes.isEmpty() && opensOnly(sentence.span())) {
      return Optional.empty();
    }
    List<Quote> open = new ArrayList<>();
    for (Quote quote : quotes) {
      if (!quote.namesSpeaker(sentence.span(), text) && !isWritersOwn(quote, sentence)) {
        open.add(quote);
      }
    }
    if (open.isEmpty()) {
      return Optional.of(voice(sentence.span(), quotes, column.writer(sentence)));
    }
    if (!text.isEnglish()) {
      return open.stream().allMatch(q -> isFramed(sentence, q))
          ? Optional.of(new Voice(Optional.empty(), "", ""))
          : Optional.empty();
    }
    Optional<Entity> person = person(open);
    return person.isPresent()
        ? voice(sentence, quotes, open.get(0), person.get())
        : Optional.empty();
  }

  private Optional<Voice> voice(Sentence sentence, List<Quote> quotes, Quote quote, Entity person) {
    Optional<StatementReferent.Referent> speaker = named(sentence, quotes, quote, person);
    return speaker.isPresent()
        ? Optional.of(voice(sentence.span(), quotes, speaker))
        : Optional.empty();
  }

  /** "'The harbour is a gem.": somebody's words, but a single mark that nothing closes. */
  private boolean opensOnly(Span sentence) {
    int at = sentence.start();
    if (at + 1 >= sentence.end() || "'‘".indexOf(content.charAt(at)) < 0) {
      return false;
    }
    int last = at + 1;
    while (last < sentence.end() && !QuotationMarks.closes(content, last, content.charAt(at))) {
      last++;
    }
    return last == sentence.end() && Character.isUpperCase(content.charAt(at + 1));
  }

  /** The one person who says all of it. */
  private Optional<Entity> person(List<Quote> quotes) {
    Optional<String> id = quotes.get(0).speaker();
    for (Quote quote : quotes) {
      if (!quote.speaker().equals(id)) {
        return Optional.empty();
      }
    }
    return id.isPresent() ? Optional.ofNullable(people.get(id.get())) : Optional.empty();
  }

  private Optional<StatementReferent.Referent> named(
      Sentence sentence, List<Quote> quotes, Quote quote, Entity person) {
    Optional<Span> fullest = person.inFull(content);
    Optional<Span> told = quote.speakerMention();
    // Without a verb of saying, who speaks is a guess.
    boolean means = told.isPresent() && referents.means(told.get(), person);
    if (fullest.isEmpty() || !means || quote.cue().isEmpty()) {
      return Optional.empty();
    }
    if (sentence.span().contains(told.get())) {
      String name = "[" + person.name() + "]";
      return Optional.of(StatementReferent.Referent.of(told.get(), name, fullest.get(), person));
    }
    return isBeside(sentence, told.get()) && isWholly(sentence, quotes)
        ? labelled(sentence, person)
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
    for (Token token : sentence.tokens()) {
      if (token.kind() != Token.Kind.MARK && !areIn(quotes, token.span())) {
        return false;
      }
    }
    return true;
  }

  private static boolean areIn(List<Quote> quotes, Span words) {
    for (Quote quote : quotes) {
      if (quote.evidence().contains(words)) {
        return true;
      }
    }
    return false;
  }
}
