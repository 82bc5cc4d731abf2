package dev.articledigest.facts;

import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence of a language other than English in which weekdays stand. */
final class PlainDaySentence {

  private static final Set<String> MARKS = WordSet.of("-", "–", "—", "/");
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;

  private final PlainDayWords words;
  private final List<Token> tokens;
  private final LocalDate today;
  private @Nullable DayVerbs verbs;
  private @Nullable Set<Integer> years;

  PlainDaySentence(PlainDayWords words, List<Token> tokens, LocalDate today) {
    this.words = words;
    this.tokens = tokens;
    this.today = today;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Which week the words beside a weekday tell. */
  enum Turn {
    PAST,
    LAST,
    THIS,
    COMING,
    NEXT,
    NONE;

    private final String kind = name().toLowerCase(Locale.ROOT);
  }

  /**
   * Where a weekday stands.
   *
   * @param head the number of its first token, with the preposition or article before it
   * @param from that of the first with what tells its week: „kommenden Sonntag“
   * @param to that of the first token behind it
   */
  record Place(int head, int from, int to, boolean isPlaced, Turn turn) {}

  /** The place of a weekday with the words that belong to it. */
  Place place(PlainDayWords.Name name) {
    int from = name.start();
    int to = name.end();
    Turn turn = turn(from);
    if (turn == Turn.NONE && turn(from - 1) != Turn.NONE) {
      from--;
      turn = turn(from);
    } else if (turn == Turn.NONE && turn(to) != Turn.NONE) {
      turn = turn(to);
      to++;
    }
    return placed(from, to, turn);
  }

  private Place placed(int from, int to, Turn turn) {
    int first = from;
    while (words.is("early", tokens, first - 1)) {
      first--;
    }
    boolean article = turn != Turn.NONE && words.is("articles", tokens, first - 1);
    int head = article || words.is("placing", tokens, first - 1) ? first - 1 : first;
    boolean placed = head < first || turn != Turn.NONE || words.words("placing").contains("-");
    return new Place(head, from, to, placed, turn);
  }

  private Turn turn(int at) {
    for (Turn turn : Turn.values()) {
      if (words.words(turn.kind).contains(PlainDayWords.word(tokens, at))) {
        return turn;
      }
    }
    return Turn.NONE;
  }

  /** „Von gestern“, „gestern und heute“, "ayer todavía". */
  boolean isOtherEve(PlainDayWords.Name name) {
    return words.is("stops", tokens, name.start() - 1) || words.is("next-day", tokens, name.end());
  }

  /** Whether a year other than one stands in the sentence: it may tell of long ago. */
  boolean namesOtherYear(int year) {
    if (years == null) {
      years = readYears();
    }
    return years.size() > 1 || (years.size() == 1 && !years.contains(year));
  }

  private Set<Integer> readYears() {
    Set<Integer> read = new HashSet<>();
    for (Token token : tokens) {
      if (token.lower().length() == 4) {
        NumberReader.whole(token.lower())
            .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
            .ifPresent(read::add);
      }
    }
    return read;
  }

  /** The day that a weekday is. */
  Optional<LocalDate> day(Place place, DayOfWeek weekday) {
    if (!place.isPlaced() || isOther(place, weekday) || namesOtherYear(today.getYear())) {
      return Optional.empty();
    }
    LocalDate before = today.with(TemporalAdjusters.previous(weekday));
    LocalDate ahead = today.with(TemporalAdjusters.next(weekday));
    return switch (place.turn()) {
      case PAST -> Optional.of(before);
      case LAST -> Optional.of(before).filter(this::isOtherWeek);
      case COMING -> Optional.of(ahead);
      case NEXT -> Optional.of(ahead).filter(day -> isOtherWeek(day) && way(place) != DayWay.BACK);
      case THIS -> today.getDayOfWeek() == weekday ? Optional.of(today) : told(place, weekday);
      case NONE -> told(place, weekday);
    };
  }

  private boolean isOtherWeek(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
        != today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private Optional<LocalDate> told(Place place, DayOfWeek weekday) {
    if (tokens.get(tokens.size() - 1).word().equals("?")) {
      return Optional.empty();
    }
    boolean same = today.getDayOfWeek() == weekday;
    return switch (way(place)) {
      case BACK -> Optional.of(today.with(TemporalAdjusters.previousOrSame(weekday)));
      case AHEAD -> Optional.of(today.with(TemporalAdjusters.next(weekday))).filter(d -> !same);
      case OPEN -> Optional.empty();
    };
  }

  private DayWay way(Place place) {
    if (verbs == null) {
      verbs =
          words.language().equals("de")
              ? new GermanVerbs(words, tokens)
              : new PlainVerbs(words, tokens);
    }
    return verbs.way(place.head(), place.to());
  }

  /** „Am Montag vor einer Woche“, „am Montag und Dienstag“, "le vendredi", "vendredi saint". */
  private boolean isOther(Place place, DayOfWeek weekday) {
    boolean today = place.turn() == Turn.THIS && this.today.getDayOfWeek() == weekday;
    return isName(place)
        || (!today && words.is("stops", tokens, place.head() - 1))
        || isJoined(place)
        || isFollowed(place.to())
        || (place.turn() != Turn.NONE && words.is("counting", tokens, place.to()));
  }

  /** Outside of German a weekday with a capital within a sentence is a name. */
  private boolean isName(Place place) {
    return !words.language().equals("de")
        && place.from() > 1
        && place.head() == place.from()
        && Character.isUpperCase(tokens.get(place.from()).word().charAt(0));
  }

  private boolean isJoined(Place place) {
    int before = place.head() - 1;
    boolean second = joins(before) && names(before - 1);
    int next = place.to();
    return second || (joins(next) && (names(next + 1) || names(next + 2)));
  }

  private boolean joins(int at) {
    return words.is("joints", tokens, at) || MARKS.contains(PlainDayWords.word(tokens, at));
  }

  private boolean names(int at) {
    return at >= 0 && at < tokens.size() && words.name(tokens, at).number() > 0;
  }

  private boolean isFollowed(int at) {
    String next = PlainDayWords.word(tokens, at);
    String after = PlainDayWords.word(tokens, at + 1);
    boolean parts = next.equals(",") || next.equals("(");
    return words.words("after").contains(next)
        || words.words("after").contains(next + "_" + after)
        || isOfWeek(at)
        || isDigit(next)
        || (parts && (isDigit(after) || isDated(at + 1)))
        || (words.words("of").contains(next) && isCapital(at + 1));
  }

  /** "El martes de la próxima semana". */
  private boolean isOfWeek(int at) {
    boolean of = words.is("week", tokens, at + 1) || words.is("week", tokens, at + 2);
    return of || words.is("week", tokens, at) || words.is("week", tokens, at + 3);
  }

  /** „Am Montag, dem 3. Mai“, but not "mardi, le maire". */
  private boolean isDated(int at) {
    return words.is("dating", tokens, at) && isDigit(PlainDayWords.word(tokens, at + 1));
  }

  private static boolean isDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private boolean isCapital(int at) {
    return at < tokens.size() && tokens.get(at).isCapital();
  }
}
