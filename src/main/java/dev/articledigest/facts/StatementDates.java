package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.PartOfSpeech;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import dev.articledigest.language.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes what a relative date means behind it: "on Thursday [11 June 2020]". */
final class StatementDates {

  private static final double SURE = 0.6;

  /** Of "Thursday's meeting" the verb tells less surely when it is. */
  private static final double SURE_OWNER = 0.8;

  private static final Set<String> JOINTS = WordSet.of("to", "and", "until", "through", "or");
  private static final int LONGEST_JOINT = 9;

  private static final Set<PartOfSpeech> DESCRIBED =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN);
  private static final Set<String> STANDING = WordSet.of("is", "are", "has", "have", "do", "does");
  private static final Set<String> YEARS = WordSet.of("last year", "this year", "next year");

  private static final Set<String> PARTS = WordSet.of("earlier", "later", "early", "late");

  private final Text text;
  private final List<DateMention> dates;
  private final List<Quote> direct;

  StatementDates(Text text, Facts facts) {
    this.text = text;
    this.dates = facts.dates();
    this.direct = facts.directQuotes();
  }

  /** Puts the dates in that lie within a range, the same one only once, none into a quotation. */
  void resolve(Span span, List<Token> tokens, StatementEdits edits) {
    List<DateMention> within = Within.of(dates, span);
    String last = "";
    int year = 0;
    for (int i = 0; i < within.size(); i++) {
      DateMention date = within.get(i);
      int told = year;
      year = Math.max(year, explicit(date));
      Optional<String> written =
          isOpen(date, tokens) && !isLone(within, i, tokens) ? written(date) : Optional.empty();
      if (written.isPresent()
          && !isBefore(written.get(), told)
          && !written.get().equals(last)
          && !isToldNext(within, i, tokens)) {
        edits.insert(endOfDays(date, tokens), " [" + written.get() + "]");
        last = written.get();
      }
    }
  }

  /** The same in other languages: „am Donnerstag [5. Juni 2025]“. */
  void resolvePlain(Span span, StatementEdits edits) {
    String last = "";
    for (DateMention date : Within.of(dates, span)) {
      if (date.resolvedFrom().isPresent()
          && !isJoined(date)
          && !PlainDayBrackets.day(date).equals(last)
          && Within.overlapping(direct, date.evidence()).isEmpty()) {
        last = PlainDayBrackets.day(date);
        edits.lead(
            date.evidence().end(), " [" + PlainDayBrackets.written(text.language(), date) + "]");
      }
    }
  }

  /** "Between April and September [2026]": what two days share stands behind the second. */
  private boolean isToldNext(List<DateMention> within, int at, List<Token> tokens) {
    if (at + 1 == within.size()) {
      return false;
    }
    DateMention date = within.get(at);
    DateMention next = within.get(at + 1);
    String between =
        text.content().substring(date.evidence().end(), Math.max(0, next.evidence().start()));
    return between.length() <= LONGEST_JOINT
        && (JOINTS.contains(between.strip()) || between.equals(", "))
        && isOpen(next, tokens)
        && written(next).equals(written(date));
  }

  /** Where a date ends with the days that share its month: "July 8 and 9 [2016]". */
  private int endOfDays(DateMention date, List<Token> tokens) {
    int end = end(date);
    if (!Character.isDigit(text.content().charAt(end - 1)) || end > date.evidence().end()) {
      return end;
    }
    int next = Within.firstFrom(tokens, end);
    boolean joined =
        next + 2 < tokens.size()
            && JOINTS.contains(tokens.get(next).lower())
            && tokens.get(next + 1).kind() == Token.Kind.NUMBER
            && tokens.get(next + 1).word().length() <= 2
            && NumberReader.whole(tokens.get(next + 1).word()).isPresent()
            && !DESCRIBED.contains(tokens.get(next + 2).partOfSpeech());
    return joined ? tokens.get(next + 1).span().end() : end;
  }

  /** "From Tuesday to Friday": both get their day, or none. */
  private boolean isLone(List<DateMention> within, int at, List<Token> tokens) {
    boolean behind =
        at > 0 && isPair(within.get(at - 1), within.get(at)) && !isOpen(within.get(at - 1), tokens);
    boolean before =
        at + 1 < within.size()
            && isPair(within.get(at), within.get(at + 1))
            && !isOpen(within.get(at + 1), tokens);
    return behind || before;
  }

  private boolean isOpen(DateMention date, List<Token> tokens) {
    return date.confidence() >= (owns(date) ? SURE_OWNER : SURE)
        && !isJoined(date)
        && !describes(date, tokens)
        && !isElsewhere(date, tokens)
        && !isPartOfName(date)
        && !DateStanding.opensTitle(text, date)
        && !isExplained(date)
        && Within.overlapping(direct, date.evidence()).isEmpty();
  }

  private boolean isPair(DateMention first, DateMention second) {
    int from = first.evidence().end();
    int to = second.evidence().start();
    return first.isWithinDay()
        && second.isWithinDay()
        && to - from > 2
        && to - from <= LONGEST_JOINT
        && JOINTS.contains(text.content().substring(from, to).strip());
  }

  /** "Tonight (Saturday 2 March)" tells its day already. */
  private boolean isExplained(DateMention date) {
    int next = date.evidence().end() + 2;
    return text.content().startsWith(" (", date.evidence().end())
        && Within.overlapping(dates, new Span(next, next + 1)).isPresent();
  }

  /** "In January 2017, and again in November": time does not run back within a sentence. */
  private static boolean isBefore(String day, int year) {
    return Integer.parseInt(day.substring(day.length() - 4)) < year;
  }

  /** The year that the words themselves name; 0 for none. */
  private static int explicit(DateMention date) {
    String words = date.text();
    int at = words.length() - 4;
    return at >= 0 && digits(words, at) == 4 ? Integer.parseInt(words.substring(at)) : 0;
  }

  private static int digits(String words, int from) {
    int digits = 0;
    for (int i = from; i < words.length(); i++) {
      digits += Character.isDigit(words.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /** "The very next year", "two days earlier": counted from what was told before. */
  private boolean isElsewhere(DateMention date, List<Token> tokens) {
    return isNowadays(date, tokens)
        || date.isCountedOn()
        || text.content().startsWith("the very ", date.evidence().start() - 9);
  }

  /** "Today most ferries are full": not that day alone. */
  private static boolean isNowadays(DateMention date, List<Token> tokens) {
    if (!date.text().equalsIgnoreCase("today")) {
      return false;
    }
    for (int i = Within.firstFrom(tokens, date.evidence().end()); i < tokens.size(); i++) {
      if (tokens.get(i).partOfSpeech().isVerbal()) {
        return STANDING.contains(tokens.get(i).lower());
      }
    }
    return false;
  }

  /** "The January 6 attack", "the Christmas Market": a name of the thing as much as a day. */
  private static boolean describes(DateMention date, List<Token> tokens) {
    Optional<Token> next = Within.nextTo(tokens, date.evidence());
    return next.isPresent() && DESCRIBED.contains(next.get().partOfSpeech());
  }

  /** "Fox News Sunday" is a programme. */
  private boolean isPartOfName(DateMention date) {
    Optional<Name> name = Named.at(text, date.evidence());
    return name.isPresent() && name.get().span().length() > date.evidence().length();
  }

  /** "Thursday's [7 May 2026] meeting". */
  private boolean owns(DateMention date) {
    return end(date) > date.evidence().end() || Words.isOwner(date.text());
  }

  /** Where a date ends with what makes it an owner. */
  private int end(DateMention date) {
    int end = date.evidence().end();
    String content = text.content();
    return Words.owns(content, end) && content.startsWith(" ", end + 2) ? end + 2 : end;
  }

  /** "May 7 [2026]-9", "the days [2026]' work" would not read well. */
  private boolean isJoined(DateMention date) {
    int end = end(date);
    String content = text.content();
    return end < content.length() && "'’-–".indexOf(content.charAt(end)) >= 0;
  }

  private static Optional<String> written(DateMention date) {
    if (date.resolvedFrom().isEmpty()) {
      return Optional.empty();
    }
    boolean numbered = isNumbered(date.text()) && !hasWeekday(date.text());
    try {
      return switch (date.granularity()) {
        case DAY -> day(date.value(), numbered);
        case TIME ->
            numbered && !endsInDay(date.text()) ? Optional.empty() : day(date.value(), numbered);
        case MONTH -> month(date);
        case YEAR -> Optional.of(date.value()).filter(v -> v.length() == 4 && isYear(date));
        default -> Optional.empty();
      };
    } catch (StringIndexOutOfBoundsException e) {
      // "XXXX-06-11": the year is open, there is nothing to add.
      return Optional.empty();
    }
  }

  /** "June 11", but not "11 days ago". */
  private static boolean isNumbered(String words) {
    return digits(words, 0) > 0 && !words.endsWith("ago");
  }

  /** "5 p.m. EST Nov. 9", but not "at 5 p.m.". */
  private static boolean endsInDay(String words) {
    int space = words.lastIndexOf(' ');
    int before = words.lastIndexOf(' ', space - 1);
    String month = before > 0 ? words.substring(before + 1, space).toLowerCase(Locale.ROOT) : "";
    return DateCalendar.month(month.replace(".", "")) > 0
        && Character.isDigit(words.charAt(space + 1));
  }

  /** "10 p.m. Wednesday", but not "Wednesday, June 11". */
  private static boolean hasWeekday(String words) {
    int space = words.lastIndexOf(' ');
    return space > 0
        && DateCalendar.weekday(words.substring(space + 1).toLowerCase(Locale.ROOT)).isPresent();
  }

  /**
   * "Last year", "earlier this year", not "ten years ago" or "its latest fiscal year", which are
   * not that exact.
   */
  private static boolean isYear(DateMention date) {
    String words = date.text().toLowerCase(Locale.ROOT);
    int space = words.indexOf(' ');
    boolean part = space > 0 && PARTS.contains(words.substring(0, space));
    return YEARS.contains(part ? words.substring(space + 1) : words);
  }

  /** Of "in July" the year alone is new. */
  private static Optional<String> month(DateMention date) {
    Optional<LocalDate> first = DateFinder.day(date.value() + "-01");
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String name = name(first.get().getMonth());
    String year = DateCalendar.year(first.get().getYear());
    return Optional.of(date.text().contains(name.substring(0, 3)) ? year : name + " " + year);
  }

  /** Of "June 11" the year alone is new. */
  private static Optional<String> day(String value, boolean numbered) {
    Optional<LocalDate> read = DateFinder.day(value.substring(0, 10));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = read.get();
    String year = DateCalendar.year(day.getYear());
    return Optional.of(
        numbered ? year : day.getDayOfMonth() + " " + name(day.getMonth()) + " " + year);
  }

  private static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
