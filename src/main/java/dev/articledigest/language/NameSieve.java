package dev.articledigest.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Drops one-word persons that nothing in the document supports: "the smaller towns of Lund and
 * Veltra" names nobody. A listed name, a title before it, or a full name that holds it supports
 * one.
 */
final class NameSieve {

  private static final int KNOWN = NameGazetteer.FIRST_NAME | NameGazetteer.LAST_NAME;
  private static final int LONGEST_TITLE = 20;

  private final String content;
  private final Set<String> supported = new HashSet<>();

  private NameSieve(String content) {
    this.content = content;
  }

  /** The names without the unsupported ones, in order. */
  static List<Name> sift(String content, List<Name> names) {
    NameSieve sieve = new NameSieve(content);
    for (Name name : names) {
      if (name.type() == NameType.PERSON) {
        sieve.learn(name);
      }
    }
    List<Name> kept = new ArrayList<>();
    for (Name name : names) {
      if (name.type() != NameType.PERSON || sieve.isSupported(name)) {
        kept.add(name);
      }
    }
    return kept;
  }

  private void learn(Name name) {
    String words = name.span().of(content);
    if (words.indexOf(' ') >= 0 || hasTitle(name.span().start())) {
      for (String word : words.split(" ", -1)) {
        // "Moustafa al-Kazimi" supports "Al-Kazimi" and "Kazimi"
        String lower = word.toLowerCase(Locale.ROOT);
        supported.add(lower);
        int hyphen = lower.indexOf('-');
        if (hyphen >= 0) {
          supported.add(lower.substring(hyphen + 1));
        }
      }
    }
  }

  private boolean isSupported(Name name) {
    String words = name.span().of(content);
    return words.indexOf(' ') >= 0
        || supported.contains(words.toLowerCase(Locale.ROOT))
        || (NameGazetteer.lists(words.toLowerCase(Locale.ROOT)) & KNOWN) != 0;
  }

  /** "Mr. Reh", "Mayor Brandt". */
  private boolean hasTitle(int start) {
    int end = start - 1;
    if (end <= 0 || content.charAt(end) != ' ') {
      return false;
    }
    int from = end;
    while (from > 0 && end - from < LONGEST_TITLE && content.charAt(from - 1) > ' ') {
      from--;
    }
    String word = content.substring(from, end).toLowerCase(Locale.ROOT);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return Abbreviations.isTitle(bare) || NameSpans.isTitle(NameGazetteer.lists(bare));
  }
}
