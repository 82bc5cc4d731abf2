package dev.articledigest.language;

import dev.articledigest.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tidies the edges of names: what is no part of a name is cut off, "Tel Aviv-based Foreign Press
 * Association" is two, "R-Ariz" none.
 */
final class NameEdges {

  private static final int PLACES =
      NameGazetteer.COUNTRY | NameGazetteer.CITY | NameGazetteer.REGION;
  private static final Set<String> JOINED =
      WordSet.of(
          "-based", "-born", "-led", "-backed", "-run", "-owned", "-area", "-style", "-bound");
  private static final Set<String> ADDRESSES =
      WordSet.of(
          "miss", "mister", "madam", "madame", "sir", "dame", "lady", "lord", "drs", "drs.",
          "messrs", "messrs.", "profs", "profs.", "sens.", "reps.", "govs.", "gens.", "sgts.");

  /** "Teammate Lena Reh": no part of a name where two words follow. */
  private static final Set<String> ROLES =
      WordSet.of(
          "teammate",
          "midfielder",
          "striker",
          "defender",
          "goalkeeper",
          "winger",
          "quarterback",
          "pitcher",
          "actor",
          "actress",
          "comedian",
          "rapper",
          "singer",
          "songwriter",
          "novelist",
          "photographer",
          "blogger",
          "journalist",
          "businessman",
          "businesswoman",
          "billionaire",
          "activist",
          "lawyer",
          "attorney",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "co-founder",
          "founder",
          "ex-wife",
          "ex-husband",
          "rookie",
          "veteran");

  private final String content;

  private NameEdges(String content) {
    this.content = content;
  }

  /** The names with tidy edges, in order. */
  static List<Name> tidy(String content, List<Name> names) {
    NameEdges edges = new NameEdges(content);
    List<Name> tidied = new ArrayList<>(names.size());
    for (Name name : names) {
      edges.add(name, tidied);
    }
    NameTrim trim = new NameTrim(content);
    List<Name> trimmed = new ArrayList<>(tidied.size());
    for (Name name : tidied) {
      trimmed.addAll(trim.trim(name));
    }
    return trimmed;
  }

  private void add(Name name, List<Name> out) {
    int cut = joint(name.span());
    if (cut > name.span().start()) {
      boolean person =
          name.type() == NameType.PERSON
              && (NameGazetteer.lists(
                          content.substring(name.span().start(), cut).toLowerCase(Locale.ROOT))
                      & PLACES)
                  == 0;
      NameType type = person ? NameType.PERSON : NameType.PLACE;
      out.add(new Name(type, new Span(name.span().start(), cut)));
      int next = wordEnd(cut, name.span().end());
      if (next + 1 < name.span().end()) {
        addTrimmed(new Name(name.type(), new Span(next + 1, name.span().end())), out);
      }
    } else if (!isPartyMark(name.span())) {
      addTrimmed(name, out);
    }
  }

  private void addTrimmed(Name name, List<Name> out) {
    Span span =
        name.type() == NameType.PERSON
            ? afterAddress(afterShout(name.span()))
            : capitals(name.span());
    if (span.length() > 1) {
      out.add(new Name(name.type(), span));
    }
  }

  /** Where "-based" begins within a name; its start without. */
  private int joint(Span span) {
    String words = span.of(content);
    for (int hyphen = words.indexOf('-'); hyphen > 0; hyphen = words.indexOf('-', hyphen + 1)) {
      int end = words.indexOf(' ', hyphen);
      String tail = words.substring(hyphen, end < 0 ? words.length() : end);
      if (JOINED.contains(tail)) {
        return span.start() + hyphen;
      }
    }
    return span.start();
  }

  /** "Rep. Chris Collins, R-N.Y.": no name. */
  private boolean isPartyMark(Span span) {
    return span.length() > 2
        && content.charAt(span.start() + 1) == '-'
        && "RDI".indexOf(content.charAt(span.start())) >= 0
        && span.of(content).indexOf(' ') < 0;
  }

  /** "STERLING CHANCE Donald Trump" is Donald Trump: a label in capitals goes before. */
  private Span afterShout(Span span) {
    int at = span.start();
    int shouted = 0;
    while (at < span.end() && isShouted(at, wordEnd(at, span.end()))) {
      at = Math.min(span.end(), wordEnd(at, span.end()) + 1);
      shouted++;
    }
    boolean named = at < span.end() && wordEnd(at, span.end()) < span.end();
    return shouted > 1 && named ? new Span(at, span.end()) : span;
  }

  /** "CHANCE", but not the initials "JR". */
  private boolean isShouted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(content.charAt(i))) {
        return false;
      }
    }
    return to - from > 1;
  }

  private Span afterAddress(Span span) {
    int end = wordEnd(span.start(), span.end());
    String word = content.substring(span.start(), end).toLowerCase(Locale.ROOT);
    boolean address = ADDRESSES.contains(word) && end + 1 < span.end();
    boolean role = ROLES.contains(word) && wordEnd(end + 1, span.end()) < span.end();
    return address || role ? new Span(end + 1, span.end()) : span;
  }

  /** "southern Siberia" is Siberia, "al-Maliki government" al-Maliki. */
  private Span capitals(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isLower(start, wordEnd(start, end))) {
      start = Math.min(end, wordEnd(start, end) + 1);
    }
    while (end > start && isLower(wordStart(start, end), end)) {
      end = Math.max(start, wordStart(start, end) - 1);
    }
    return start < end ? new Span(start, end) : span;
  }

  /** Where the word ends; never looks beyond the limit, as a text may have no spaces. */
  private int wordEnd(int from, int limit) {
    int at = from;
    while (at < limit && content.charAt(at) != ' ') {
      at++;
    }
    return at;
  }

  private int wordStart(int limit, int end) {
    int at = end;
    while (at > limit && content.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  private boolean isLower(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(content.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }
}
