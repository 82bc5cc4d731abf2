package dev.articledigest.language;

import dev.articledigest.article.Alignment;
import dev.articledigest.article.Article;
import dev.articledigest.article.Block;
import dev.articledigest.article.Credits;
import dev.articledigest.article.Dateline;
import dev.articledigest.article.Dates;
import dev.articledigest.article.Details;
import dev.articledigest.article.Format;
import dev.articledigest.article.LeadImage;
import dev.articledigest.article.Outlet;
import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Annotated texts for tests, built without a file. */
public final class Texts {

  private Texts() {}

  /** A text of paragraphs, without a headline. */
  public static Text of(String... paragraphs) {
    return Annotator.annotate(article(Optional.empty(), paragraphs));
  }

  /** A text without names whose language is told, for it may be too short to show it. */
  public static Text in(String language, String... paragraphs) {
    Text read = of(paragraphs);
    return new Text(read.article(), language, read.sentences(), List.of());
  }

  /** A text whose first block is its headline. */
  public static Text headed(String title, String... paragraphs) {
    return Annotator.annotate(article(Optional.of(title), paragraphs));
  }

  /** A text whose title stands elsewhere, as that of a page does. */
  public static Text titled(String title, String... paragraphs) {
    Article untitled = article(Optional.empty(), paragraphs);
    return Annotator.annotate(
        article(untitled.text(), Optional.empty(), Optional.of(title), untitled.blocks()));
  }

  private static Article article(Optional<String> title, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    title.ifPresent(t -> add(text, blocks, Block.Kind.TITLE, t));
    for (String paragraph : paragraphs) {
      add(text, blocks, Block.Kind.PARAGRAPH, paragraph);
    }
    return article(text.toString(), Optional.empty(), title, blocks);
  }

  /** An article as a reader would leave it, of which nothing else is known. */
  public static Article article(
      String text, Optional<Dateline> dateline, Optional<String> title, List<Block> blocks) {
    Details details =
        new Details(
            title,
            Credits.NONE,
            dateline,
            Dates.NONE,
            Outlet.NONE,
            LeadImage.NONE,
            Optional.empty());
    return new Article(
        Format.TEXT, Optional.of("UTF-8"), details, text, blocks, false, Alignment.NONE);
  }

  private static void add(StringBuilder text, List<Block> blocks, Block.Kind kind, String block) {
    text.append(text.length() == 0 ? "" : "\n\n");
    blocks.add(new Block(kind, new Span(text.length(), text.length() + block.length())));
    text.append(block);
  }
}
