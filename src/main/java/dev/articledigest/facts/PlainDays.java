package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the days that news in languages other than English names from its own: „gestern“, "a dit
 * vendredi", „am kommenden Sonntag“, "mardi 29 août". Where verbs, words or dates do not tell which
 * week is meant, the day stays open.
 */
final class PlainDays {

  private static final double SURE = 0.85;

  private final Text text;
  private final Anchor anchor;
  private final PlainDayWords words;
  private final List<DateMention> found = new ArrayList<>();

  private PlainDays(Text text, Anchor anchor) {
    this.text = text;
    this.anchor = anchor;
    this.words = PlainDayWords.of(text.language());
  }

  /** The days, in order; none where the article's own is a guess. */
  static List<DateMention> find(Text text, List<Anchor> anchors) {
    if (anchors.isEmpty()
        || anchors.get(0).kind() == AnchorKind.UPLOAD
        || !PlainDayWords.knows(text.language())) {
      return List.of();
    }
    PlainDays days = new PlainDays(text, anchors.get(0));
    for (Sentence sentence : text.sentences()) {
      days.read(sentence.tokens());
    }
    return days.found.isEmpty() ? List.of() : days.unquoted();
  }

  /** Those that stand in no quotation: others may have said it on another day, or named a work. */
  private List<DateMention> unquoted() {
    String content = text.content();
    List<Span> quoted =
        QuoteReader.read(content, text.article().blocks()).stream()
            .flatMap(List::stream)
            .filter(stretch -> !stretch.isSingle(content))
            .map(QuoteStretch::marked)
            .toList();
    return found.stream()
        .filter(day -> Within.overlapping(quoted, day.evidence()).isEmpty())
        .toList();
  }

  private void read(List<Token> tokens) {
    PlainDaySentence sentence = new PlainDaySentence(words, tokens, anchor.day());
    for (int i = 0; i < tokens.size(); i++) {
      PlainDayWords.Name name = words.name(tokens, i);
      if (name.number() > 0) {
        readWeekday(sentence, name);
      } else if (name.number() < 0 && !sentence.isOtherEve(name)) {
        add(
            tokens.subList(name.start(), name.end()),
            anchor.day().plusDays(name.number()),
            name.part());
      }
    }
  }

  private void readWeekday(PlainDaySentence sentence, PlainDayWords.Name name) {
    List<Token> tokens = sentence.tokens();
    DayOfWeek weekday = DayOfWeek.of(name.number());
    PlainDayDate date = PlainDayDate.behind(words, tokens, name.end());
    if (date.isDay()) {
      date.near(anchor.day(), weekday)
          .filter(day -> !sentence.namesOtherYear(day.getYear()))
          .ifPresent(day -> add(tokens.subList(name.start(), date.end()), day, name.part()));
      return;
    }
    PlainDaySentence.Place place = sentence.place(name);
    sentence
        .day(place, weekday)
        .ifPresent(day -> add(tokens.subList(place.from(), place.to()), day, name.part()));
  }

  private void add(List<Token> tokens, LocalDate day, String part) {
    Span span = Within.whole(tokens);
    found.add(
        new DateMention(
            span.of(text.content()),
            day + part,
            part.isEmpty() ? DateMention.Granularity.DAY : DateMention.Granularity.TIME,
            Optional.of(anchor.kind()),
            SURE,
            span));
  }
}
