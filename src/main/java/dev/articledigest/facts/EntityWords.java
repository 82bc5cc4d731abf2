package dev.articledigest.facts;

import dev.articledigest.article.Span;
import dev.articledigest.language.Name;
import dev.articledigest.language.Sentence;
import dev.articledigest.language.Text;
import dev.articledigest.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a text by number, the names by place: what stands before and after a name. */
final class EntityWords {

  private final Text text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();

  EntityWords(Text text) {
    this.text = text;
    for (int i = 0; i < text.sentences().size(); i++) {
      for (Token token : text.sentences().get(i).tokens()) {
        tokens.add(token);
        sentences.add(i);
      }
    }
  }

  List<Name> names() {
    return text.names();
  }

  String form(Span span) {
    return span.of(text.content());
  }

  /** The number of the token that covers a character, or of the first after it. */
  int at(int character) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The word in lower case; empty outside the sentence of {@code near}. */
  String word(int number, int near) {
    boolean inside =
        number >= 0
            && number < tokens.size()
            && near >= 0
            && near < tokens.size()
            && sentences.get(number).equals(sentences.get(near));
    return inside ? form(tokens.get(number).span()).toLowerCase(Locale.ROOT) : "";
  }

  Span span(int number) {
    return tokens.get(number).span();
  }

  /** Whether the token is part of running text. */
  boolean isProse(int number) {
    Sentence sentence = text.sentences().get(sentences.get(number));
    return sentence.isProse();
  }

  /** The name that begins at or covers the token. */
  Optional<Name> name(int number) {
    if (number < 0 || number >= tokens.size()) {
      return Optional.empty();
    }
    Span token = tokens.get(number).span();
    List<Name> names = text.names();
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().end() <= token.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < names.size() && names.get(low).span().overlaps(token)
        ? Optional.of(names.get(low))
        : Optional.empty();
  }
}
