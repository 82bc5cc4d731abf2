package dev.articledigest.article;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells whether a page holds only the beginning of its article. Rather no than yes. */
final class CutFinder {

  private static final Phrases PAYWALL = new Phrases("paywall.txt");
  private static final String FREE = "isAccessibleForFree";
  private static final int LONGEST_NOTICE = 400;

  /** The notice stands right below the text, or is its last words. */
  private static final int REACH = 6;

  private CutFinder() {}

  /**
   * Whether the article goes on elsewhere.
   *
   * @param page the page
   * @param blocks its blocks
   * @param last the last block that was counted to the article; -1 if none was
   */
  static boolean isCut(Document page, List<PageBlock> blocks, int last) {
    if (last < 0) {
      return false;
    }
    for (int i = Math.max(0, last - 1); i < Math.min(blocks.size(), last + REACH); i++) {
      if (isNotice(blocks.get(i).text)) {
        return true;
      }
    }
    String text = blocks.get(last).text;
    // "All...": the last paragraph of a page that says it is not for free.
    boolean trails = text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]");
    return trails && !isFree(page);
  }

  private static boolean isNotice(String text) {
    return text.length() < LONGEST_NOTICE && PAYWALL.inside(text.toLowerCase(Locale.ROOT));
  }

  /** Structured data declare paywalled content (schema.org's isAccessibleForFree). */
  private static boolean isFree(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      String data = script.attr("type").contains("json") ? script.data() : "";
      for (int at = data.indexOf(FREE); at >= 0; at = data.indexOf(FREE, at + 1)) {
        int value = at + FREE.length();
        String said = data.substring(value, Math.min(data.length(), value + 12));
        if (said.toLowerCase(Locale.ROOT).contains("false")) {
          return false;
        }
      }
    }
    return true;
  }
}
