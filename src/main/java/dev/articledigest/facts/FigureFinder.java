package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds {@link Figure}s. */
final class FigureFinder {

  private static final int AROUND = 60;

  private final Text text;
  private final List<DateMention> dates;
  private final List<Figure> found = new ArrayList<>();

  private FigureFinder(Text text, List<DateMention> dates) {
    this.text = text;
    this.dates = dates;
  }

  /** The figures of the text, in order; a number within a date is none. */
  static List<Figure> find(Text text, List<DateMention> dates) {
    return find(text, NumberWords.of(text), dates);
  }

  /** The same, in sentences whose words are read already. */
  static List<Figure> find(Text text, List<NumberWords> sentences, List<DateMention> dates) {
    FigureFinder finder = new FigureFinder(text, dates);
    for (NumberWords words : sentences) {
      finder.findIn(words);
    }
    return FigureCurrencies.resolve(text.content(), finder.found);
  }

  private void findIn(NumberWords words) {
    FigureReader reader = new FigureReader(words);
    int at = 0;
    while (at < words.size()) {
      Optional<FigureReader.Reading> reading = reader.read(at);
      if (reading.isPresent() && isFigure(reading.get().figure())) {
        found.add(reading.get().figure());
        at = reading.get().end();
      } else {
        at++;
      }
    }
  }

  private boolean isFigure(Figure figure) {
    return !isDate(figure) && !isName(figure.evidence());
  }

  /** A length of time may be both a date and a figure. */
  private boolean isDate(Figure figure) {
    for (DateMention date : Within.of(dates, around(figure.evidence()))) {
      boolean length =
          date.granularity() == DateMention.Granularity.DURATION
              && figure.kind() == Figure.Kind.DURATION;
      if (!length && date.evidence().overlaps(figure.evidence())) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(Span span) {
    for (Name name : Within.of(text.names(), around(span))) {
      if (name.span().contains(span)) {
        return true;
      }
    }
    return false;
  }

  private static Span around(Span span) {
    return new Span(Math.max(0, span.start() - AROUND), span.end() + AROUND);
  }
}
