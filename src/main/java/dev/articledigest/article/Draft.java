package dev.articledigest.article;

import java.util.List;

/** What a format's reader makes of a file: its blocks and what it says about the article. */
record Draft(List<Passage> blocks, Details details) {

  /** A block before its place in the text is known. */
  record Passage(Block.Kind kind, String text) {}

  Draft {
    blocks = List.copyOf(blocks);
  }
}
