package dev.articledigest.aws;

import dev.articledigest.function.Ports;
import dev.articledigest.function.PortsProvider;
import dev.articledigest.function.Settings;
import java.time.Duration;
import javax.net.ssl.HttpsURLConnection;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * Opens the ports on S3 and SNS. Region, credentials and endpoints ({@code AWS_ENDPOINT_URL}) are
 * what the SDK finds in the environment.
 */
public final class CloudPortsProvider implements PortsProvider {

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration READ = Duration.ofSeconds(20);

  /** For the service loader. */
  public CloudPortsProvider() {}

  @Override
  public Ports open(Settings settings) {
    SdkHttpClient http =
        UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(READ).build();
    S3Client s3 = S3Client.builder().httpClient(http).serviceConfiguration(configuration()).build();
    return ports(settings, s3, SnsClient.builder().httpClient(http).build());
  }

  /** Credentials of no one: in Lambda they come after the snapshot only. */
  @Override
  public Ports rehearse(Settings settings, byte[] article) {
    SdkHttpClient http = new SilentHttpClient(article);
    AwsCredentialsProvider nobody =
        StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal"));
    HttpsURLConnection.getDefaultSSLSocketFactory();
    return ports(
        settings,
        S3Client.builder()
            .httpClient(http)
            .serviceConfiguration(configuration())
            .credentialsProvider(nobody)
            .build(),
        SnsClient.builder().httpClient(http).credentialsProvider(nobody).build());
  }

  static Ports ports(Settings settings, S3Client s3, SnsClient sns) {
    return new Ports(
        new S3ArticleStore(s3),
        new S3DigestStore(s3, settings.resultsBucket()),
        new SnsNotifier(sns));
  }

  /** No chunks: a write that is refused early would break the connection, not be answered. */
  static S3Configuration configuration() {
    return S3Configuration.builder().chunkedEncodingEnabled(false).build();
  }
}
