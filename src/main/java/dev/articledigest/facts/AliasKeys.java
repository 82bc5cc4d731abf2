package dev.articledigest.facts;

import dev.articledigest.language.NameType;
import dev.articledigest.language.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What forms of a name have in common: "U.S.", "US" and "United States" have one key. */
final class AliasKeys {

  private static final Map<String, String> SAME = new HashMap<>();
  private static final Set<String> SUFFIXES = WordList.load(AliasKeys.class, "entity-suffixes.txt");

  static {
    for (String line : WordList.load(AliasKeys.class, "entity-aliases.txt")) {
      int sign = line.indexOf(" = ");
      SAME.put(line.substring(0, sign), line.substring(sign + 3));
    }
  }

  private AliasKeys() {}

  /** The key of a name. */
  static String of(String form, NameType type) {
    String key = form.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "").strip();
    if (type == NameType.GROUP && key.length() > 4 && key.endsWith("s") && !key.endsWith("ss")) {
      // "Iraqis", "Iraqi"
      key = key.substring(0, key.length() - 1);
    }
    return SAME.getOrDefault(key, key);
  }

  /** The key without "Inc", "Group" and the like at its end. */
  static String withoutSuffix(String key) {
    String shorter = key;
    int space = shorter.lastIndexOf(' ');
    while (space > 0 && SUFFIXES.contains(shorter.substring(space + 1))) {
      shorter = shorter.substring(0, space).replace(",", "").strip();
      space = shorter.lastIndexOf(' ');
    }
    return shorter;
  }

  /** The capitals that begin the words: "World Health Organization" is WHO. */
  static String initials(String form) {
    StringBuilder initials = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (begins && Character.isUpperCase(c)) {
        initials.append(c);
      }
      begins = c == ' ' || c == '-';
    }
    return initials.toString();
  }

  /** Whether a form is written as an acronym. */
  static boolean isAcronym(String form) {
    String letters = form.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 8
        && letters.chars().allMatch(Character::isUpperCase);
  }
}
