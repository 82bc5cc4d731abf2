package dev.articledigest.article;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the words under the lead image: the caption of the figure that shows the same file. */
final class CaptionFinder {

  private static final int LONGEST = 600;
  private static final int LEAST_NAME = 5;

  private CaptionFinder() {}

  static Optional<String> find(PageMarks marks, String imageUrl) {
    String file = fileName(imageUrl);
    if (file.length() < LEAST_NAME) {
      return Optional.empty();
    }
    for (Element figure : marks.figures()) {
      Element caption = figure.selectFirst("figcaption");
      if (caption != null && shows(figure, file)) {
        return Optional.of(FoldedWriter.folded(caption.text()))
            .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
      }
    }
    return Optional.empty();
  }

  private static boolean shows(Element figure, String file) {
    for (Element image : figure.select("img, source, a")) {
      for (String name : new String[] {"src", "srcset", "data-src", "data-srcset", "href"}) {
        if (image.attr(name).contains(file)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "bridge" of "https://cdn.example/2020/bridge.jpg?w=1200": sizes differ, the file is one. */
  private static String fileName(String address) {
    int end = address.indexOf('?');
    String path = end < 0 ? address : address.substring(0, end);
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
