using Microsoft.AspNetCore.Builder;

namespace SystemicPlatform.ServiceDefaults.Http.Idempotency;

/// <summary>
/// For what is said anonymously: nothing is kept under an <c>Idempotency-Key</c>, because what would be kept is who sent
/// what. The use case sees to it itself that a repetition does no harm.
/// </summary>
public static class LeavesNoTrace
{
    /// <summary>Marks the endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="reason">Why, and what a repetition does.</param>
    public static RouteHandlerBuilder KeepsNoTrace(this RouteHandlerBuilder endpoint, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return endpoint.WithMetadata(new Mark(reason));
    }

    internal sealed record Mark(string Reason);
}
