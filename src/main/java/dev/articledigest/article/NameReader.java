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
  private static final List<String> OPENERS = List.copyOf(EntryList.load("byline-openers.txt"));
  private static final String INITIALS = initials();
  private static final List<String> JOINTS =
      List.of(
          " and ", " AND ", " und ", " et ", " & ", " with ", " y ", " og ", " och ", " ja ",
          " en ", " oraz ", " ve ", " и ");
  private static final int MOST_WORDS = 5;
  private static final int MOST_INITIALS = 4;

  /** "Cara Lund crash out as Orlen race is halted by red flags" names no role. */
  private static final int MOST_ROLE_WORDS = 8;

  private static final int LONGEST_CASELESS = 8;
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
      if (isAgency(part) || isShoutedAgency(part)) {
        agencies.add(part);
      } else if (person.isPresent()) {
        people.add(person.get());
      } else if (Wording.words(part).size() <= MOST_ROLE_WORDS && hasRole(part)) {
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

  /** "afp" is AFP in a credit. */
  private static boolean isShoutedAgency(String part) {
    return part.length() > 2 && AGENCIES.contains(part.toUpperCase(Locale.ROOT));
  }

  private static List<String> parts(String credit) {
    if (credit.length() > LONGEST) {
      return List.of();
    }
    String plain = credit;
    for (String joint : JOINTS) {
      plain = plain.replace(joint, ",");
    }
    // "Jane Doe in Baghdad", "Jane Doe for the Courier": the name ends there.
    List<String> parts = new ArrayList<>();
    for (String part : Wording.split(plain, ",;|/·•\n()、，；／（）【】")) {
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

  private static String initials() {
    StringBuilder initials = new StringBuilder();
    for (String opener : OPENERS) {
      if (initials.indexOf(opener.substring(0, 1)) < 0) {
        initials.append(opener.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The part, if it is a name of a person: two to five words, capitals but for particles. */
  static Optional<String> person(String part) {
    List<String> words = Wording.words(FoldedWriter.folded(part));
    boolean fits = words.size() >= 2 && words.size() <= MOST_WORDS && !hasRole(part);
    if (!fits || !words.stream().allMatch(NameReader::isNamePart) || AGENCIES.contains(part)) {
      return Optional.empty();
    }
    boolean full = words.stream().filter(w -> !Wording.startsSmall(w)).count() > 1;
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
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || "'’.-‑".indexOf(c) >= 0
                        || Wording.isMark(c)
                        || isJoiner(c));
    int first = word.codePointAt(0);
    boolean caseless = Character.isLetter(first) && !Character.isLowerCase(first);
    return letters && (caseless || word.startsWith("al-") || word.startsWith("el-"));
  }

  /** Joiners shape letters of Indic and Arabic scripts. */
  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  /** Whether a role, a desk or an outlet's word stands in it; "毎日新聞" has no spaces. */
  static boolean hasRole(String part) {
    boolean word =
        Wording.split(part, " .,-").stream()
            .anyMatch(w -> ROLES.contains(w.toLowerCase(Locale.ROOT)));
    return word || (isIdeographic(part) && ROLES.stream().anyMatch(part::contains));
  }

  private static boolean isIdeographic(String part) {
    return !part.isEmpty() && part.codePoints().anyMatch(NameReader::isUnspaced);
  }

  private static boolean isUnspaced(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }

  /** What a credit says after "By", "Von", "Autor:"; the credit itself without such a word. */
  static String afterOpener(String line) {
    String credit = withoutDashes(line);
    String folded = credit.toLowerCase(Locale.ROOT);
    int end = 0;
    for (String opener : OPENERS) {
      int length = opener.length();
      boolean whole = opener.endsWith(":") || folded.startsWith(" ", length);
      if (end < length && folded.startsWith(opener) && whole) {
        end = length;
      }
    }
    return credit.substring(end).strip();
  }

  /** "---- by Jane Doe". */
  private static String withoutDashes(String line) {
    int start = 0;
    while (start < line.length() && "-–—|• ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.substring(start);
  }

  /** Whether the first letter of a text, folded or not, is one that openers begin with. */
  static boolean mayOpenByline(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i < text.length() && INITIALS.indexOf(Character.toLowerCase(text.charAt(i))) >= 0;
  }

  /** Whether the line opens as a byline. */
  static boolean opensByline(String line) {
    String folded = withoutDashes(line).toLowerCase(Locale.ROOT);
    return OPENERS.stream()
        .anyMatch(
            o ->
                folded.startsWith(o)
                    && (o.endsWith(":")
                        || folded.length() == o.length()
                        || folded.startsWith(" ", o.length())));
  }

  /**
   * The people of a credit of which markup says that it names authors: names without spaces
   * ("松岡大地") count too, and beside {@code person} one word or initials ("kesm", "Robert").
   */
  static List<String> people(String credit, boolean person) {
    LinkedHashSet<String> people = new LinkedHashSet<>(read(credit).people());
    for (String part : parts(credit)) {
      String folded = FoldedWriter.folded(part);
      if (isUnspacedName(folded) || (person && people.isEmpty() && isMarkedName(folded))) {
        people.add(folded);
      }
    }
    return List.copyOf(people);
  }

  private static boolean isUnspacedName(String part) {
    return part.length() >= 2
        && part.length() <= LONGEST_CASELESS
        && part.codePoints().allMatch(c -> isUnspaced(c) || c == ' ' || c == '・')
        && !hasRole(part);
  }

  private static boolean isMarkedName(String part) {
    int words = Wording.words(part).size();
    return words > 0
        && words <= 3
        && part.length() >= 2
        && part.length() <= 40
        && part.codePoints().allMatch(NameReader::standsInName)
        && !namesOther(part);
  }

  private static boolean standsInName(int c) {
    return Character.isLetter(c) || " '’.-".indexOf(c) >= 0 || Wording.isMark(c) || isJoiner(c);
  }

  /** Whether it names an account, an agency, a role or a site. */
  private static boolean namesOther(String part) {
    return isSlug(part) || AGENCIES.contains(part) || hasRole(part) || isDomain(part);
  }

  /** "chuck-ross" and "jdadmin" are accounts; "kesm" are initials. */
  private static boolean isSlug(String part) {
    boolean account = Wording.startsSmall(part) && part.length() > MOST_INITIALS;
    return account || part.contains("..") || (part.indexOf('-') > 0 && Wording.startsSmall(part));
  }

  /** "mbl.is", "ORF.at": no person. */
  static boolean isDomain(String part) {
    int dot = part.indexOf('.');
    return part.indexOf(' ') < 0 && dot > 0 && dot < part.length() - 1;
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
