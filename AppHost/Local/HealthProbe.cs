namespace SystemicPlatform.AppHost.Local;

internal static class HealthProbe
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(5) };

    /// <summary>Healthy and degraded both answer 200: a part that can serve counts.</summary>
    internal static Func<CancellationToken, Task<bool>> For(string address)
    {
        var ready = new Uri(new Uri(address), "/health/ready");
        return async cancellationToken =>
        {
            try
            {
                using var answer = await Client.GetAsync(ready, cancellationToken);
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return false;
            }
        };
    }
}
