using System.Text.Json;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>A problem that a service told, or that it did not answer at all.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable; pages choose their words by it.</param>
/// <param name="TraceId">Leads to the logs.</param>
/// <param name="Errors">By field in camelCase.</param>
/// <param name="Current">What stands there now, when somebody else's change came first.</param>
/// <param name="More">What else the service tells of it, such as the records that may be of the same child.</param>
/// <param name="Rows">Of a file that was sent: what is wrong with which of its rows.</param>
public sealed record ServiceProblem(
    int Status, string Code, string? TraceId = null, IReadOnlyDictionary<string, FieldProblem[]>? Errors = null, JsonElement? Current = null,
    IReadOnlyDictionary<string, JsonElement>? More = null, IReadOnlyList<RowProblem>? Rows = null)
{
    public static ServiceProblem Unavailable { get; } = new(503, "service_unavailable");

    /// <summary>The service and the portal are of versions that do not fit.</summary>
    public static ServiceProblem Unreadable { get; } = new(502, "unreadable_answer");

    /// <summary>What was asked for was never made.</summary>
    public static ServiceProblem None { get; } = new(404, "not_found");

    /// <summary>What the portal itself saw was changed in between.</summary>
    public static ServiceProblem Stale { get; } = new(412, "stale");

    /// <summary>Does not exist, or not for this person: the two look the same.</summary>
    public bool IsMissing => Status is 404;

    /// <summary>Not this person's to do or see.</summary>
    public bool IsForbidden => Status is 403;

    /// <summary>The service is down, slow or overloaded; the same request may go well later.</summary>
    public bool IsPassing => Status is 429 or >= 500;

    /// <summary>Somebody changed it in between.</summary>
    public bool IsStale => Status is 412;

    /// <summary>Faults of a list's entries, told of the list: a form has one field for all of them.</summary>
    public ServiceProblem Gathered(string list) => Errors is null ? this : this with
    {
        Errors = Errors.GroupBy(error => error.Key.StartsWith(list + '[', StringComparison.Ordinal) ? list : error.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.SelectMany(error => error.Value).Distinct().ToArray(), StringComparer.Ordinal),
    };

    /// <summary>Faults of a list as a whole, told of one of its entries.</summary>
    public ServiceProblem ToldOf(string list, string entry) => Errors is null ? this : this with
    {
        Errors = Errors.ToDictionary(error => error.Key == list ? entry : error.Key, error => error.Value, StringComparer.Ordinal),
    };
}

/// <summary>What is wrong with a field.</summary>
/// <param name="Code">Stable, snake_case.</param>
public sealed record FieldProblem(string Code);

/// <summary>What is wrong with a row of a file.</summary>
/// <param name="Line">From 1; the headings stand on the first.</param>
/// <param name="Column">Null when it is the row as a whole.</param>
/// <param name="Code">Stable, snake_case.</param>
public sealed record RowProblem(long Line, string? Column, string Code);
