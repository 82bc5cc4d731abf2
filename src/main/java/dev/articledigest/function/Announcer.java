package dev.articledigest.function;

/** Tells machines, and people where they asked for it, of a stored document. */
final class Announcer {

  private final Settings settings;
  private final Notifier notifier;

  Announcer(Settings settings, Notifier notifier) {
    this.settings = settings;
    this.notifier = notifier;
  }

  /** Publishes and says how many notifications that took. */
  int announce(Announcement announcement) {
    notifier.publish(TopicWriter.write(settings.digestTopicArn(), announcement));
    if (settings.mailTopicArn().isEmpty()) {
      return 1;
    }
    notifier.publish(MailWriter.write(settings.mailTopicArn().get(), announcement));
    return 2;
  }
}
