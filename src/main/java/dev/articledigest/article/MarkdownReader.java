package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * Reads Markdown: front matter, then CommonMark's blocks. Code, images, rules and footnotes are no
 * text of an article. The tree is walked without recursion.
 */
final class MarkdownReader {

  /** The mark of a footnote, as most dialects write it: "…of the vote[^2]". */
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}\\]");

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int items;
  private boolean titled;

  private MarkdownReader() {}

  static Draft read(String text, Limits limits) {
    FrontMatter front = FrontMatter.of(text).orElse(new FrontMatter(Map.of(), 0));
    Parser parser =
        Parser.builder()
            .maxOpenBlockParsers(limits.depth())
            .maxInlineNesting(limits.depth())
            .build();
    MarkdownReader reader = new MarkdownReader();
    reader.walk(parser.parse(text.substring(front.end())));
    return PassageReader.document(reader.passages, front.details());
  }

  private void walk(Node root) {
    Node node = root.getFirstChild();
    while (node != null) {
      boolean inside = enter(node) && node.getFirstChild() != null;
      if (inside) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node.getNext() == null && node.getParent() != root) {
        node = node.getParent();
        leave(node);
      }
      node = node.getNext();
    }
  }

  /** Takes a node's text; false where what it holds is passed over. */
  private boolean enter(Node node) {
    if (node instanceof Text text) {
      open.append(text.getLiteral());
    } else if (node instanceof Code code) {
      open.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      open.append(isRow(node) ? '\n' : ' ');
    } else if (node instanceof HardLineBreak) {
      // "By Jane Doe  " over "June 11, 2020": lines that the writer broke.
      open.append('\n');
    } else if (node instanceof HtmlBlock html) {
      passages.addAll(MarkupBlocks.of(Jsoup.parseBodyFragment(html.getLiteral()).body()));
    } else if (node instanceof ListItem) {
      items++;
    }
    return !(node instanceof Image);
  }

  /** A row of a table: "| Bergheim | 12,000 |". */
  private static boolean isRow(Node inline) {
    Node first = inline.getParent().getFirstChild();
    return first instanceof Text text && text.getLiteral().startsWith("|");
  }

  private void leave(Node node) {
    if (node instanceof ListItem) {
      items--;
    } else if (node instanceof Heading heading) {
      boolean title = heading.getLevel() == 1 && !titled;
      titled |= title;
      close(title ? Block.Kind.TITLE : Block.Kind.HEADING);
    } else if (node instanceof Paragraph || node instanceof BlockQuote) {
      close(items > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
    }
  }

  private void close(Block.Kind kind) {
    Matcher mark = NOTE.matcher(open);
    boolean note = mark.lookingAt() && open.indexOf(":", mark.end()) == mark.end();
    String text = note ? "" : mark.reset().replaceAll("");
    for (String line : Wording.split(text, "\n")) {
      boolean row = line.startsWith("|");
      String cells = row ? line.replace('|', ' ') : line;
      if (!row || Wording.hasLetter(cells)) {
        passages.add(new Passage(kind, cells));
      }
    }
    open.setLength(0);
  }
}
