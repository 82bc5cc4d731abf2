package dev.articledigest.article;

import java.util.Locale;

/** Looks at the wording of blocks: the features that need no more of the page. */
final class PageWording {

  private static final String COMMAS = ",、，।。";
  private static final String MARKS = ">*[+→»";
  private static final int LEAST_DESCRIPTION = 30;
  private static final int DESCRIPTION_HEAD = 60;

  private final String title;
  private final String description;

  PageWording(PageDetails said) {
    title = said.details().title().orElse("").toLowerCase(Locale.ROOT);
    description = said.description().orElse("").toLowerCase(Locale.ROOT);
  }

  void read(PageBlock block, PageRow row) {
    size(block, row);
    letters(block.text, row);
    meaning(block, row);
  }

  private static void size(PageBlock block, PageRow row) {
    int length = block.length();
    boolean stopped = Wording.endsSentence(block.text);
    boolean half = block.linked * 2L > length;
    row.set(PageFeature.BIAS, true)
        .set(PageFeature.LENGTH, Math.log1p(length) / 5)
        .set(PageFeature.VERY_SHORT, length < 25)
        .set(PageFeature.SHORT, length < 80)
        .set(PageFeature.LONG, length > 200)
        .set(PageFeature.LINKED, block.linked / (double) length)
        .set(PageFeature.ALL_LINKED, block.linked * 10L >= length * 9L)
        .set(PageFeature.HALF_LINKED, half)
        .set(PageFeature.LINK_TAIL, half && !stopped)
        .set(PageFeature.STRESSED, block.stressed * 10L >= length * 8L)
        .set(PageFeature.STOPPED, stopped);
  }

  private static void letters(String text, PageRow row) {
    int commas = 0;
    int capitals = 0;
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    row.set(PageFeature.COMMAS, Math.min(3, commas) / 3.0)
        .set(PageFeature.CAPITALS, capitals * 2L > letters)
        .set(PageFeature.DIGITS, digits / (double) text.length())
        .set(PageFeature.COLON, text.endsWith(":"))
        .set(PageFeature.QUESTION, text.endsWith("?"))
        .set(PageFeature.MARKED, MARKS.indexOf(text.charAt(0)) >= 0);
  }

  private void meaning(PageBlock block, PageRow row) {
    String text = block.text;
    int length = text.length();
    boolean date = length < 60 && Wording.hasDigit(text) && WrittenDates.day(text).isPresent();
    row.set(PageFeature.FURNITURE_INSIDE, PageSurvey.holdsFurniture(block))
        .set(PageFeature.CREDIT, isCredit(text))
        .set(PageFeature.DATED, date)
        .set(PageFeature.TITLE, isTitle(text))
        .set(PageFeature.DESCRIPTION, isDescription(text));
  }

  private static boolean isCredit(String text) {
    return text.length() < 120
        && NameReader.mayOpenByline(text)
        && CreditReader.byline(text).isPresent();
  }

  private boolean isTitle(String text) {
    if (title.isEmpty() || text.length() > title.length() + 10) {
      return false;
    }
    String folded = text.toLowerCase(Locale.ROOT);
    return folded.equals(title) || (text.length() > 15 && title.startsWith(folded));
  }

  private boolean isDescription(String text) {
    if (description.length() <= LEAST_DESCRIPTION || text.length() <= LEAST_DESCRIPTION) {
      return false;
    }
    int head = Math.min(DESCRIPTION_HEAD, description.length());
    if (text.regionMatches(true, 0, description, 0, head)) {
      return true;
    }
    return text.length() <= description.length()
        && description.startsWith(text.toLowerCase(Locale.ROOT));
  }
}
