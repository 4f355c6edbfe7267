using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>
/// Tries once more what may be tried again: a read, or a create with its key. Nobody waits longer than a page is worth.
/// </summary>
internal sealed class Patience : DelegatingHandler
{
    private static readonly ResiliencePipeline<HttpResponseMessage> Pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddTimeout(TimeSpan.FromSeconds(8))
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 1,
            Delay = TimeSpan.FromMilliseconds(150),
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>().Handle<HttpRequestException>()
                .HandleResult(response => response.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable),
        })
        .Build();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var repeatable = request.Method == HttpMethod.Get || request.Headers.Contains("Idempotency-Key");
        if (!repeatable)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        try
        {
            return await Pipeline.ExecuteAsync(async ct => await base.SendAsync(request, ct), cancellationToken);
        }
        catch (TimeoutRejectedException slow)
        {
            throw new HttpRequestException("The service took too long.", slow);
        }
    }
}
