using System.Text.Json;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>A problem that a service told, or that it did not answer at all.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable; pages choose their words by it.</param>
/// <param name="TraceId">Leads to the logs.</param>
/// <param name="Errors">By field in camelCase.</param>
/// <param name="Current">What stands there now, when somebody else's change came first.</param>
public sealed record ServiceProblem(
    int Status, string Code, string? TraceId = null, IReadOnlyDictionary<string, FieldProblem[]>? Errors = null, JsonElement? Current = null)
{
    public static ServiceProblem Unavailable { get; } = new(503, "service_unavailable");

    /// <summary>The service and the portal are of versions that do not fit.</summary>
    public static ServiceProblem Unreadable { get; } = new(502, "unreadable_answer");

    /// <summary>Does not exist, or not for this person: the two look the same.</summary>
    public bool IsMissing => Status is 404;

    /// <summary>Not this person's to do or see.</summary>
    public bool IsForbidden => Status is 403;

    /// <summary>The service is down, slow or overloaded; the same request may go well later.</summary>
    public bool IsPassing => Status is 429 or >= 500;

    /// <summary>Somebody changed it in between.</summary>
    public bool IsStale => Status is 412;
}

/// <summary>What is wrong with a field.</summary>
/// <param name="Code">Stable, snake_case.</param>
public sealed record FieldProblem(string Code);
