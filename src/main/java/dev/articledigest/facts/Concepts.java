package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a text is about, in small pieces: each of its words and each pair of neighbours, weighed by
 * the chance that a person's summary of the text has it. Summaries are then chosen by the weight of
 * the concepts they cover (Gillick and Favre 2009); the chances come from two small networks that
 * were trained on news articles with summaries by editors ({@code concept-weights.md}). A word of
 * the headline is likelier than the networks, which saw no headlines, think.
 */
public final class Concepts {

  /** In log odds: the headline is a summary by an editor, of a sixth of the length. */
  private static final double HEADLINE = 1.0;

  private static final String NO_WORD = "[^\\p{L}\\p{N}'’-]+";

  private final Text text;
  private final ConceptFeatures features;
  private final double[] chances;

  /** Of each sentence what was first asked for: most often the whole of it, and again. */
  private final Said[] said;

  @SuppressWarnings("ArrayRecordComponent") // given to nobody but as a copy
  private record Said(List<Span> kept, int[] concepts) {}

  /** Weighs the concepts of one text. */
  public Concepts(Text text, Facts facts) {
    this(text, facts, new EntityMentions(facts.entities()));
  }

  Concepts(Text text, Facts facts, EntityMentions mentions) {
    this.text = text;
    this.features = new ConceptFeatures(text, facts, mentions);
    this.chances = chances();
    this.said = new Said[text.sentences().size()];
  }

  private double[] chances() {
    BitSet headline = headline();
    double[] words = ConceptModel.words().logOdds(features.words(), features);
    for (int i = 0; i < words.length; i++) {
      words[i] = ConceptNet.chance(words[i] + (headline.get(i) ? HEADLINE : 0));
    }
    double[] pairs = ConceptModel.pairs().logOdds(features.pairs(), features.given(words));
    double[] all = Arrays.copyOf(words, words.length + pairs.length);
    for (int i = 0; i < pairs.length; i++) {
      all[words.length + i] = ConceptNet.chance(pairs[i]);
    }
    return all;
  }

  private BitSet headline() {
    BitSet found = new BitSet();
    for (Sentence sentence : text.sentences()) {
      if (sentence.kind() == Block.Kind.TITLE) {
        for (Token token : sentence.tokens()) {
          add(token.word(), found);
        }
        return found;
      }
    }
    for (String word : text.article().title().orElse("").split(NO_WORD, -1)) {
      add(word, found);
    }
    return found;
  }

  private void add(String form, BitSet found) {
    int word = features.word(form);
    if (word >= 0 && features.isContent(word)) {
      found.set(word);
    }
  }

  /** The number of concepts. */
  public int size() {
    return chances.length;
  }

  /** The chance that a summary has a concept, 0 to 1. */
  public double chance(int concept) {
    return chances[concept];
  }

  /**
   * What covering a concept is worth: its chance, times a factor where it is a pair.
   *
   * @param pairs the factor
   */
  public double worth(int concept, double pairs) {
    return chances[concept] * (isPair(concept) ? pairs : 1);
  }

  /** The mean chance of the words that say something within a range of one sentence; else 0. */
  public double chance(Span span) {
    int sentence = Within.firstEndingAfter(text.sentences(), span.start());
    if (sentence == text.sentences().size()) {
      return 0;
    }
    return chance(sentence, span);
  }

  /**
   * The mean chance of the words that say something within a range; else 0.
   *
   * @param sentence index of the sentence that the range lies in
   */
  public double chance(int sentence, Span span) {
    int[] words = features.within(sentence, span);
    Arrays.sort(words);
    double sum = 0;
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      boolean again = i > 0 && words[i] == words[i - 1];
      if (!again && features.isContent(words[i])) {
        sum += chances[words[i]];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /** Whether a concept is a pair of neighbours, not a word. */
  public boolean isPair(int concept) {
    return concept >= features.words();
  }

  /** Whether a concept is a word that says something alone: neither a stop word nor a pair. */
  public boolean isContent(int concept) {
    return !isPair(concept) && features.isContent(concept);
  }

  /**
   * The concepts of some of a sentence's words, each once: of all words that lie within the ranges,
   * and of the pairs that stand beside one another when only these words are kept.
   *
   * @param sentence index of a sentence in the text
   * @param kept ranges of its characters, in order
   * @return the numbers of the concepts, in ascending order
   */
  public int[] of(int sentence, List<Span> kept) {
    Said known = said[sentence];
    if (known == null) {
      known = new Said(List.copyOf(kept), distinct(features.said(sentence, kept)));
      said[sentence] = known;
    }
    return areEqual(known.kept(), kept)
        ? known.concepts().clone()
        : distinct(features.said(sentence, kept));
  }

  /** As the lists tell, which walk through both by objects of their own each time. */
  private static boolean areEqual(List<Span> some, List<Span> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).equals(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The concepts of some statements, each once, in ascending order. */
  int[] of(List<Statement> statements) {
    int[] all = new int[0];
    for (Statement statement : statements) {
      int[] said = of(statement.sentence(), statement.kept());
      int before = all.length;
      all = Arrays.copyOf(all, before + said.length);
      System.arraycopy(said, 0, all, before, said.length);
    }
    return statements.size() == 1 ? all : distinct(all);
  }

  /** Those of the concepts that are words of content. */
  int[] content(int[] concepts) {
    int count = 0;
    int[] words = new int[concepts.length];
    for (int concept : concepts) {
      if (isContent(concept)) {
        words[count++] = concept;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** Sorts the numbers and gives each once. */
  private static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int count = 0;
    for (int number : numbers) {
      if (count == 0 || number != numbers[count - 1]) {
        numbers[count++] = number;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /** The number of words within the ranges, marks not counted. */
  public int length(int sentence, List<Span> kept) {
    int length = 0;
    for (Span span : kept) {
      length += features.within(sentence, span).length;
    }
    return length;
  }
}
