package dev.articledigest.summary;

import dev.articledigest.facts.Entity;
import dev.articledigest.facts.Facts;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds keyphrases: entities in their full form, and runs of two content words that the article
 * repeats; early and frequent ones score higher.
 */
final class KeywordFinder {

  private static final int MOST = 10;
  private static final int LEAST_COUNT = 2;
  private static final int LEAST_LETTERS = 4;

  private KeywordFinder() {}

  /** At most ten keyphrases, best first; none is a bare number. */
  static List<Digest.Keyword> find(Text text, Facts facts) {
    Map<String, Double> scores = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    double length = Math.max(1, text.content().length());
    for (Entity entity : facts.entities()) {
      double early = 1 - entity.mentions().get(0).start() / length;
      scores.put(entity.name(), entity.mentions().size() * (0.5 + early));
      for (String word : entity.name().split(" ", -1)) {
        taken.add(word.toLowerCase(Locale.ROOT));
      }
    }
    Map<String, List<Integer>> places = phrases(text, taken);
    if (!text.isEnglish()) {
      words(text)
          .forEach(
              (word, at) -> {
                if (places.keySet().stream().noneMatch(known -> isForm(word, known))) {
                  places.put(word, at);
                }
              });
    }
    places.forEach(
        (phrase, at) -> {
          if (at.size() >= LEAST_COUNT) {
            scores.putIfAbsent(phrase, at.size() * (0.5 + 1 - at.get(0) / length));
          }
        });
    return best(scores);
  }

  private static List<Digest.Keyword> best(Map<String, Double> scores) {
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(scores.entrySet());
    sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return sorted.stream()
        .limit(MOST)
        .map(
            e ->
                new Digest.Keyword(
                    e.getKey(), Math.round(100 * e.getValue() / sorted.get(0).getValue()) / 100.0))
        .toList();
  }

  /** Pairs of neighbouring lower-case content words, with where they stand. */
  private static Map<String, List<Integer>> phrases(Text text, Set<String> taken) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; sentence.isProse() && i + 1 < tokens.size(); i++) {
        if (isPlain(text, tokens.get(i), taken) && isPlain(text, tokens.get(i + 1), taken)) {
          int start = tokens.get(i).span().start();
          String phrase = text.content().substring(start, tokens.get(i + 1).span().end());
          places.computeIfAbsent(phrase, p -> new ArrayList<>()).add(start);
        }
      }
    }
    return places;
  }

  /** Single words: where names aren't known they are the best there is ("Hochwasser"). */
  private static Map<String, List<Integer>> words(Text text) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.isProse() ? sentence.tokens() : List.<Token>of()) {
        String word = token.span().of(text.content());
        if (word.length() >= LEAST_LETTERS && isPlain(text, token, Set.of())) {
          places.computeIfAbsent(word, w -> new ArrayList<>()).add(token.span().start());
        }
      }
    }
    return places;
  }

  /** "моста" beside "мост", "Brücken" beside "Brücke". */
  private static boolean isForm(String word, String known) {
    int shorter = Math.min(word.length(), known.length());
    return Math.max(word.length(), known.length()) - shorter <= 3
        && word.regionMatches(true, 0, known, 0, shorter);
  }

  private static boolean isPlain(Text text, Token token, Set<String> taken) {
    String word = token.span().of(text.content());
    return token.kind() == Token.Kind.WORD
        && word.length() > 2
        && (Character.isLowerCase(word.charAt(0)) || !text.isEnglish())
        && Words.isContent(word, text.language())
        && !taken.contains(word);
  }
}
