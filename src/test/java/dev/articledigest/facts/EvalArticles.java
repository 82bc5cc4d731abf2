package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Text;
import dev.articledigest.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The small articles of our own that findings are measured on, and the marks in them. */
final class EvalArticles {

  private static final Path FOLDER = Path.of("src/test/resources/eval");

  private EvalArticles() {}

  /** The files of a folder, sorted by name. */
  static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a file before and behind its line {@code ---}; the whole where it has none. */
  static String[] parts(Path file) {
    try {
      return Files.readString(file).split("(?m)^---\n", 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds a text to {@code plain} without its marks, {@code {label|words}}.
   *
   * @param bar what parts the label from the words
   * @param note takes each label and the range of its words in {@code plain}
   */
  static void unmark(String marked, char bar, StringBuilder plain, BiConsumer<String, Span> note) {
    int at = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
      int words = marked.indexOf(bar, open) + 1;
      int close = marked.indexOf('}', open);
      plain.append(marked, at, open);
      int start = plain.length();
      plain.append(marked, words, close);
      note.accept(marked.substring(open + 1, words - 1), new Span(start, plain.length()));
      at = close + 1;
    }
    plain.append(marked.substring(at));
  }

  /** Paragraphs parted by empty lines, the first a headline unless it ends like a sentence. */
  static Text annotate(String plain) {
    String[] blocks = plain.strip().split("\n\n", -1);
    boolean isHeaded = !".”".contains(blocks[0].substring(blocks[0].length() - 1));
    return isHeaded
        ? Texts.headed(blocks[0], List.of(blocks).subList(1, blocks.length).toArray(String[]::new))
        : Texts.of(blocks);
  }
}
