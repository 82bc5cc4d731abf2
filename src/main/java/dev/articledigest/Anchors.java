package dev.articledigest;

import dev.articledigest.article.Article;
import dev.articledigest.facts.Anchor;
import dev.articledigest.facts.AnchorKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the days that relative dates may be counted from, strongest first. */
final class Anchors {

  /** "2020/06/11/a.txt", "wire-2020-06-11.html", "20200611_a.txt". */
  private static final Pattern DAY_IN_KEY =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})([-_/.]?)([01][0-9])\\2([0-3][0-9])(?![0-9])");

  private Anchors() {}

  static List<Anchor> of(Article article, ArticleHints hints) {
    List<Anchor> anchors = new ArrayList<>();
    if (article.publishedAt().isPresent()) {
      add(anchors, AnchorKind.ARTICLE, day(article.publishedAt().get()));
    }
    add(anchors, AnchorKind.METADATA, hints.publishedAt());
    if (hints.name().isPresent()) {
      add(anchors, AnchorKind.KEY, dayInKey(hints.name().get()));
    }
    if (hints.uploadedAt().isPresent()) {
      LocalDate day = hints.uploadedAt().get().atZone(ZoneOffset.UTC).toLocalDate();
      anchors.add(new Anchor(AnchorKind.UPLOAD, day));
    }
    return anchors;
  }

  private static void add(List<Anchor> anchors, AnchorKind kind, Optional<LocalDate> day) {
    if (day.isPresent()) {
      anchors.add(new Anchor(kind, day.get()));
    }
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return iso.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(iso.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> dayInKey(String key) {
    Matcher matcher = DAY_IN_KEY.matcher(key);
    while (matcher.find()) {
      Optional<LocalDate> day =
          day(matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
