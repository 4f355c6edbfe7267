using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Gateway.Http;

/// <summary>What the gateway itself answers, besides the problems that every part has.</summary>
internal static class GatewayProblems
{
    /// <summary>The service cannot be reached, or its connection broke before it answered.</summary>
    public static ProblemKind ServiceUnavailable { get; } =
        new(503, "service_unavailable", "The service does not answer. Try again; repeat a create with the same Idempotency-Key.");

    /// <summary>The service took too long.</summary>
    public static ProblemKind ServiceTimeout { get; } =
        new(504, "service_timeout", "The service took too long. Repeat a create with the same Idempotency-Key.");

    /// <summary>The body came too slowly.</summary>
    public static ProblemKind RequestTooSlow { get; } = new(408, "request_too_slow", "The request took too long to arrive.");
}
