package dev.articledigest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The block of fields that opens a Markdown file: YAML between "---" or TOML between "+++". Only
 * plain fields and lists are read; nested ones say nothing here.
 *
 * @param fields names in small letters and their values
 * @param end where the text begins
 */
record FrontMatter(Map<String, List<String>> fields, int end) {

  private static final int MOST_LINES = 200;
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> AUTHOR = List.of("author", "authors", "by", "byline");
  private static final List<String> PUBLISHED =
      List.of(
          "date",
          "published",
          "publishdate",
          "pubdate",
          "published_at",
          "publishedat",
          "datepublished",
          "date_published");
  private static final List<String> UPDATED =
      List.of(
          "updated",
          "lastmod",
          "modified",
          "last_modified_at",
          "updated_at",
          "datemodified",
          "date_modified");
  private static final List<String> SECTION = List.of("section", "category", "categories");
  private static final List<String> ADDRESS = List.of("canonical_url", "canonical", "url", "link");
  private static final List<String> IMAGE = List.of("image", "cover", "featured_image");
  private static final List<String> LANGUAGE = List.of("lang", "language", "locale");
  private static final List<String> SITE = List.of("site", "site_name", "publisher", "outlet");

  /** The front matter, if the text opens with one that is closed and holds a field. */
  static Optional<FrontMatter> of(String text) {
    int start = behindLine(text, 0);
    String fence = text.substring(0, start).strip();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return Optional.empty();
    }
    char separator = fence.equals("---") ? ':' : '=';
    Map<String, List<String>> fields = new HashMap<>();
    String key = "";
    int at = start;
    for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
      int end = behindLine(text, at);
      String line = text.substring(at, end).stripTrailing();
      at = end;
      if (line.equals(fence)) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(fields, at));
      }
      key = take(line, separator, key, fields);
    }
    return Optional.empty();
  }

  private static int behindLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  /** Notes the field of a line; gives the key that list items of the next lines belong to. */
  private static String take(
      String line, char separator, String key, Map<String, List<String>> fields) {
    String bare = line.strip();
    if (bare.startsWith("- ") && !key.isEmpty()) {
      fields.computeIfAbsent(key, k -> new ArrayList<>()).add(unquoted(bare.substring(2)));
      return key;
    }
    int at = line.indexOf(separator);
    if (at <= 0 || Character.isWhitespace(line.charAt(0)) || !isName(line.substring(0, at))) {
      return line.isBlank() ? key : "";
    }
    String name = line.substring(0, at).strip().toLowerCase(Locale.ROOT);
    List<String> values = values(line.substring(at + 1).strip());
    fields.putIfAbsent(name, new ArrayList<>(values));
    return values.isEmpty() ? name : "";
  }

  private static boolean isName(String name) {
    return name.strip().chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  private static List<String> values(String value) {
    boolean list = value.startsWith("[") && value.endsWith("]");
    if (!list) {
      return value.isEmpty() || value.startsWith("{") ? List.of() : List.of(unquoted(value));
    }
    return Wording.split(value.substring(1, value.length() - 1), ",").stream()
        .map(FrontMatter::unquoted)
        .toList();
  }

  private static String unquoted(String value) {
    String bare = value.strip();
    char first = bare.isEmpty() ? ' ' : bare.charAt(0);
    boolean quoted =
        bare.length() > 1 && (first == '"' || first == '\'') && bare.indexOf(first, 1) > 0;
    if (quoted) {
      return bare.substring(1, bare.lastIndexOf(first));
    }
    // "date: 2020-06-11  # moved"
    int comment = bare.indexOf(" #");
    return comment > 0 ? bare.substring(0, comment).strip() : bare;
  }

  Details details() {
    DetailsWriter details = new DetailsWriter();
    all(TITLE).stream().findFirst().ifPresent(details::title);
    all(AUTHOR).forEach(details::byline);
    all(PUBLISHED).forEach(details::published);
    all(UPDATED).forEach(details::updated);
    all(SECTION).forEach(details::section);
    all(ADDRESS).forEach(details::url);
    all(IMAGE).forEach(details::leadImage);
    all(LANGUAGE).forEach(details::language);
    all(SITE).forEach(details::publisher);
    return details.details();
  }

  private List<String> all(List<String> names) {
    return names.stream().flatMap(name -> fields.getOrDefault(name, List.of()).stream()).toList();
  }
}
