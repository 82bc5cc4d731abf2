package dev.articledigest.facts;

import dev.articledigest.article.Article;
import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of an article in any language that no reader could take for another day: with
 * their year, the month by name or the numbers in the order the language has.
 */
final class PlainDateFinder {

  private static final Set<String> DOTTED =
      WordSet.of(
          "de", "cs", "sk", "pl", "ru", "uk", "be", "bg", "mk", "sr", "hr", "bs", "sl", "fi", "et",
          "nb", "nn", "da", "is", "ro", "tr", "az", "lv", "it");
  private static final Set<String> SLASHED =
      WordSet.of(
          "fr", "es", "pt", "it", "ca", "gl", "ro", "el", "vi", "id", "ms", "nl", "ar", "he");

  private static final Pattern ISO =
      Pattern.compile("(?<![\\d.-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");
  private static final Pattern SIGNED =
      Pattern.compile("(?<!\\d)(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日일])?");
  private static final Pattern DOTS =
      Pattern.compile("(?<![\\d.,])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?<!\\d)(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})(?!\\d)");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\d\\p{L}.,])(?:(\\d{1,2})(?:\\.|º|er)?\\s(?:de |del )?)?"
              + "([\\p{L}\\p{M}]{3,14})\\.?\\s(?:de |del )?(\\d{4})(?![\\d\\p{L}])");
  private static final Set<String> SHORT_MONTHS = WordSet.of("mai", "mei", "maj", "май", "maí");
  private static final Map<String, Integer> MONTHS = months();
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_YEAR = 1500;

  private final Text text;
  private final List<DateMention> found = new ArrayList<>();

  private PlainDateFinder(Text text) {
    this.text = text;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String entry : WordList.lines(Article.class, "months.txt")) {
      int space = entry.indexOf(' ');
      months.put(entry.substring(0, space), Integer.valueOf(entry.substring(space + 1)));
    }
    return Map.copyOf(months);
  }

  /**
   * The dates of the text, in order, none overlapping another, and the days that are counted from
   * the strongest anchor.
   */
  static List<DateMention> find(Text text, List<Anchor> anchors) {
    PlainDateFinder finder = new PlainDateFinder(text);
    finder.take(ISO, m -> value(m.group(1), m.group(2), m.group(3)));
    finder.take(SIGNED, m -> value(m.group(1), m.group(2), m.group(3)));
    finder.take(VIETNAMESE, m -> value(m.group(3), m.group(2), m.group(1)));
    if (DOTTED.contains(text.language())) {
      finder.take(DOTS, m -> value(m.group(3), m.group(2), m.group(1)));
    }
    if (SLASHED.contains(text.language())) {
      finder.take(SLASHES, m -> value(m.group(3), m.group(2), m.group(1)));
    }
    finder.take(WRITTEN, PlainDateFinder::written);
    finder.found.addAll(PlainDays.find(text, anchors));
    finder.found.sort(Comparator.comparingInt(date -> date.evidence().start()));
    return finder.withoutOverlaps();
  }

  /** The number of the month that a word in lower case names; 0 for none, or one of doubt. */
  static int month(String word) {
    boolean sure = word.length() > 3 || SHORT_MONTHS.contains(word);
    return sure ? MONTHS.getOrDefault(word, 0) : 0;
  }

  /** Whether a word in lower case names a month in any language. */
  static boolean isMonth(String word) {
    return MONTHS.containsKey(word);
  }

  private void take(Pattern pattern, Function<MatchResult, Optional<String>> reading) {
    pattern
        .matcher(text.content())
        .results()
        .forEach(m -> reading.apply(m).ifPresent(value -> add(value, m)));
  }

  private void add(String value, MatchResult match) {
    DateMention.Granularity granularity =
        value.length() == 10 ? DateMention.Granularity.DAY : DateMention.Granularity.MONTH;
    Span span = new Span(match.start(), match.end());
    found.add(new DateMention(match.group(), value, granularity, Optional.empty(), 1, span));
  }

  private List<DateMention> withoutOverlaps() {
    List<DateMention> kept = new ArrayList<>();
    int end = 0;
    for (DateMention date : found) {
      if (date.evidence().start() >= end) {
        kept.add(date);
        end = date.evidence().end();
      }
    }
    return kept;
  }

  /** "31. Januar 2024", "31 de enero de 2024", "января 2024"; "de 2024" is no month. */
  private static Optional<String> written(MatchResult match) {
    String word = match.group(2).toLowerCase(Locale.ROOT);
    Integer month = MONTHS.get(word);
    boolean alone = match.group(1) == null && word.length() < 4 && !SHORT_MONTHS.contains(word);
    return month == null || alone
        ? Optional.empty()
        : value(match.group(3), month.toString(), match.group(1));
  }

  /** The day, or the month where no day is given; empty where there is no such day. */
  private static Optional<String> value(String year, String month, @Nullable String day) {
    int inYear = Integer.parseInt(year);
    int inMonth = Integer.parseInt(month);
    if (inYear < FIRST_YEAR || inYear > LAST_YEAR || inMonth < 1 || inMonth > 12) {
      return Optional.empty();
    }
    if (day == null) {
      return Optional.of(String.format(Locale.ROOT, "%04d-%02d", inYear, inMonth));
    }
    try {
      return Optional.of(LocalDate.of(inYear, inMonth, Integer.parseInt(day)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
