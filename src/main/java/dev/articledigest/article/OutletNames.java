package dev.articledigest.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names a page's outlet goes by, to tell it from authors and to cut it off titles. */
final class OutletNames {

  private static final int LEAST = 3;

  private final Set<String> keys = new LinkedHashSet<>();

  OutletNames(List<String> names, Optional<String> address) {
    names.stream().filter(MetaDetails::isSiteName).forEach(name -> keys.add(key(name)));
    address.ifPresent(a -> labels(host(a)).forEach(label -> keys.add(key(label))));
    keys.removeIf(key -> key.length() < LEAST && key.codePoints().allMatch(c -> c < 0x250));
  }

  /** Letters and digits alone, lower case: "The Lake-Courier" and "thelakecourier" are one. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Wording.isMark(c))
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Whether the words are one of the outlet's names, or such a name and little more. */
  boolean isOutlet(String words) {
    String key = withoutArticle(key(words));
    return key.length() >= LEAST - 1
        && keys.stream().map(OutletNames::withoutArticle).anyMatch(own -> alike(own, key));
  }

  /** Whether one of the words is a name of the outlet: "BR24 Redaktion", "MDR Thüringen". */
  boolean isAmong(String words) {
    return Wording.words(words).stream().map(OutletNames::key).anyMatch(keys::contains);
  }

  /** "BBC News" and "BBC", "golem" and "golem.de": one holds most of the other. */
  private static boolean alike(String own, String key) {
    if (own.isEmpty()) {
      return false;
    }
    boolean within = own.startsWith(key) || key.startsWith(own) || own.endsWith(key);
    return own.equals(key)
        || (within
            && Math.min(own.length(), key.length()) * 2 >= Math.max(own.length(), key.length()));
  }

  private static String withoutArticle(String key) {
    return key.startsWith("the") && key.length() > 3 + LEAST ? key.substring(3) : key;
  }

  /** The host of an address; "" where there is none. */
  static String host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost()).orElse("");
    } catch (IllegalArgumentException e) {
      // "http://example.org/a b": no address that could be read.
      return "";
    }
  }

  /** "courier" and "courier.example" of "www.courier.example". */
  private static List<String> labels(String host) {
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    List<String> labels = new ArrayList<>();
    int last = bare.lastIndexOf('.');
    if (last > 0) {
      labels.add(bare);
      String name = bare.substring(0, last);
      int second = name.endsWith(".co") || name.endsWith(".com") ? name.lastIndexOf('.') : -1;
      name = second > 0 ? name.substring(0, second) : name;
      labels.add(name.substring(name.lastIndexOf('.') + 1));
    }
    return labels;
  }
}
