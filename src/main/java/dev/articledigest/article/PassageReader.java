package dev.articledigest.article;

import dev.articledigest.article.Draft.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads passages as {@link TextReader} reads plain text, so that headline, credits and dateline are
 * told alike in every format, and keeps what the format knows better: headings and list items.
 */
final class PassageReader {

  private final Map<String, Block.Kind> kinds = new HashMap<>();
  private final Details said;

  private PassageReader(List<Passage> passages, Details said) {
    this.said = said;
    for (Passage passage : passages) {
      kinds.putIfAbsent(passage.text(), passage.kind());
    }
  }

  /** Passages of a document that shows its headline, as plain text does. */
  static Draft document(List<Passage> passages, Details said) {
    return read(passages, said, true);
  }

  /** Passages of a file that keeps its headline apart; the text doesn't repeat it. */
  static Draft body(List<Passage> passages, Details said) {
    return read(passages, said, false);
  }

  private static Draft read(List<Passage> passages, Details said, boolean shown) {
    List<Passage> folded = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Passage passage : passages) {
      String line = FoldedWriter.folded(passage.text());
      if (!line.isEmpty()) {
        folded.add(new Passage(passage.kind(), line));
        text.append(line).append("\n\n");
      }
    }
    PassageReader reader = new PassageReader(folded, said);
    Draft plain = TextReader.read(text.toString());
    Details details = said.or(reader.titled(folded)).or(plain.details());
    return new Draft(reader.passages(plain.blocks(), details, shown), details);
  }

  /** The passage that the format itself marks as the title, or a heading that opens the text. */
  private Details titled(List<Passage> passages) {
    if (said.title().isPresent()) {
      return Details.NONE;
    }
    Optional<Passage> title =
        passages.stream()
            .filter(p -> p.kind() == Block.Kind.TITLE)
            .findFirst()
            .or(() -> passages.stream().findFirst())
            .filter(p -> p.kind() == Block.Kind.TITLE || p.kind() == Block.Kind.HEADING);
    return Details.titled(title.map(Passage::text));
  }

  private List<Passage> passages(List<Passage> plain, Details details, boolean shown) {
    List<Passage> passages = new ArrayList<>();
    String title = details.title().orElse("");
    boolean titled = false;
    for (Passage block : plain) {
      boolean headline = !titled && block.text().equals(title) && passages.size() < 3;
      titled |= headline;
      if (!headline) {
        passages.add(new Passage(kind(block), block.text()));
      } else if (shown) {
        passages.add(new Passage(Block.Kind.TITLE, block.text()));
      }
    }
    return passages;
  }

  /** What the format says; its paragraphs may be headings, and marks within them items. */
  private Block.Kind kind(Passage block) {
    Block.Kind looks = block.kind() == Block.Kind.TITLE ? Block.Kind.HEADING : block.kind();
    Block.Kind known = kinds.get(block.text());
    if (known == null) {
      // "• First the piers" has lost its mark.
      return looks;
    }
    return switch (known) {
      case TITLE -> Block.Kind.HEADING;
      case PARAGRAPH -> looks == Block.Kind.HEADING ? looks : known;
      default -> known;
    };
  }
}
