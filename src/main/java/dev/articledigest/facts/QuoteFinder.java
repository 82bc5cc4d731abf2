package dev.articledigest.facts;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.QuotationMarks;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds {@link Quote}s and who speaks. */
final class QuoteFinder {

  /** A stretch of fewer words is a quotation only beside a verb of saying: the “victory” over. */
  private static final int LEAST_WORDS = 4;

  private static final Set<String> NAMING =
      Set.of(
          "titled",
          "read",
          "wrote",
          "sang",
          "entitled",
          "named",
          "book",
          "film",
          "movie",
          "song",
          "show",
          "album",
          "series",
          "memoir",
          "documentary",
          "pseudonym",
          "on",
          "program",
          "of",
          "in");

  private final Text text;
  private final String content;
  private final SpeakerResolver resolver;
  private final SpeakerTracker tracker;
  private final List<Quote> quotes = new ArrayList<>();

  /** A quotation whose speaker isn't resolved yet. */
  private record Found(Span inside, SpeakerCue cue, boolean direct) {

    int speakerAt() {
      return cue.speaker().orElse(inside).start();
    }
  }

  private QuoteFinder(Text text, List<Entity> entities) {
    this.text = text;
    this.content = text.content();
    this.resolver = new SpeakerResolver(content, entities);
    this.tracker = new SpeakerTracker(content);
  }

  /** The quotes of the text, in order. */
  static List<Quote> find(Text text, List<Entity> entities) {
    return new QuoteFinder(text, entities).find();
  }

  private List<Quote> find() {
    List<Block> blocks = text.article().blocks();
    List<List<QuoteStretch>> stretches = QuoteReader.read(content, blocks);
    List<List<Sentence>> sentences = new ArrayList<>();
    blocks.forEach(block -> sentences.add(new ArrayList<>()));
    text.sentences().forEach(sentence -> sentences.get(sentence.block()).add(sentence));
    for (int i = 0; i < blocks.size(); i++) {
      Block.Kind kind = blocks.get(i).kind();
      if (kind != Block.Kind.HEADING && kind != Block.Kind.TITLE) {
        readBlock(sentences.get(i), stretches.get(i));
      }
    }
    return quotes;
  }

  private void readBlock(List<Sentence> sentences, List<QuoteStretch> stretches) {
    QuoteLine line = QuoteLine.of(content, sentences, stretches);
    SpeakerFinder finder = new SpeakerFinder(line.items());
    List<Found> found = new ArrayList<>();
    for (QuoteIndirectFinder.Indirect told : new QuoteIndirectFinder(line.items(), finder).find()) {
      found.add(new Found(told.inside(), told.cue(), false));
    }
    for (int i = 0; i < stretches.size(); i++) {
      QuoteStretch stretch = stretches.get(i);
      int index = line.indexOf(i);
      SpeakerTracker.Attribution attribution = tracker.attribute(line, finder, stretch, index);
      if (isQuotation(stretch, attribution)) {
        found.add(new Found(stretch.inside(), attribution.cue(), true));
      }
    }
    // "“…,” said Daniel Osei. He said the group would decide": who "he" is depends on the first.
    found.sort(Comparator.comparingInt(Found::speakerAt));
    found.stream()
        .map(this::quote)
        .sorted(Comparator.comparing(Quote::evidence))
        .forEach(quotes::add);
    tracker.endBlock(finder);
  }

  private Quote quote(Found found) {
    SpeakerCue cue = found.cue();
    return new Quote(
        found.inside().of(content),
        cue.speaker().flatMap(resolver::resolve),
        cue.speaker(),
        cue.cue().map(span -> span.of(content)),
        found.direct(),
        found.inside());
  }

  private boolean isQuotation(QuoteStretch stretch, SpeakerTracker.Attribution attribution) {
    int words = 0;
    int capitalised = 0;
    boolean inWord = false;
    for (int i = stretch.inside().start(); i < stretch.inside().end(); i++) {
      boolean letter = !Character.isWhitespace(content.charAt(i));
      if (letter && !inWord) {
        words++;
        capitalised += Character.isUpperCase(content.charAt(i)) ? 1 : 0;
      }
      inWord = letter;
    }
    return isQuotation(stretch, attribution.sure(), words, capitalised);
  }

  private boolean isQuotation(QuoteStretch stretch, boolean sure, int words, int capitalised) {
    boolean single = QuotationMarks.isSingle(content.charAt(stretch.marked().start()));
    if (words == 0 || (single && (words < LEAST_WORDS || !sure))) {
      return false;
    }
    if (words <= LEAST_WORDS && capitalised >= words - 1 && isTitled(stretch.marked().start())) {
      return false;
    }
    return sure || (words >= LEAST_WORDS && capitalised * 2 <= words);
  }

  /** "NBC’s “Today”", "a memo titled “The Facts”": the name of a work. */
  private boolean isTitled(int at) {
    String before = content.substring(Math.max(0, at - 14), at).strip();
    int space = before.lastIndexOf(' ');
    return before.endsWith("’s")
        || before.endsWith("'s")
        || (space >= 0 && NAMING.contains(before.substring(space + 1)));
  }
}
