package org.sitrep.ingest.follow;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes an answer's bytes up to a limit, and hangs up where there are more. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final int most;
  private final boolean cut;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  private BoundedBody(int most, boolean cut) {
    this.most = most;
    this.cut = cut;
  }

  /** Of an answer that is refused where it is longer. */
  static BoundedBody whole(int most) {
    return new BoundedBody(most, false);
  }

  /** Of the beginning of an answer. */
  static BoundedBody start(int most) {
    return new BoundedBody(most, true);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (whole.isDone()) {
        return;
      }
      if (buffer.remaining() > most - bytes.size()) {
        tooLong(buffer);
        if (subscription != null) {
          subscription.cancel();
        }
        return;
      }
      byte[] some = new byte[buffer.remaining()];
      buffer.get(some);
      bytes.writeBytes(some);
    }
  }

  private void tooLong(ByteBuffer buffer) {
    if (cut) {
      byte[] some = new byte[most - bytes.size()];
      buffer.get(some);
      bytes.writeBytes(some);
      whole.complete(bytes.toByteArray());
    } else {
      whole.completeExceptionally(
          new Refusal(
              "too-large", "is longer than " + most + " bytes; raise --max-bytes to take it"));
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }
}
