package dev.articledigest.summary;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Stemmer;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the keyphrases of a text whose names aren't known: pairs and threes of content words, and
 * single ones, that the article repeats; early and frequent ones score higher.
 */
final class PlainKeyphraseFinder {

  private static final int LEAST_COUNT = 2;
  private static final int LONGEST = 3;
  private static final int LEAST_LETTERS = 4;

  /** A text whose nouns show and which repeats fewer has some of the others too. */
  private static final int LEAST_FOUND = 5;

  /** Languages that write all nouns, and at large nothing else, with a capital. */
  private static final Set<String> CAPITALS = WordSet.of("de", "lb");

  private static final Set<String> ELIDING = WordSet.of("fr", "it", "ca");
  private static final int LONGEST_ARTICLE = 5;

  private PlainKeyphraseFinder() {}

  /**
   * At most so many keyphrases, best first; none is a bare number.
   *
   * @param told the sentences that they are taken from
   */
  static List<Digest.Keyword> find(Text text, List<Sentence> told, int most) {
    double length = Math.max(1, text.content().length());
    Map<String, List<Integer>> places = phrases(text, told);
    WordForms known = new WordForms();
    places.keySet().forEach(known::add);
    Map<String, Integer> bound = bound(places);
    words(text, told)
        .forEach(
            (word, at) -> {
              int alone = at.size() - bound.getOrDefault(word, 0);
              if (!known.holdsFormOf(word) && (alone >= LEAST_COUNT || alone == at.size())) {
                known.add(word);
                places.put(word, at);
              }
            });
    long repeated = places.values().stream().filter(PlainKeyphraseFinder::isRepeated).count();
    boolean few = repeated < LEAST_FOUND && CAPITALS.contains(text.language());
    Map<String, Double> scores = new LinkedHashMap<>();
    places.forEach(
        (phrase, at) -> {
          if (few || isRepeated(at)) {
            scores.put(phrase, at.size() * (1.5 - at.get(0) / length));
          }
        });
    return best(scores, few ? Math.min(most, LEAST_FOUND) : most);
  }

  /** How often each word stands in a phrase that is repeated: "Reserve" of "Federal Reserve". */
  private static Map<String, Integer> bound(Map<String, List<Integer>> phrases) {
    Map<String, Integer> bound = new HashMap<>();
    phrases.forEach(
        (phrase, at) -> {
          for (String word : isRepeated(at) ? phrase.split(" ", -1) : new String[0]) {
            bound.merge(word, at.size(), Integer::sum);
          }
        });
    return bound;
  }

  private static boolean isRepeated(List<Integer> places) {
    return places.size() >= LEAST_COUNT;
  }

  private static List<Digest.Keyword> best(Map<String, Double> scores, int most) {
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(scores.entrySet());
    sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return sorted.stream()
        .limit(most)
        .map(
            e ->
                new Digest.Keyword(
                    e.getKey(), Math.round(100 * e.getValue() / sorted.get(0).getValue()) / 100.0))
        .toList();
  }

  /** Noun phrases of two or three plain words, with where they stand, under their first form. */
  private static Map<String, List<Integer>> phrases(Text text, List<Sentence> told) {
    Map<String, String> forms = new HashMap<>();
    Stemmer stemmer = Stemmer.of(text.language());
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (Sentence sentence : told) {
      for (Span span : phrases(text, sentence)) {
        String phrase = span.of(text.content());
        String form = forms.computeIfAbsent(key(phrase, stemmer), k -> phrase);
        places.computeIfAbsent(form, p -> new ArrayList<>()).add(span.start());
      }
    }
    return places;
  }

  /** "interest rate" and "interest rates" are one. */
  private static String key(String phrase, Stemmer stemmer) {
    return Stream.of(phrase.split(" ", -1)).map(stemmer::stem).collect(Collectors.joining(" "));
  }

  private static List<Span> phrases(Text text, Sentence sentence) {
    List<Span> spans = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || !isPlain(text, tokens.get(i))) {
        int from = Math.max(start, i - LONGEST);
        if (i - from > 1 && isNoun(text, tokens, i - 1)) {
          spans.add(new Span(core(text, tokens.get(from)).start(), tokens.get(i - 1).span().end()));
        }
        start = i + 1;
      }
    }
    return spans;
  }

  /**
   * Single words: where names aren't known they are the best there is ("Hochwasser"). The shortest
   * form of a noun is the plain one; among other words it may be a verb's.
   */
  private static Map<String, List<Integer>> words(Text text, List<Sentence> told) {
    Map<String, String> forms = new HashMap<>();
    Stemmer stemmer = Stemmer.of(text.language());
    boolean nouns = CAPITALS.contains(text.language());
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (Sentence sentence : told) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        String word = core(text, token).of(text.content());
        if (word.length() >= LEAST_LETTERS && isPlain(text, token) && isNoun(text, tokens, i)) {
          String stem = stemmer.stem(word);
          forms.merge(
              stem,
              word,
              (known, other) -> nouns && other.length() < known.length() ? other : known);
          places.computeIfAbsent(stem, w -> new ArrayList<>()).add(token.span().start());
        }
      }
    }
    Map<String, List<Integer>> read = new LinkedHashMap<>();
    places.forEach((stem, at) -> read.put(forms.get(stem), at));
    return read;
  }

  /** Where nouns have capitals, within the sentence; elsewhere any word may be one. */
  private static boolean isNoun(Text text, List<Token> tokens, int at) {
    char first = text.content().charAt(tokens.get(at).span().start());
    return !CAPITALS.contains(text.language()) || (at > 0 && Character.isUpperCase(first));
  }

  /** "Élysée" of "l’Élysée": an article that lost its vowel is no part of the phrase. */
  private static Span core(Text text, Token token) {
    Span span = token.span();
    String word = span.of(text.content());
    int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
    boolean elided = ELIDING.contains(text.language()) && mark > 0 && mark <= LONGEST_ARTICLE;
    return elided ? new Span(span.start() + mark + 1, span.end()) : span;
  }

  private static boolean isPlain(Text text, Token token) {
    String word = core(text, token).of(text.content());
    return token.kind() == Token.Kind.WORD
        && Character.isLetter(word.charAt(0))
        && word.length() > 2
        && Words.isContent(word, text.language());
  }
}
