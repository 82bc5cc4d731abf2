package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores sentences by how much of the news they carry. Position leads, as news is written most
 * important first; words shared with the headline, words frequent in the article (SumBasic, Nenkova
 * and Vanderwende 2005), names and figures add to it. The weights come from a coarse search for the
 * best ROUGE of digests over news articles.
 */
public final class SentenceRanker {

  private static final double POSITION = 1.0;
  private static final double HEADLINE = 0.6;
  private static final double CENTRALITY = 0.9;
  private static final double FIGURES = 0.04;
  private static final double NAMES = 0.02;
  private static final double DECAY = 0.6;
  private static final int SHORT_WORDS = 9;

  private final Text text;
  private final List<Set<String>> stems = new ArrayList<>();
  private final double[] scores;

  /** Scores the sentences of one text. */
  public SentenceRanker(Text text) {
    this.text = text;
    for (Sentence sentence : text.sentences()) {
      stems.add(stems(sentence));
    }
    this.scores = scores();
  }

  /** The score of a sentence, 0 or more; headings have 0. */
  public double score(int sentence) {
    return scores[sentence];
  }

  /** The stems of the content words of a sentence. */
  public Set<String> stems(int sentence) {
    return stems.get(sentence);
  }

  /** The share of the smaller sentence's content words that the other one has too, 0 to 1. */
  public double overlap(int one, int other) {
    Set<String> few =
        stems.get(one).size() <= stems.get(other).size() ? stems.get(one) : stems.get(other);
    Set<String> many = few == stems.get(one) ? stems.get(other) : stems.get(one);
    long shared = few.stream().filter(many::contains).count();
    return few.isEmpty() ? 0 : (double) shared / few.size();
  }

  private double[] scores() {
    Map<String, Integer> counts = counts();
    Set<String> headline = headline();
    double[] result = new double[stems.size()];
    int position = 0;
    for (int i = 0; i < result.length; i++) {
      Sentence sentence = text.sentences().get(i);
      if (sentence.isProse()) {
        result[i] = score(i, position, headline, counts);
        position++;
      }
    }
    return result;
  }

  private double score(int i, int position, Set<String> headline, Map<String, Integer> counts) {
    Set<String> words = stems.get(i);
    if (words.isEmpty()) {
      return 0;
    }
    double shared = words.stream().filter(headline::contains).count();
    double frequency =
        words.stream().mapToDouble(w -> Math.log1p(counts.getOrDefault(w, 0) - 1.0)).sum();
    double score =
        POSITION / (1 + DECAY * position)
            + HEADLINE
                * (headline.isEmpty() ? 0 : Math.min(1, shared / Math.min(5, headline.size())))
            + CENTRALITY * frequency / (4 + words.size())
            + FIGURES * Math.min(2, numbers(text.sentences().get(i)))
            + NAMES * Math.min(3, names(text.sentences().get(i).span()));
    return words.size() < SHORT_WORDS ? score * (0.4 + 0.6 * words.size() / SHORT_WORDS) : score;
  }

  private static int numbers(Sentence sentence) {
    return (int) sentence.tokens().stream().filter(t -> t.kind() == Token.Kind.NUMBER).count();
  }

  private int names(Span span) {
    return Within.of(text.names(), Name::span, span).size();
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    for (Set<String> words : stems) {
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts;
  }

  private Set<String> headline() {
    Optional<String> title = text.article().title();
    if (title.isEmpty()) {
      return Set.of();
    }
    for (int i = 0; i < stems.size(); i++) {
      if (text.sentences().get(i).kind() == Block.Kind.TITLE) {
        return stems.get(i);
      }
    }
    return new HashSet<>(Words.stems(title.get()));
  }

  /** Where no stop words are known every word counts. */
  private boolean isContent(String word) {
    return Words.isContent(word, text.language()) || !Words.hasStopWords(text.language());
  }

  private Set<String> stems(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      String word = token.span().of(text.content());
      if (token.kind() != Token.Kind.MARK && isContent(word)) {
        words.add(Words.stem(word, text.language()));
      }
    }
    return words;
  }
}
