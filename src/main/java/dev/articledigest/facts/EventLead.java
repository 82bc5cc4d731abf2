package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.Lemmatizer;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of an article that answers the reporter's questions: its headline and first sentences.
 *
 * @param content the characters of the article
 * @param headline the headline, where the text holds it
 * @param prose the first sentences of running text
 * @param topic the stems of the headline's words
 * @param verbs the lemmas of the verbs of {@code prose}
 * @param spoken what stands in quotation marks, in text order
 */
record EventLead(
    String content,
    Optional<Sentence> headline,
    List<Sentence> prose,
    Set<String> topic,
    Set<String> verbs,
    List<Span> spoken) {

  private static final int SENTENCES = 14;
  private static final int LONGEST = 250;
  private static final double LEAST = 0.05;
  private static final double MOST = 0.95;

  /** Copies the collections. */
  EventLead {
    prose = List.copyOf(prose);
    topic = Set.copyOf(topic);
    verbs = Set.copyOf(verbs);
    spoken = List.copyOf(spoken);
  }

  static EventLead of(Text text, List<Quote> quotes) {
    List<Sentence> prose = sentences(text).filter(Sentence::isProse).limit(SENTENCES).toList();
    return new EventLead(
        text.content(),
        sentences(text).filter(s -> s.kind() == Block.Kind.TITLE).findFirst(),
        prose,
        new HashSet<>(Words.stems(text.article().title().orElse(""))),
        verbs(text.content(), prose),
        quotes.stream().filter(Quote::direct).map(Quote::evidence).sorted().toList());
  }

  /** Those that may be sentences: text without marks runs on. */
  private static Stream<Sentence> sentences(Text text) {
    return text.sentences().stream().filter(s -> s.tokens().size() <= LONGEST);
  }

  private static Set<String> verbs(String content, List<Sentence> prose) {
    return prose.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.partOfSpeech() == PartOfSpeech.VERB)
        .map(token -> Lemmatizer.lemma(content, token))
        .collect(Collectors.toSet());
  }

  /** The headline, where there is one, and the first sentences. */
  List<Sentence> all() {
    return Stream.concat(headline.stream(), prose.stream()).toList();
  }

  /** The sentence the news opens with: the first with a verb, not "March 31, 2015." */
  Optional<Sentence> opening() {
    return prose.stream()
        .filter(s -> s.tokens().stream().anyMatch(token -> token.partOfSpeech().isVerbal()))
        .findFirst()
        .or(() -> prose.stream().findFirst());
  }

  /** Whether words are within somebody's own words. */
  boolean isSpoken(Span span) {
    return Within.overlapping(spoken, span).filter(quote -> quote.contains(span)).isPresent();
  }

  /** A token in lower case. */
  String word(Token token) {
    return token.lower();
  }

  /** A token of a sentence in lower case, empty outside of it. */
  String word(Sentence sentence, int at) {
    return at < 0 || at >= sentence.tokens().size() ? "" : word(sentence.tokens().get(at));
  }

  /** The number of the token of a sentence that ends behind an offset. */
  static int tokenAt(Sentence sentence, int offset) {
    return Within.firstEndingAfter(sentence.tokens(), offset);
  }

  /** The words of a range as an answer. */
  MainEvent.Answer answer(Span span, double confidence) {
    double sure = Math.max(LEAST, Math.min(MOST, confidence));
    return new MainEvent.Answer(span.of(content), span, Math.round(sure * 100) / 100.0);
  }
}
