package dev.articledigest.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.articledigest.article.Block;
import dev.articledigest.article.Span;
import dev.articledigest.language.Annotator;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Measures quotes on small articles of our own: equal spans of direct quotes and of indirect
 * speech, and of the quotes found the share with the right speaker, and with the right cue. Floors
 * are raised when the figures are, never lowered to let a change pass.
 *
 * <p>A quote is marked <code>{speaker;cue|words}</code> within its quotation marks, indirect speech
 * <code>{~speaker;cue|words}</code>; <code>{?|words}</code> may be a quote or none. A paragraph
 * that begins with {@code #} is a pull quote.
 */
class QuoteEvaluationTest {

  private static final double DIRECT = 0.98;
  private static final double INDIRECT = 0.95;
  private static final double SPEAKERS = 0.88;
  private static final double CUES = 0.98;

  /** A quote as a reader marks it. */
  private record Marked(Span span, String speaker, String cue, boolean direct) {

    boolean isDoubtful() {
      return speaker.equals("?");
    }
  }

  /** Quotes of one sort counted. */
  private static final class Tally {

    private int wanted;
    private int found;
    private int right;

    double f1() {
      return 2.0 * right / (wanted + found);
    }
  }

  private final StringBuilder errors = new StringBuilder();
  private final Tally direct = new Tally();
  private final Tally indirect = new Tally();
  private int met;
  private int speakers;
  private int cues;

  @Test
  void findsQuotesAndWhoSpeaks() {
    EvalArticles.files("quotes").forEach(file -> score(EvalArticles.parts(file)[0].strip()));
    String scores =
        "direct %.3f, indirect %.3f, speakers %.3f, cues %.3f of %d%s"
            .formatted(
                direct.f1(), indirect.f1(), share(speakers), share(cues), direct.wanted, errors);
    assertThat(direct.wanted).as(scores).isGreaterThanOrEqualTo(70);
    assertThat(direct.f1()).as(scores).isGreaterThanOrEqualTo(DIRECT);
    assertThat(indirect.f1()).as(scores).isGreaterThanOrEqualTo(INDIRECT);
    assertThat(share(speakers)).as(scores).isGreaterThanOrEqualTo(SPEAKERS);
    assertThat(share(cues)).as(scores).isGreaterThanOrEqualTo(CUES);
  }

  private double share(int right) {
    return 1.0 * right / met;
  }

  private void score(String marked) {
    List<Marked> gold = new ArrayList<>();
    Text text = text(marked, gold);
    List<Entity> entities = EntityFinder.find(text);
    List<Quote> quotes = new ArrayList<>(QuoteFinder.find(text, entities));
    for (Marked mark : gold) {
      Optional<Quote> quote = take(quotes, mark);
      if (!mark.isDoubtful()) {
        tally(mark.direct()).wanted++;
        quote.ifPresentOrElse(
            match -> compare(mark, match, entities),
            () -> errors.append("\nmissed ").append(mark.span().of(text.content())));
      }
    }
    for (Quote quote : quotes) {
      tally(quote.direct()).found++;
      errors.append("\nextra ").append(quote.text()).append(" by ").append(quote.speaker());
    }
  }

  private Tally tally(boolean isDirect) {
    return isDirect ? direct : indirect;
  }

  private static Optional<Quote> take(List<Quote> quotes, Marked mark) {
    for (Quote quote : quotes) {
      boolean same = mark.isDoubtful() || quote.direct() == mark.direct();
      if (same && quote.evidence().overlaps(mark.span())) {
        quotes.remove(quote);
        return Optional.of(quote);
      }
    }
    return Optional.empty();
  }

  private void compare(Marked mark, Quote quote, List<Entity> entities) {
    boolean sameSpan = quote.evidence().equals(mark.span());
    // of "a spokesman for the customs office" the first words suffice
    String named = speaker(quote, entities);
    String wanted = plain(mark.speaker());
    boolean described = !wanted.equals(mark.speaker().toLowerCase(Locale.ROOT));
    boolean sameSpeaker =
        wanted.equals(named) || (described && !named.isEmpty() && wanted.startsWith(named + " "));
    boolean sameCue = quote.cue().orElse("").equals(mark.cue());
    Tally tally = tally(mark.direct());
    tally.found++;
    tally.right += sameSpan ? 1 : 0;
    met++;
    speakers += sameSpeaker ? 1 : 0;
    cues += sameCue ? 1 : 0;
    if (!sameSpan || !sameSpeaker || !sameCue) {
      errors.append("\nread ").append(quote.text()).append(" / ").append(speaker(quote, entities));
      errors.append(" / ").append(quote.cue().orElse("-")).append(", not ");
      errors
          .append(mark.speaker())
          .append(" / ")
          .append(mark.cue())
          .append(sameSpan ? "" : " span");
    }
  }

  private static String speaker(Quote quote, List<Entity> entities) {
    String speaker = quote.speaker().orElse("");
    return plain(
        entities.stream()
            .filter(entity -> entity.id().equals(speaker))
            .map(Entity::name)
            .findFirst()
            .orElse(speaker));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an|a|some) ", "");
  }

  private static Text text(String marked, List<Marked> gold) {
    StringBuilder plain = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : marked.split("\n\n", -1)) {
      boolean pulled = paragraph.startsWith("# ");
      plain.append(plain.length() > 0 ? "\n\n" : "");
      int start = plain.length();
      EvalArticles.unmark(
          pulled ? paragraph.substring(2) : paragraph,
          '|',
          plain,
          (line, span) -> gold.add(mark(line, span)));
      Block.Kind kind = pulled ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
      blocks.add(new Block(kind, new Span(start, plain.length())));
    }
    return Annotator.annotate(
        Texts.article(plain.toString(), Optional.empty(), Optional.empty(), blocks));
  }

  private static Marked mark(String line, Span span) {
    boolean told = line.startsWith("~");
    String[] cells = ((told ? line.substring(1) : line) + ";").split(";", -1);
    return new Marked(span, cells[0], cells[1], !told);
  }
}
