package dev.articledigest.article;

import java.util.List;

/**
 * What a format's reader makes of a file.
 *
 * @param blocks the blocks of the text
 * @param details what the file says about the article
 * @param partial whether the file holds only the beginning of the article
 */
record Draft(List<Passage> blocks, Details details, boolean partial) {

  Draft(List<Passage> blocks, Details details) {
    this(blocks, details, false);
  }

  /** This, of an article that goes on elsewhere. */
  Draft cut() {
    return new Draft(blocks, details, true);
  }

  /** A block before its place in the text is known. */
  record Passage(Block.Kind kind, FoldedText content) {

    /** A block of a reader that knows no places in the file. */
    Passage(Block.Kind kind, String text) {
      this(kind, FoldedText.of(text));
    }

    String text() {
      return content.text();
    }

    /** The passage from a character on. */
    Passage sub(int start) {
      return new Passage(kind, content.sub(start));
    }
  }

  Draft {
    blocks = List.copyOf(blocks);
  }

  /** The draft of a part of a file: where the part's characters stand in the file isn't known. */
  Draft unplaced() {
    return new Draft(
        blocks.stream().map(block -> new Passage(block.kind(), block.text())).toList(), details);
  }
}
