package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import java.util.List;
import java.util.Optional;

/** Tells whether words are part of a name. */
final class Named {

  private Named() {}

  /** The name that a range is part of or touches. */
  static Optional<Name> at(Text text, Span range) {
    List<Name> names = text.names();
    int at = firstEndingAfter(names, range.start());
    return at < names.size() && names.get(at).span().overlaps(range)
        ? Optional.of(names.get(at))
        : Optional.empty();
  }

  /** As {@link Within} has it; here at each word, in lists of names only, which is faster. */
  private static int firstEndingAfter(List<Name> names, int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether that name is one of a type. */
  static boolean is(Text text, Span range, NameType type) {
    Optional<Name> name = at(text, range);
    return name.isPresent() && name.get().type() == type;
  }
}
