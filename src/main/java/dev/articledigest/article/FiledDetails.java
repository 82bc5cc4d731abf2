package dev.articledigest.article;

import dev.articledigest.article.XmlEvents.Event;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a word processor files beside a text: title, creator, dates. Templates and old files leave
 * values there that aren't the article's, so each must agree with something.
 */
final class FiledDetails {

  /** A file that was finished within days of its start was written for the day. */
  private static final int MOST_DAYS = 7;

  private String title = "";
  private String creator = "";
  private String created = "";
  private String modified = "";
  private String language = "";

  private FiledDetails() {}

  /** The details of Dublin Core properties, as OOXML and OpenDocument keep them. */
  static Details of(byte[] part, Limits limits, Draft draft) throws UnreadableException {
    FiledDetails filed = new FiledDetails();
    XmlEvents events = XmlEvents.of(part, limits);
    for (Event event = events.next(); event != Event.DONE; event = events.next()) {
      if (event == Event.START) {
        filed.take(events.name(), events);
      }
    }
    return filed.details(draft);
  }

  static Details of(String title, String creator, Draft draft) {
    FiledDetails filed = new FiledDetails();
    filed.title = title;
    filed.creator = creator;
    return filed.details(draft);
  }

  private void take(String name, XmlEvents events) throws UnreadableException {
    switch (name) {
      case "title" -> title = events.content();
      case "creator", "initial-creator" -> creator = creator.isEmpty() ? events.content() : creator;
      case "created", "creation-date" -> created = events.content();
      case "modified", "date" -> modified = events.content();
      case "language" -> language = events.content();
      default -> {
        // Program, printer, template.
      }
    }
  }

  private Details details(Draft draft) {
    DetailsWriter details = new DetailsWriter();
    String wanted = FoldedWriter.folded(title);
    if (draft.blocks().stream().limit(3).anyMatch(b -> b.text().equals(wanted))) {
      details.title(wanted);
    }
    if (writtenForTheDay()) {
      details.published(created.substring(0, Math.min(created.length(), "2020-06-11".length())));
    }
    return details.byline(creator).language(language).details();
  }

  private boolean writtenForTheDay() {
    Optional<LocalDate> first = WrittenDates.day(created);
    Optional<LocalDate> last = WrittenDates.day(modified);
    return first.isPresent()
        && last.isPresent()
        && !last.get().isBefore(first.get())
        && !last.get().isAfter(first.get().plusDays(MOST_DAYS));
  }
}
