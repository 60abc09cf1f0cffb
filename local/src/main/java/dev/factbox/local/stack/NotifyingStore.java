package dev.factbox.local.stack;

import java.io.InputStream;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** A bucket that tells of each object that comes or goes, which s3proxy's own stores don't. */
final class NotifyingStore extends ForwardingBlobStore {
    /** s3proxy's own notes on uploads in parts, which it keeps beside the objects. */
    private static final String INTERNAL = ".s3proxy-";

    private final Consumer<String> events;

    NotifyingStore(BlobStore objects, Consumer<String> events) {
        super(objects);
        this.events = events;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream bytes) {
        PutObjectResponse response = super.putBlob(request, bytes);
        created(request.bucket(), request.key(), "PutObject", response.eTag(), response.versionId());
        return response;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        CopyObjectResponse response = super.copyBlob(request);
        created(
                request.destinationBucket(),
                request.destinationKey(),
                "CopyObject",
                response.copyObjectResult().eTag(),
                response.versionId());
        return response;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        CompleteMultipartUploadResponse response = super.completeMultipartUpload(upload, request);
        created(
                upload.containerName(),
                upload.blobName(),
                "CompleteMultipartUpload",
                response.eTag(),
                response.versionId());
        return response;
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        DeleteObjectResponse response = super.removeBlob(request);
        if (!request.key().startsWith(INTERNAL)) {
            events.accept(
                    request.versionId() == null && response.versionId() != null
                            ? S3Event.deleteMarkerCreated(request.bucket(), request.key(), response.versionId())
                            : S3Event.deleted(request.bucket(), request.key(), request.versionId()));
        }
        return response;
    }

    private void created(String bucket, String key, String reason, String etag, String versionId) {
        if (!key.startsWith(INTERNAL)) {
            events.accept(S3Event.created(bucket, key, reason, etag.replace("\"", ""), versionId));
        }
    }
}
