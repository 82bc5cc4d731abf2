package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads web pages. What a page says about its article is taken from the first source that says it:
 * structured data, meta tags, visible marks; the text never holds the title.
 */
final class PageReader {

  /** Deeper elements are attached at this depth: real pages stay below, no recursion runs wild. */
  private static final int DEEPEST = 200;

  /** How many blocks at either end may be credits. */
  private static final int EDGE = 5;

  /** So many paragraphs from the head may have the dateline. */
  private static final int MOST_LEADING = 3;

  private PageReader() {}

  static Draft read(String html, FileHints file) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true);
    Document page = Jsoup.parse(html, file.url().orElse(""), parser);
    PageDetails said = PageDetails.of(page, file);
    MainContentFinder.MainContent main = MainContentFinder.find(page, html, said);
    Draft draft = tidied(main.passages(), said.details());
    return main.cut() ? draft.cut() : draft;
  }

  /** Without the title, twins, credits at the edges; the dateline read. */
  private static Draft tidied(List<Passage> blocks, Details said) {
    String title = said.title().map(PageReader::key).orElse("");
    List<Passage> tidy = new ArrayList<>();
    Details details = said;
    String last = "";
    int paragraphs = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Passage block = blocks.get(i);
      String key = key(block.text());
      Optional<Details> credit = credit(blocks, i, details);
      if (key.isEmpty() || key.equals(title) || key.equals(last) || credit.isPresent()) {
        details = credit.map(details::or).orElse(details);
        continue;
      }
      last = key;
      paragraphs += block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
      Optional<DatelineReader.Opening> opening =
          block.kind() == Block.Kind.PARAGRAPH ? dateline(block, paragraphs) : Optional.empty();
      details = opening.map(DatelineReader.Opening::details).map(details::or).orElse(details);
      tidy.add(opening.map(o -> block.sub(o.end())).orElse(block));
    }
    return new Draft(tidy, details);
  }

  /** A dateline opens the report, or stands below a few words that lead to it. */
  private static Optional<DatelineReader.Opening> dateline(Passage block, int paragraph) {
    if (paragraph > MOST_LEADING) {
      return Optional.empty();
    }
    return paragraph == 1
        ? DatelineReader.read(block.text())
        : DatelineReader.readBelow(block.text());
  }

  /** A credit at either end of the text; where nobody is credited yet, a name alone signs. */
  private static Optional<Details> credit(List<Passage> blocks, int i, Details details) {
    boolean edge = i < EDGE || i >= blocks.size() - EDGE + 1;
    String text = blocks.get(i).text();
    Optional<Details> credit = edge ? CreditReader.head(text) : Optional.empty();
    boolean end = blocks.size() > 2 && (i == 0 || i == blocks.size() - 1);
    boolean signs =
        end && details.credits().byline().isEmpty() && blocks.get(i).kind() == Block.Kind.PARAGRAPH;
    return credit.isEmpty() && signs
        ? NameReader.person(text).map(name -> Details.credited(List.of(name), List.of()))
        : credit;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
