package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.Lemmatizer;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    List<Sentence> prose = new ArrayList<>();
    Optional<Sentence> headline = Optional.empty();
    for (Sentence sentence : text.sentences()) {
      // Text without marks runs on.
      boolean sized = sentence.tokens().size() <= LONGEST;
      if (sized && sentence.isProse() && prose.size() < SENTENCES) {
        prose.add(sentence);
      } else if (sized && sentence.kind() == Block.Kind.TITLE && headline.isEmpty()) {
        headline = Optional.of(sentence);
      }
    }
    return new EventLead(
        text.content(),
        headline,
        prose,
        new HashSet<>(Words.stems(text.article().title().orElse(""))),
        verbs(text.content(), prose),
        spoken(quotes));
  }

  private static List<Span> spoken(List<Quote> quotes) {
    List<Span> spoken = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.direct()) {
        spoken.add(quote.evidence());
      }
    }
    Collections.sort(spoken);
    return spoken;
  }

  private static Set<String> verbs(String content, List<Sentence> prose) {
    Set<String> verbs = new HashSet<>();
    for (Sentence sentence : prose) {
      for (Token token : sentence.tokens()) {
        if (token.partOfSpeech() == PartOfSpeech.VERB) {
          verbs.add(Lemmatizer.lemma(content, token));
        }
      }
    }
    return verbs;
  }

  /** The headline, where there is one, and the first sentences. */
  List<Sentence> all() {
    List<Sentence> all = new ArrayList<>(prose);
    if (headline.isPresent()) {
      all.add(0, headline.get());
    }
    return all;
  }

  /** The sentence the news opens with: the first with a verb, not "March 31, 2015." */
  Optional<Sentence> opening() {
    for (Sentence sentence : prose) {
      if (StatementGuard.hasVerb(sentence.tokens())) {
        return Optional.of(sentence);
      }
    }
    return prose.isEmpty() ? Optional.empty() : Optional.of(prose.get(0));
  }

  /** Whether words are within somebody's own words. */
  boolean isSpoken(Span span) {
    Optional<Span> quote = Within.overlapping(spoken, span);
    return quote.isPresent() && quote.get().contains(span);
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
