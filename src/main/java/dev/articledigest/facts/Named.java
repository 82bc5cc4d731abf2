package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.NameType;
import dev.articledigest.language.Text;
import java.util.Optional;

/** Tells whether words are part of a name. */
final class Named {

  private Named() {}

  /** The name that a range is part of or touches. */
  static Optional<Name> at(Text text, Span range) {
    return Within.overlapping(text.names(), range);
  }

  /** Whether that name is one of a type. */
  static boolean is(Text text, Span range, NameType type) {
    Optional<Name> name = at(text, range);
    return name.isPresent() && name.get().type() == type;
  }
}
