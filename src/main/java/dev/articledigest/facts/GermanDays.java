package dev.articledigest.facts;

import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import dev.articledigest.language.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the days that German names from the article's own: „gestern“, and „am Donnerstag“ where all
 * verbs of the sentence tell what was, or what will be.
 */
final class GermanDays {

  private static final double SURE = 0.85;

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "montag", DayOfWeek.MONDAY,
          "dienstag", DayOfWeek.TUESDAY,
          "mittwoch", DayOfWeek.WEDNESDAY,
          "donnerstag", DayOfWeek.THURSDAY,
          "freitag", DayOfWeek.FRIDAY,
          "samstag", DayOfWeek.SATURDAY,
          "sonnabend", DayOfWeek.SATURDAY,
          "sonntag", DayOfWeek.SUNDAY);

  private static final Set<String> PAST =
      WordSet.of(
          "hat",
          "haben",
          "hatte",
          "hatten",
          "war",
          "waren",
          "wurde",
          "wurden",
          "sagte",
          "sagten",
          "teilte",
          "teilten",
          "erklärte",
          "erklärten",
          "kam",
          "kamen",
          "ging",
          "gingen",
          "gab",
          "gaben",
          "starb",
          "starben",
          "fiel",
          "fielen",
          "gewann",
          "gewannen",
          "verlor",
          "sprach",
          "traf",
          "trafen",
          "begann",
          "hieß");

  private static final Set<String> AHEAD =
      WordSet.of(
          "wird", "werden", "soll", "sollen", "will", "wollen", "würde", "würden", "könnte",
          "könnten", "sollte", "sollten", "wollte", "wollten", "kann", "können", "muss", "müssen",
          "dürfte", "dürften", "werde", "solle", "wolle", "könne", "müsse", "möchte", "möchten");

  /** Of those only they tell what will be; the others leave the week open. */
  private static final Set<String> COMING = WordSet.of("wird", "werden");

  /** „Konnte am Dienstag geborgen werden“, „sollte am Dienstag geöffnet werden“. */
  private static final Set<String> OPEN =
      WordSet.of(
          "konnte", "konnten", "musste", "mussten", "durfte", "durften", "sollte", "sollten",
          "wollte", "wollten", "könnte", "könnten", "würde", "würden", "hätte", "hätten");

  /** „Am Montag vor einer Woche“, „am Montag kommender Woche“, „am Montag und Dienstag“. */
  private static final Set<String> OTHERS =
      WordSet.of(
          "vor",
          "kommender",
          "nächster",
          "vergangener",
          "letzter",
          "der",
          "dem",
          "den",
          "und",
          "oder",
          "bis");

  /** „Am Montag, dem 3. Juni“. */
  private static final Set<String> DATED = WordSet.of("dem", "den");

  /** „Am Montag in einer Woche“, „am Montag nach der Wahl“. */
  private static final Set<String> COUNTED = WordSet.of("einer", "der", "zwei");

  private final Text text;
  private final Anchor anchor;
  private final List<DateMention> found = new ArrayList<>();

  private GermanDays(Text text, Anchor anchor) {
    this.text = text;
    this.anchor = anchor;
  }

  /** The days, in order; none for other languages, or where the article's own is a guess. */
  static List<DateMention> find(Text text, List<Anchor> anchors) {
    if (!text.language().equals("de")
        || anchors.isEmpty()
        || anchors.get(0).kind() == AnchorKind.UPLOAD) {
      return List.of();
    }
    GermanDays days = new GermanDays(text, anchors.get(0));
    for (Sentence sentence : text.sentences()) {
      days.read(sentence.tokens());
    }
    return days.found;
  }

  private void read(List<Token> tokens) {
    Optional<Way> way = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.lower().equals("gestern") && !isJoined(tokens, i)) {
        add(token, anchor.day().minusDays(1));
      }
      DayOfWeek weekday = token.lower().equals("am") ? WEEKDAYS.get(word(tokens, i + 1)) : null;
      if (weekday != null && !isOther(tokens, i + 2)) {
        // All verbs of a sentence are asked once.
        way = way.isPresent() ? way : Optional.of(way(tokens));
        Optional<LocalDate> day = day(way.get(), weekday);
        if (day.isPresent()) {
          add(tokens.get(i + 1), day.get());
        }
      }
    }
  }

  /** „Gestern und heute“, „von gestern“. */
  private static boolean isJoined(List<Token> tokens, int at) {
    return (at > 0 && tokens.get(at - 1).lower().equals("von"))
        || (at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("und"));
  }

  /** Where the verbs of a sentence look. */
  private enum Way {
    BACK,
    AHEAD,
    UNKNOWN
  }

  private static Way way(List<Token> tokens) {
    boolean past = false;
    boolean ahead = false;
    boolean coming = false;
    boolean open = false;
    for (Token token : tokens) {
      past |= PAST.contains(token.lower());
      ahead |= AHEAD.contains(token.lower());
      open |= OPEN.contains(token.lower());
      coming |= COMING.contains(token.lower());
    }
    if (namesYear(tokens) || past == ahead) {
      return Way.UNKNOWN;
    }
    if (past) {
      return Way.BACK;
    }
    return coming && !open ? Way.AHEAD : Way.UNKNOWN;
  }

  private Optional<LocalDate> day(Way way, DayOfWeek weekday) {
    int back = Math.floorMod(anchor.day().getDayOfWeek().getValue() - weekday.getValue(), 7);
    return switch (way) {
      case BACK -> Optional.of(anchor.day().minusDays(back));
      case AHEAD -> back > 0 ? Optional.of(anchor.day().plusDays(7L - back)) : Optional.empty();
      case UNKNOWN -> Optional.empty();
    };
  }

  private static boolean isOther(List<Token> tokens, int at) {
    String next = word(tokens, at);
    String after = word(tokens, at + 1);
    return switch (next) {
      case ",", "(" -> DATED.contains(after) || (!after.isEmpty() && isDigit(after));
      case "in", "nach" -> COUNTED.contains(after);
      default -> OTHERS.contains(next) || (!next.isEmpty() && isDigit(next));
    };
  }

  private static boolean isDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).lower() : "";
  }

  /** A year in the sentence: it may tell of long ago. */
  private static boolean namesYear(List<Token> tokens) {
    for (Token token : tokens) {
      String word = token.lower();
      if (word.length() == 4 && NumberReader.whole(word).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void add(Token token, LocalDate day) {
    found.add(
        new DateMention(
            token.span().of(text.content()),
            day.toString(),
            DateMention.Granularity.DAY,
            Optional.of(anchor.kind()),
            SURE,
            token.span()));
  }
}
