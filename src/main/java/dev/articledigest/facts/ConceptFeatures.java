package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.NameType;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Stemmer;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text's running sentences and the pairs of neighbours among them, with what tells
 * whether a summary would have them: how often, how early and where they stand, what they are.
 * Takes time in proportion to the text.
 */
final class ConceptFeatures implements ConceptNet.Features {

  static final List<PartOfSpeech> PARTS =
      List.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.VERB,
          PartOfSpeech.ADJ,
          PartOfSpeech.NUM,
          PartOfSpeech.ADV,
          PartOfSpeech.ADP,
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.AUX);
  static final int WORD_FEATURES = 19 + NameType.values().length + PARTS.size();
  static final int PAIR_FEATURES = 14;

  /** So many slots the words of most articles need. */
  private static final int USUAL = 1024;

  private final Text text;
  private final Stemmer stemmer;
  private final Map<String, Integer> numbers = new HashMap<>(USUAL);

  /** The numbers by the forms that the text has, which need no stem when met again. */
  private final Map<String, Integer> forms = new HashMap<>(USUAL);

  private final List<ConceptWord> words = new ArrayList<>();
  private final List<String> stems = new ArrayList<>();
  private final PairNumbers pairNumbers = new PairNumbers();
  private final List<ConceptPair> pairs = new ArrayList<>();

  /** A word's number for each token of a sentence, -1 for a mark; empty for a heading. */
  private final int[][] tokens;

  /** For each word the number of the pair that it makes with the word before it. */
  private final int[][] joints;

  private int prose;

  ConceptFeatures(Text text, Facts facts, EntityMentions mentions) {
    this.text = text;
    this.stemmer = Stemmer.of(text.language());
    this.tokens = new int[text.sentences().size()][];
    this.joints = new int[tokens.length][];
    List<Quote> direct = facts.directQuotes();
    for (int i = 0; i < tokens.length; i++) {
      Sentence sentence = text.sentences().get(i);
      tokens[i] = new int[sentence.isProse() ? sentence.tokens().size() : 0];
      Arrays.fill(tokens[i], -1);
      if (sentence.isProse()) {
        addWords(i, direct);
        addPairs(i);
        addNames(i, mentions);
        mark(i, facts);
        prose++;
      }
    }
  }

  private void addWords(int index, List<Quote> quotes) {
    Sentence sentence = text.sentences().get(index);
    List<Quote> near = Within.touching(quotes, sentence.span());
    for (int i = 0; i < tokens[index].length; i++) {
      Token token = sentence.tokens().get(i);
      if (token.kind() != Token.Kind.MARK) {
        int number = number(token.lower());
        tokens[index][i] = number;
        words
            .get(number)
            .add(
                new ConceptWord.Place(
                    prose,
                    !near.isEmpty() && Within.overlapping(near, token.span()).isPresent(),
                    i > 0 && Character.isUpperCase(text.content().charAt(token.span().start())),
                    token.kind() == Token.Kind.NUMBER,
                    token.partOfSpeech()));
      }
    }
  }

  private int number(String form) {
    Integer known = forms.get(form);
    if (known == null) {
      known = numberOfStem(form);
      forms.put(form, known);
    }
    return known;
  }

  private int numberOfStem(String form) {
    String stem = stemmer.stem(form);
    Integer known = numbers.putIfAbsent(stem, words.size());
    if (known != null) {
      return known;
    }
    boolean stop = !Words.isContent(form, text.language()) && Words.hasStopWords(text.language());
    words.add(new ConceptWord(prose, stem.length(), stop));
    stems.add(stem);
    return words.size() - 1;
  }

  private void addPairs(int index) {
    int[] numbers = tokens[index];
    int[] pairsBefore = new int[numbers.length];
    int last = -1;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= 0) {
        if (last >= 0) {
          pairsBefore[i] = pairNumber(last, numbers[i]);
          pairs.get(pairsBefore[i]).add(prose);
        }
        last = numbers[i];
      }
    }
    joints[index] = pairsBefore;
  }

  private int pairNumber(int first, int second) {
    int number = pairNumbers.add(first, second);
    if (number == pairs.size()) {
      pairs.add(new ConceptPair(first, second, prose));
    }
    return number;
  }

  private void addNames(int index, EntityMentions mentions) {
    for (EntityMentions.Mention mention : mentions.touching(text.sentences().get(index).span())) {
      for (int number : within(index, mention.span())) {
        words.get(number).addName(mention.entity().type(), mention.entity().mentions().size());
      }
    }
  }

  private void mark(int index, Facts facts) {
    Span span = text.sentences().get(index).span();
    for (DateMention date : Within.of(facts.dates(), span)) {
      for (int number : within(index, date.evidence())) {
        words.get(number).addDate();
      }
    }
    for (Figure figure : Within.of(facts.figures(), span)) {
      for (int number : within(index, figure.evidence())) {
        words.get(number).addFigure();
      }
    }
  }

  /** The numbers of the words of a sentence that lie within a range, in order. */
  int[] within(int index, Span span) {
    int[] numbers = tokens[index];
    if (numbers.length == 0) {
      return numbers;
    }
    List<Token> all = text.sentences().get(index).tokens();
    int from = Within.firstEndingAfter(all, span.start());
    int to = from;
    int count = 0;
    while (to < numbers.length && all.get(to).span().end() <= span.end()) {
      count += numbers[to] >= 0 ? 1 : 0;
      to++;
    }
    int[] found = new int[count];
    for (int i = to - 1; i >= from; i--) {
      if (numbers[i] >= 0) {
        found[--count] = numbers[i];
      }
    }
    return found;
  }

  /**
   * The words of a sentence that lie within ranges, and the pairs that stand beside one another
   * where only these are kept, repeats among them.
   *
   * @param kept ranges, none overlapping another, in order
   * @return numbers of words; those of pairs behind all words'
   */
  int[] said(int index, List<Span> kept) {
    List<Token> all = text.sentences().get(index).tokens();
    int[] numbers = tokens[index];
    int[] found = new int[2 * numbers.length];
    int[] joined = new int[numbers.length];
    int count = 0;
    int pairCount = 0;
    int last = -1;
    for (Span span : kept) {
      boolean first = true;
      int at = Within.firstEndingAfter(all, span.start());
      while (at < numbers.length && all.get(at).span().end() <= span.end()) {
        if (numbers[at] >= 0) {
          int pair = first ? pairBehind(last, numbers[at]) : joints[index][at];
          found[count++] = numbers[at];
          joined[pairCount] = words.size() + pair;
          pairCount += pair >= 0 ? 1 : 0;
          last = numbers[at];
          first = false;
        }
        at++;
      }
    }
    System.arraycopy(joined, 0, found, count, pairCount);
    return Arrays.copyOf(found, count + pairCount);
  }

  int words() {
    return words.size();
  }

  int pairs() {
    return pairs.size();
  }

  /** The stem that a word's forms share. */
  String stem(int word) {
    return stems.get(word);
  }

  /** The number of the word that has a form, in any case; -1 if the text has none. */
  int word(String form) {
    return numbers.getOrDefault(stemmer.stem(form), -1);
  }

  boolean isContent(int word) {
    return !words.get(word).stopWord;
  }

  /** The number of two neighbours; -1 if they are none in the text, or the first is no word. */
  private int pairBehind(int first, int second) {
    return first < 0 ? -1 : pairNumbers.of(first, second);
  }

  ConceptPair pair(int number) {
    return pairs.get(number);
  }

  /** Writes the features of a word, {@link #WORD_FEATURES} of them. */
  @Override
  public void write(int number, double[] row) {
    words.get(number).write(prose, row);
  }

  /** The features of two neighbours each, given the chance of each word of the text. */
  ConceptNet.Features given(double[] chances) {
    return new ConceptNet.Features() {
      /** Writes {@link #PAIR_FEATURES} of them. */
      @Override
      public void write(int number, double[] row) {
        pairs.get(number).write(words, chances, prose, row);
      }
    };
  }
}
