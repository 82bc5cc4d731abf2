package dev.articledigest.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the names of a credit: people and agencies apart, without roles, outlets and addresses
 * ("Jane Doe and John Roe, Staff Writers" are two people).
 */
final class NameReader {

  private static final Set<String> AGENCIES = EntryList.load("agencies.txt");
  private static final Set<String> ROLES = EntryList.load("roles.txt");
  private static final Set<String> PARTICLES = EntryList.load("particles.txt");
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 200;

  private NameReader() {}

  /**
   * What a credit names.
   *
   * @param people the people
   * @param agencies the agencies
   * @param roles whether a role or an outlet stands among them
   * @param rest whether anything else does
   */
  record Names(List<String> people, List<String> agencies, boolean roles, boolean rest) {

    boolean isCredit() {
      return !rest && !(people.isEmpty() && agencies.isEmpty());
    }
  }

  /** The names of a credit, "By" and the like already left out. */
  static Names read(String credit) {
    LinkedHashSet<String> people = new LinkedHashSet<>();
    LinkedHashSet<String> agencies = new LinkedHashSet<>();
    boolean roles = false;
    boolean rest = credit.length() > LONGEST;
    for (String part : parts(credit)) {
      Optional<String> person = person(part);
      if (AGENCIES.contains(part)) {
        agencies.add(part);
      } else if (person.isPresent()) {
        people.add(person.get());
      } else if (hasRole(part)) {
        roles = true;
      } else {
        rest = true;
      }
    }
    return new Names(List.copyOf(people), List.copyOf(agencies), roles, rest);
  }

  static boolean isAgency(String name) {
    return AGENCIES.contains(name);
  }

  private static List<String> parts(String credit) {
    if (credit.length() > LONGEST) {
      return List.of();
    }
    String plain = credit;
    for (String joint : List.of(" and ", " AND ", " und ", " et ", " & ", " with ", " y ")) {
      plain = plain.replace(joint, ",");
    }
    // "Jane Doe in Baghdad", "Jane Doe for the Courier": the name ends there.
    List<String> parts = new ArrayList<>();
    for (String part : Wording.split(plain, ",;|/·•\n()")) {
      String bare = part.startsWith("and ") ? part.substring(4) : part;
      parts.add(beforeWord(bare, List.of(" in ", " for ", " at ", " of ", " - ", " – ")));
    }
    return parts;
  }

  private static String beforeWord(String part, List<String> words) {
    int end = part.length();
    for (String word : words) {
      int at = part.indexOf(word);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return part.substring(0, end).strip();
  }

  /** The part, if it is a name of a person: two to five words, capitals but for particles. */
  static Optional<String> person(String part) {
    List<String> words = Wording.words(BlockWriter.folded(part));
    boolean fits = words.size() >= 2 && words.size() <= MOST_WORDS && !hasRole(part);
    if (!fits || !words.stream().allMatch(NameReader::isNamePart) || AGENCIES.contains(part)) {
      return Optional.empty();
    }
    boolean full = words.stream().filter(w -> Character.isUpperCase(w.codePointAt(0))).count() > 1;
    boolean shouted = Wording.isCapitals(part) && words.stream().anyMatch(w -> w.length() > 3);
    return full
        ? Optional.of(shouted ? lowered(words) : String.join(" ", words))
        : Optional.empty();
  }

  private static boolean isNamePart(String word) {
    if (PARTICLES.contains(word)) {
      return true;
    }
    boolean letters =
        word.codePoints()
            .allMatch(c -> Character.isLetter(c) || "'’.-‑".indexOf(c) >= 0 || isMark(c));
    int first = word.codePointAt(0);
    boolean caseless = Character.isLetter(first) && !Character.isLowerCase(first);
    return letters && (caseless || word.startsWith("al-") || word.startsWith("el-"));
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean hasRole(String part) {
    return Wording.split(part, " .,-").stream()
        .anyMatch(w -> ROLES.contains(w.toLowerCase(Locale.ROOT)));
  }

  /** "JANE O'DOE" is "Jane O'Doe". */
  private static String lowered(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      name.append(name.length() > 0 ? " " : "");
      boolean start = true;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        name.append(start ? c : Character.toLowerCase(c));
        start = !Character.isLetter(c);
      }
    }
    return name.toString();
  }
}
