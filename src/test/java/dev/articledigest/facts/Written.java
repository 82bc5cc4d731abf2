package dev.articledigest.facts;

import dev.articledigest.language.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the sentences of a text read like as statements. */
final class Written {

  private Written() {}

  /** Those that can stand alone, in text order. */
  static List<String> statements(Text text) {
    StatementWriter writer = FactFinder.read(text, List.of()).statements();
    return IntStream.range(0, text.sentences().size())
        .mapToObj(writer::write)
        .flatMap(Optional::stream)
        .map(Statement::text)
        .toList();
  }
}
