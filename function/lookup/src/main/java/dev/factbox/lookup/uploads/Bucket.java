package dev.factbox.lookup.uploads;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/**
 * Where articles are uploaded to.
 *
 * @param address of the bucket, without a slash at the end
 * @param name of the bucket
 * @param credentials that sign; they must be allowed to put objects
 */
record Bucket(
        URI address,
        String name,
        String region,
        IdentityProvider<? extends AwsCredentialsIdentity> credentials,
        Clock clock) {
    /** Validity of an address. */
    static final Duration VALID = Duration.ofMinutes(15);

    /**
     * An address that takes one PUT with exactly these headers (AWS Signature Version 4 in the query). Their values are
     * signed, and so S3 refuses another type, length or date.
     */
    URI presigned(String key, Map<String, String> headers) {
        SdkHttpRequest.Builder put = SdkHttpRequest.builder()
                .method(SdkHttpMethod.PUT)
                .uri(URI.create(address + "/" + SdkHttpUtils.urlEncodeIgnoreSlashes(key)));
        headers.forEach(put::putHeader);
        return AwsV4HttpSigner.create()
                .sign(request -> request.identity(credentials.resolveIdentity().join())
                        .request(put.build())
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                        .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                        .putProperty(
                                AwsV4FamilyHttpSigner.AUTH_LOCATION, AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, VALID)
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock))
                .request()
                .getUri();
    }
}
