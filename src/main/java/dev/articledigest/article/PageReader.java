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

  private PageReader() {}

  static Draft read(String html, FileHints file) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true);
    Document page = Jsoup.parse(html, file.url().orElse(""), parser);
    StructuredData structured = StructuredData.of(page);
    Details said =
        structured
            .details()
            .or(MetaDetails.of(page))
            .or(VisibleDetails.of(page))
            .or(addressed(page, file));
    Optional<String> description =
        Optional.ofNullable(
                page.selectFirst("meta[property=og:description], meta[name=description]"))
            .map(meta -> BlockWriter.folded(meta.attr("content")));
    PageSaid declared = new PageSaid(said.title(), description, structured.body());
    MainContentFinder.MainContent main = MainContentFinder.find(page, html, declared);
    Draft draft = tidied(main.passages(), said);
    return main.cut() ? draft.cut() : draft;
  }

  /** What the address alone tells: "/2020/06/11/". */
  private static Details addressed(Document page, FileHints file) {
    Optional<String> address = MetaDetails.of(page).outlet().url().or(file::url);
    Optional<String> day = address.flatMap(PageReader::dayOfAddress);
    return Details.NONE
        .withDates(Dates.from(DateSource.ADDRESS, day, Optional.empty()))
        .withOutlet(Outlet.at(address));
  }

  private static Optional<String> dayOfAddress(String address) {
    List<String> parts = Wording.split(address, "/");
    for (int i = 0; i + 2 < parts.size(); i++) {
      boolean year = parts.get(i).length() == 4 && Character.isDigit(parts.get(i).charAt(0));
      String day = parts.get(i) + "-" + parts.get(i + 1) + "-" + parts.get(i + 2);
      boolean exact = parts.get(i + 1).length() <= 3 && parts.get(i + 2).length() <= 2;
      if (year && exact && WrittenDates.iso(day).isPresent()) {
        return WrittenDates.iso(day);
      }
    }
    return Optional.empty();
  }

  /** Without the title, twins, credits at the edges; the dateline read. */
  private static Draft tidied(List<Passage> blocks, Details said) {
    String title = said.title().map(PageReader::key).orElse("");
    List<Passage> tidy = new ArrayList<>();
    Details details = said;
    String last = "";
    boolean opened = false;
    for (int i = 0; i < blocks.size(); i++) {
      Passage block = blocks.get(i);
      String key = key(block.text());
      boolean edge = i < 5 || i >= blocks.size() - 4;
      Optional<Details> credit = edge ? CreditReader.head(block.text()) : Optional.empty();
      if (key.isEmpty() || key.equals(title) || key.equals(last) || credit.isPresent()) {
        details = credit.map(details::or).orElse(details);
        continue;
      }
      last = key;
      boolean opener = !opened && block.kind() == Block.Kind.PARAGRAPH;
      Optional<DatelineReader.Opening> opening =
          opener ? DatelineReader.read(block.text()) : Optional.empty();
      opened |= opener;
      details = opening.map(DatelineReader.Opening::details).map(details::or).orElse(details);
      tidy.add(opening.map(o -> block.sub(o.end())).orElse(block));
    }
    return new Draft(tidy, details);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
