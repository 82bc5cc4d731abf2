package dev.articledigest.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which number of "6/11/2020" is the day: June 11 in the United States, 6 November elsewhere. */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final Set<String> ENGLISH_DOMAINS =
      Set.of("uk", "ie", "au", "nz", "in", "za", "sg", "my", "ng", "pk", "lk", "bd", "jm", "tt");
  private static final Set<String> AMERICAN_DOMAINS = Set.of("us", "gov", "mil", "edu");

  /** The order in a language, of English in the country of the address. */
  static DateOrder of(Optional<String> language, Optional<String> address) {
    Locale locale = Locale.forLanguageTag(language.orElse(""));
    String domain = address.map(DateOrder::domain).orElse("");
    if (AMERICAN_DOMAINS.contains(domain)) {
      return MONTH_FIRST;
    }
    if (ENGLISH_DOMAINS.contains(domain) && !locale.getCountry().equals("US")) {
      return DAY_FIRST;
    }
    if (locale.getLanguage().isEmpty()) {
      return UNKNOWN;
    }
    if (!locale.getLanguage().equals("en")) {
      return DAY_FIRST;
    }
    return switch (locale.getCountry()) {
      case "" -> UNKNOWN;
      case "US" -> MONTH_FIRST;
      default -> DAY_FIRST;
    };
  }

  private static String domain(String address) {
    String host = OutletNames.host(address);
    return host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
