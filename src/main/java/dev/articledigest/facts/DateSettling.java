package dev.articledigest.facts;

import dev.articledigest.facts.DateMention.Granularity;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Settles days by what the whole text says of them. */
final class DateSettling {

  /** In days: what was so lately may be the day itself, or its anniversary. */
  private static final int LATELY = 60;

  /** Less than what is told to readers. */
  private static final double DOUBT = 0.4;

  private static final double GIVEN = 0.8;

  /** Of "2013-01-23". */
  private static final int MONTH_AT = 5;

  private static final int DAY_END = 10;

  /** Stands for more than one year. */
  private static final String MANY = "";

  private final Text text;
  private final LocalDate anchor;

  /** Whether the paper calls the day before it so, once that was asked. */
  private Optional<Boolean> yesterday = Optional.empty();

  private DateSettling(Text text, LocalDate anchor) {
    this.text = text;
    this.anchor = anchor;
  }

  /** The dates, some with another year or less sure. */
  static List<DateMention> settle(Text text, List<DateMention> dates, Optional<LocalDate> anchor) {
    return anchor.isEmpty() ? dates : new DateSettling(text, anchor.get()).settled(dates);
  }

  private List<DateMention> settled(List<DateMention> dates) {
    Map<String, String> given = given(dates);
    Map<String, String> sure = sureWeekdays(dates);
    List<DateMention> settled = new ArrayList<>(dates);
    for (int i = 0; i < dates.size(); i++) {
      DateMention date = dates.get(i);
      if (date.resolvedFrom().isPresent() && date.granularity() == Granularity.DAY) {
        String year = given.getOrDefault(monthAndDay(date), MANY);
        settled.set(
            i,
            !year.isEmpty() && namesDay(date.text())
                ? ofYear(date, year)
                : isWeekday(date.text()) ? weekday(date, sure, dates) : date);
      }
    }
    return settled;
  }

  private DateMention weekday(DateMention date, Map<String, String> sure, List<DateMention> dates) {
    if (date.value().equals(anchor.toString())) {
      return tellsOfYesterday(dates) ? doubted(date) : date;
    }
    String value = sure.getOrDefault(date.text().toLowerCase(Locale.ROOT), MANY);
    return date.confidence() == DateWeekdays.LOOSE && !value.isEmpty()
        ? with(date, value, date.confidence())
        : date;
  }

  /**
   * The weekdays of which verbs tell which one is meant, where all tell the same: where nothing
   * tells, it is that one.
   */
  private static Map<String, String> sureWeekdays(List<DateMention> dates) {
    Map<String, String> sure = new HashMap<>();
    for (DateMention date : dates) {
      if (date.confidence() == DateWeekdays.SURE && isWeekday(date.text())) {
        sure.merge(
            date.text().toLowerCase(Locale.ROOT),
            date.value(),
            (one, other) -> one.equals(other) ? one : MANY);
      }
    }
    return sure;
  }

  /** The months and days that stand with their year, and the year where it is one. */
  private static Map<String, String> given(List<DateMention> dates) {
    Map<String, String> given = new HashMap<>();
    for (DateMention date : dates) {
      if (date.resolvedFrom().isEmpty()
          && date.granularity() == Granularity.DAY
          && Character.isDigit(date.value().charAt(0))) {
        given.merge(
            monthAndDay(date),
            date.value().substring(0, MONTH_AT - 1),
            (one, other) -> one.equals(other) ? one : MANY);
      }
    }
    return given;
  }

  private static String monthAndDay(DateMention date) {
    return date.value().length() == DAY_END ? date.value().substring(MONTH_AT) : "";
  }

  /** "January 23", but not "yesterday". */
  private static boolean namesDay(String words) {
    return words.chars().anyMatch(Character::isDigit) && !words.endsWith("ago");
  }

  private static boolean isWeekday(String words) {
    return DateCalendar.weekday(words.toLowerCase(Locale.ROOT)).isPresent();
  }

  /**
   * "Her testimony of January 23, 2013 … the tweet of January 23": one day, unless the text was
   * written near such a day, which may be an anniversary.
   */
  private DateMention ofYear(DateMention date, String year) {
    boolean ahead = date.value().compareTo(anchor.toString()) > 0;
    if (date.value().startsWith(year) || (ahead && !isDone(date))) {
      return date;
    }
    return !ahead && date.value().compareTo(anchor.minusDays(LATELY).toString()) > 0
        ? doubted(date)
        : with(date, year + date.value().substring(MONTH_AT - 1), GIVEN);
  }

  /** "A tweet posted on January 23" is not to come. */
  private boolean isDone(DateMention date) {
    List<Token> tokens = Within.sentence(text, date.evidence().start()).tokens();
    int at = Within.firstFrom(tokens, date.evidence().start()) - 1;
    at -= at >= 0 && tokens.get(at).lower().equals("on") ? 1 : 0;
    String word = at < 0 ? "" : tokens.get(at).lower();
    return VerbTense.hasPastForm(word);
  }

  /**
   * Of a paper that calls the day before it yesterday, "on Friday" in the issue of a Friday may be
   * that of the week before.
   */
  private boolean tellsOfYesterday(List<DateMention> dates) {
    if (yesterday.isEmpty()) {
      yesterday = Optional.of(isOfYesterday(dates));
    }
    return yesterday.get();
  }

  private boolean isOfYesterday(List<DateMention> dates) {
    int asked = -1;
    for (DateMention date : dates) {
      if (date.text().equalsIgnoreCase("yesterday")) {
        int sentence = Within.firstEndingAfter(text.sentences(), date.evidence().start());
        if (sentence != asked && !isMarked(text.sentences().get(sentence))) {
          return true;
        }
        asked = sentence;
      }
    }
    return false;
  }

  /** Whether a sentence has quotation marks: somebody may say so. */
  private static boolean isMarked(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.kind() == Token.Kind.MARK && "\"“”„«»`".indexOf(token.word().charAt(0)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static DateMention doubted(DateMention date) {
    return with(date, date.value(), DOUBT);
  }

  private static DateMention with(DateMention date, String value, double confidence) {
    return new DateMention(
        date.text(), value, date.granularity(), date.resolvedFrom(), confidence, date.evidence());
  }
}
