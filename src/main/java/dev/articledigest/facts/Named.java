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
    int found = find(text.names(), range);
    return found < 0 ? Optional.empty() : Optional.of(text.names().get(found));
  }

  /** Whether that name is one of a type. */
  static boolean is(Text text, Span range, NameType type) {
    int found = find(text.names(), range);
    return found >= 0 && text.names().get(found).type() == type;
  }

  /**
   * The number of that name, or negative. As {@link Within} would find it, but of names alone: this
   * is asked for so often that it tells whether the compiler knows what is looked through.
   */
  private static int find(List<Name> names, Span range) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().end() > range.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < names.size() && names.get(low).span().overlaps(range) ? low : -1;
  }
}
