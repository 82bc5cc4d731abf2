package dev.articledigest.facts;

import dev.articledigest.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Knows which country's coins an article speaks of: after "41 million Swiss francs" its "0.75
 * francs" are Swiss, and where it names Australian dollars alone "$5,000" are those.
 */
final class FigureCurrencies {

  /** So many characters may lie between two sums that are compared. */
  private static final int REACH = 40;

  private static final Set<String> MAGNITUDES = WordSet.of("million", "billion", "trillion");

  /** So many between a sum and one of which the sentence says that it is paid. */
  private static final int FAR = 200;

  private static final int FEW = 3;
  private static final Set<String> PAYING =
      WordSet.of(
          "paid",
          "pay",
          "pays",
          "paying",
          "cost",
          "costs",
          "costing",
          "spent",
          "spend",
          "spends",
          "spending",
          "earned",
          "raised",
          "borrowed",
          "owes",
          "owed",
          "lent",
          "profit",
          "profits",
          "revenue",
          "revenues",
          "turnover",
          "budget",
          "worth",
          "fined");
  private static final Set<String> COMPARING = WordSet.of("from", "to", "with", "than", "against");
  private static final String DOLLAR = "dollar";

  /** The codes each coin's name stood for where a country was named beside it. */
  private final Map<String, Set<String>> codes = new HashMap<>();

  private final String content;

  private FigureCurrencies(String content) {
    this.content = content;
  }

  /** The figures with the currencies that the article as a whole tells. */
  static List<Figure> resolve(String content, List<Figure> figures) {
    FigureCurrencies currencies = new FigureCurrencies(content);
    for (Figure figure : figures) {
      currencies.note(figure);
    }
    List<Figure> resolved = new ArrayList<>();
    for (Figure figure : figures) {
      Figure before = resolved.isEmpty() ? figure : resolved.get(resolved.size() - 1);
      resolved.add(
          currencies.resolved(
              currencies.isSameMoney(before, figure) ? figure.like(before) : figure));
    }
    return resolved;
  }

  /** "Sales rose to $3.2 million from 2.9 million": what money is compared with is money. */
  private boolean isSameMoney(Figure money, Figure figure) {
    int start = money.evidence().end();
    int end = figure.evidence().start();
    if (!isBareSum(figure) || money.kind() != Figure.Kind.MONEY || end <= start) {
      return false;
    }
    String between = end - start > FAR ? "" : content.substring(start, end).strip();
    return (end - start <= REACH && isCompared(between)) || isPaid(between);
  }

  private static boolean isBareSum(Figure figure) {
    String words = figure.text();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return figure.kind() == Figure.Kind.COUNT
        && figure.subject().isEmpty()
        && (MAGNITUDES.contains(last) || last.endsWith("bn"));
  }

  private static boolean isCompared(String between) {
    return between.indexOf('.') < 0
        && COMPARING.contains(between.substring(between.lastIndexOf(' ') + 1));
  }

  /** "The bridge cost $3 million. The city had paid | 2 million for the first one." */
  private static boolean isPaid(String between) {
    String[] words = between.toLowerCase(Locale.ROOT).split(" ", -1);
    for (int i = Math.max(0, words.length - FEW); i < words.length; i++) {
      if (PAYING.contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  private void note(Figure figure) {
    boolean money = figure.kind() == Figure.Kind.MONEY && figure.currency().isPresent();
    if (!money) {
      return;
    }
    String words = figure.text().toLowerCase(Locale.ROOT);
    // "50 million Australian dollars ($33 million)": the sign is the other country's
    if (isBare(words) && isBracketed(figure)) {
      note(DOLLAR, "USD");
    }
    String named = coin(words);
    if (!named.isEmpty()) {
      note(named, figure.currency().orElse(""));
    }
  }

  private void note(String coin, String code) {
    codes.computeIfAbsent(coin, c -> new TreeSet<>()).add(code);
  }

  /** The coin's name where the figure says of which country: "franc" of "5 Swiss francs". */
  private static String coin(String words) {
    int sign = words.indexOf('$');
    if (sign > 0 && Character.isLetter(words.charAt(sign - 1))) {
      return DOLLAR;
    }
    if (words.contains("chf")) {
      return "franc";
    }
    int noun = words.lastIndexOf(' ') + 1;
    int country = words.lastIndexOf(' ', noun - 2) + 1;
    boolean named = country < noun && FigureUnit.named(words.substring(country)).isPresent();
    return named ? FigureUnit.singular(words.substring(noun)) : "";
  }

  private boolean isBracketed(Figure figure) {
    int start = figure.evidence().start();
    return start > 0 && content.charAt(start - 1) == '(';
  }

  /** "$5,000", "5,000 dollars": of some country. */
  private static boolean isBare(String words) {
    int sign = words.indexOf('$');
    boolean signed = sign >= 0 && (sign == 0 || !Character.isLetter(words.charAt(sign - 1)));
    return signed || (words.endsWith(" dollars") && coin(words).isEmpty());
  }

  private Figure resolved(Figure figure) {
    if (figure.kind() != Figure.Kind.MONEY) {
      return figure;
    }
    boolean bare = isBare(figure.text().toLowerCase(Locale.ROOT));
    boolean coins = figure.currency().isEmpty();
    Optional<String> coin = bare && !coins ? Optional.of(DOLLAR) : figure.unit();
    Set<String> known = coin.map(c -> codes.getOrDefault(c, Set.of())).orElse(Set.of());
    return (bare || coins) && known.size() == 1 ? figure.in(known.iterator().next()) : figure;
  }
}
