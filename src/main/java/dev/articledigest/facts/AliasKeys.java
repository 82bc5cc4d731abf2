package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.WordList;
import dev.articledigest.language.WordSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What forms of a name have in common: "U.S.", "US" and "United States" have one key. */
final class AliasKeys {

  /** A key longer than this is a name that has no short form. */
  private static final int LONGEST = 120;

  private static final Map<String, String> SAME = new HashMap<>();
  private static final Set<String> KNOWN = new HashSet<>();
  private static final Set<String> SUFFIXES = WordList.load(AliasKeys.class, "entity-suffixes.txt");
  private static final List<String> OFFICES = List.of("department", "ministry");
  private static final List<String> LINKS = List.of(" of the ", " of ");
  private static final Set<String> OWNERS =
      WordSet.of("united states", "united kingdom", "european union", "united nations");

  static {
    for (String line : WordList.lines(AliasKeys.class, "entity-aliases.txt")) {
      int sign = line.indexOf(" = ");
      SAME.put(line.substring(0, sign), line.substring(sign + 3));
      if (line.charAt(sign - 1) != '.') {
        KNOWN.add(line.substring(sign + 3));
      }
    }
  }

  private AliasKeys() {}

  /** Lower case without accents, dots and curly apostrophes: "Erdoğan" and "Erdogan" are one. */
  static String folded(String form) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "").strip();
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder();
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(plain(c));
      }
    }
    return folded.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String plain(char c) {
    return switch (c) {
      case 'ı' -> "i";
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'þ' -> "th";
      case '‑', '–' -> "-";
      default -> String.valueOf(c);
    };
  }

  /** The key of a name that is no person's; names of one key and {@link #kind} mean the same. */
  static String of(String form, NameType type) {
    String dotted = form.toLowerCase(Locale.ROOT);
    if (type == NameType.PLACE && SAME.containsKey(dotted) && dotted.endsWith(".")) {
      // "Fla." is Florida, "La." is Louisiana and no "LA"
      return SAME.getOrDefault(dotted, dotted);
    }
    String key = withoutArticle(folded(form));
    if (type == NameType.GROUP) {
      String known = SAME.get(key);
      boolean isPlural = key.length() > 4 && key.endsWith("s") && !key.endsWith("ss");
      // "Iraqis", "Iraqi"
      key = known == null && isPlural ? key.substring(0, key.length() - 1) : key;
    }
    return department(SAME.getOrDefault(key, key));
  }

  /**
   * The kind a name is compared within: a city and the team of its name stay two, while "US" is the
   * country whatever the tagger took it for.
   */
  static char kind(String key, NameType type) {
    boolean isAny = KNOWN.contains(key) && type != NameType.GROUP;
    return isAny ? '=' : type.name().charAt(0);
  }

  /** "Department of State", "State Department". */
  private static String department(String key) {
    for (String office : OFFICES) {
      for (String link : key.startsWith(office) ? LINKS : List.<String>of()) {
        if (key.startsWith(link, office.length())) {
          return key.substring(office.length() + link.length()) + " " + office;
        }
      }
    }
    return key;
  }

  private static String withoutArticle(String key) {
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }

  /**
   * The short forms a name may be taken up by: "Barclays" for "Barclays Bank Plc", "Senate" for "US
   * Senate", "WHO" for "World Health Organization".
   */
  static Set<String> shorts(String key, String form) {
    Set<String> shorts = new HashSet<>();
    if (key.length() <= LONGEST) {
      shorts.addAll(withoutSuffixes(key));
      withoutOwner(key, shorts);
      shorts.addAll(initials(form));
      // "Mexico City" is not Mexico
      shorts.addAll(key.equals("new york city") ? WordSet.of("new york") : Set.of());
    }
    shorts.remove(key);
    return shorts;
  }

  /** The key without "Inc", "Group" and the like at its end, one after another. */
  private static List<String> withoutSuffixes(String key) {
    List<String> shorter = new ArrayList<>();
    String rest = key;
    int space = rest.lastIndexOf(' ');
    while (space > 0 && SUFFIXES.contains(rest.substring(space + 1))) {
      rest = rest.substring(0, space).replace(",", "").strip();
      shorter.add(rest);
      space = rest.lastIndexOf(' ');
    }
    return shorter;
  }

  /** "U.S. State Department" is the "State Department" of the text. */
  private static void withoutOwner(String key, Set<String> shorts) {
    int space = key.indexOf(' ');
    for (int words = 0; words < 2 && space > 0; words++) {
      String owner = key.substring(0, space);
      if (OWNERS.contains(SAME.getOrDefault(owner, owner))) {
        shorts.add(key.substring(space + 1));
      }
      space = key.indexOf(' ', space + 1);
    }
  }

  /** The letters that begin the words: WHO, and with the small words DOJ. */
  static Set<String> initials(String form) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < Math.min(LONGEST, form.length()); i++) {
      char c = form.charAt(i);
      if (begins && Character.isLetter(c)) {
        all.append(c);
        capitals.append(Character.isUpperCase(c) ? String.valueOf(c) : "");
      }
      begins = c == ' ' || c == '-' || c == '&';
    }
    Set<String> initials = new HashSet<>();
    for (String letters : List.of(capitals.toString(), all.toString())) {
      if (letters.length() > 1) {
        initials.add("=" + folded(letters));
      }
    }
    return initials;
  }

  private static boolean isShouted(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (!Character.isUpperCase(letters.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a form is written as an acronym. */
  static boolean isAcronym(String form) {
    String letters = form.replace(".", "");
    boolean sized = letters.length() >= 2 && letters.length() <= 8;
    return sized && isShouted(letters);
  }
}
