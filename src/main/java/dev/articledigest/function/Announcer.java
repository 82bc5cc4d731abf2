package dev.articledigest.function;

/** Tells machines, and people where they asked for it, of a stored document. */
final class Announcer {

  private final Settings settings;
  private final Notifier notifier;

  Announcer(Settings settings, Notifier notifier) {
    this.settings = settings;
    this.notifier = notifier;
  }

  void announce(Announcement announcement) {
    notifier.publish(TopicWriter.write(settings.digestTopicArn(), announcement));
    settings
        .mailTopicArn()
        .ifPresent(topic -> notifier.publish(MailWriter.write(topic, announcement)));
  }
}
