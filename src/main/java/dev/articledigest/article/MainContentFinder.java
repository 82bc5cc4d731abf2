package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Finds the article among menus, teasers and captions. A cascade, each stage only engaging if the
 * one before under-delivers: the blocks that {@link PageBlockRanker} counts to the article, the
 * body that structured data declare, what browsers without scripts show, every block of prose,
 * every block.
 */
final class MainContentFinder {

  /** Blocks of at least this score are the article's; a little more is kept than left out. */
  private static final double LEAST_SCORE = -0.5;

  /** Less text than this is no article while there is more elsewhere. */
  private static final int LEAST_CHARACTERS = 250;

  private final Document page;
  private final List<PageBlock> blocks;
  private final double[] scores;
  private final String source;

  private MainContentFinder(Document page, PageBlocks blocks, String source, PageDetails said) {
    this.page = page;
    this.blocks = blocks.blocks();
    this.scores = PageBlockRanker.scores(blocks, said);
    this.source = source;
  }

  /**
   * The article.
   *
   * @param passages its passages
   * @param cut whether the page holds only their beginning
   */
  record MainContent(List<Passage> passages, boolean cut) {}

  /**
   * The article of a page.
   *
   * @param page the page, parsed with positions
   * @param source the page's characters
   * @param said what it declares
   */
  static MainContent find(Document page, String source, PageDetails said) {
    MainContentFinder shown = new MainContentFinder(page, PageBlockReader.read(page), source, said);
    List<Passage> main = shown.main();
    if (size(main) >= LEAST_CHARACTERS) {
      return shown.content(main);
    }
    List<Passage> declared = said.body().map(MainContentFinder::lines).orElse(List.of());
    if (size(declared) >= LEAST_CHARACTERS) {
      return new MainContent(declared, false);
    }
    MainContentFinder unscripted =
        new MainContentFinder(page, PageBlockReader.readUnscripted(page), source, said);
    List<List<Passage>> others =
        main.isEmpty()
            ? List.of(unscripted.main(), shown.prose(), unscripted.prose())
            : List.of(unscripted.main());
    for (List<Passage> other : others) {
      if (size(other) >= LEAST_CHARACTERS) {
        return new MainContent(other, false);
      }
    }
    return shown.content(main.isEmpty() ? shown.rest() : main);
  }

  /** The passages that count to the article. */
  private List<Passage> main() {
    return passages(i -> scores[i] > LEAST_SCORE);
  }

  private MainContent content(List<Passage> passages) {
    int last = scores.length - 1;
    while (last >= 0 && scores[last] <= LEAST_SCORE) {
      last--;
    }
    return new MainContent(passages, CutFinder.isCut(page, blocks, last));
  }

  private List<Passage> prose() {
    return passages(i -> blocks.get(i).prose() > 0 && !PageBlockRanker.isNever(scores[i]));
  }

  /** All prose of a page on which no block looks like an article's; else all but links. */
  private List<Passage> rest() {
    List<Passage> prose = prose();
    return prose.isEmpty() ? passages(i -> !blocks.get(i).isLinks()) : prose;
  }

  private List<Passage> passages(IntPredicate chosen) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (chosen.test(i)) {
        passages.add(new Passage(blocks.get(i).kind(), content(blocks.get(i))));
      }
    }
    return withoutHangingHeadings(isQuoted(passages) ? unquoted(passages) : passages);
  }

  /** Whether most of the text stands in quotations: some pages set all of an article in one. */
  private static boolean isQuoted(List<Passage> passages) {
    int quoted = 0;
    for (Passage passage : passages) {
      quoted += passage.kind() == Block.Kind.QUOTE ? passage.text().length() : 0;
    }
    return quoted > 0 && 2 * quoted > size(passages);
  }

  private static List<Passage> unquoted(List<Passage> passages) {
    List<Passage> plain = new ArrayList<>();
    for (Passage passage : passages) {
      boolean quoted = passage.kind() == Block.Kind.QUOTE;
      plain.add(quoted ? new Passage(Block.Kind.PARAGRAPH, passage.content()) : passage);
    }
    return plain;
  }

  private FoldedText content(PageBlock block) {
    FoldedWriter writer = new FoldedWriter();
    for (Node node : block.nodes) {
      Range range = node.sourceRange();
      boolean placed = range.isTracked() && !range.isImplicit();
      if (!(node instanceof TextNode text)) {
        writer.append(" ");
      } else if (placed) {
        EscapedText.append(
            writer, text.getWholeText(), source, new Span(range.startPos(), range.endPos()));
      } else {
        writer.append(text.getWholeText());
      }
    }
    return writer.written();
  }

  /** A heading with no text below it headed what was left out. */
  private static List<Passage> withoutHangingHeadings(List<Passage> passages) {
    int end = passages.size();
    while (end > 0 && passages.get(end - 1).kind() == Block.Kind.HEADING) {
      end--;
    }
    return end == 0 ? passages : passages.subList(0, end);
  }

  private static List<Passage> lines(String body) {
    return LineSplitter.split(TextLines.of(body)).stream()
        .map(p -> new Passage(Block.Kind.PARAGRAPH, p.text()))
        .toList();
  }

  private static int size(List<Passage> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
