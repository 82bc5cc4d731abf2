package dev.articledigest.function;

/** What publishes notifications. */
@FunctionalInterface
public interface Notifier {

  /**
   * Publishes a notification.
   *
   * @throws NotificationException if it could not be published and a later try may succeed
   */
  void publish(Notification notification);
}
