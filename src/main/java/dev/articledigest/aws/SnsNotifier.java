package dev.articledigest.aws;

import dev.articledigest.function.Notification;
import dev.articledigest.function.NotificationException;
import dev.articledigest.function.Notifier;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/** Notifications on topics of SNS. */
final class SnsNotifier implements Notifier {

  private final SnsClient sns;

  SnsNotifier(SnsClient sns) {
    this.sns = sns;
  }

  /** No message structure: with {@code json} SNS would drop the attributes. */
  @Override
  public void publish(Notification notification) {
    PublishRequest.Builder request =
        PublishRequest.builder()
            .topicArn(notification.topicArn())
            .message(notification.message())
            .messageAttributes(attributes(notification));
    notification.subject().ifPresent(request::subject);
    try {
      sns.publish(request.build());
    } catch (SdkException | UncheckedIOException e) {
      throw new NotificationException(
          "publishing to " + notification.topicArn() + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, MessageAttributeValue> attributes(Notification notification) {
    Map<String, MessageAttributeValue> values = new LinkedHashMap<>();
    notification
        .attributes()
        .forEach(
            (name, attribute) ->
                values.put(
                    name,
                    MessageAttributeValue.builder()
                        .dataType(attribute.type())
                        .stringValue(attribute.value())
                        .build()));
    return values;
  }
}
