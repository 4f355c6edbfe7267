using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Gateway.Http;

namespace SystemicPlatform.Gateway.Children;

/// <summary>What the parts together say of the child.</summary>
internal static class MergedAnswer
{
    /// <summary>Services whose part is missing, by name.</summary>
    public static IReadOnlyList<string> Missing(IEnumerable<Part> parts) =>
        [.. parts.Where(part => part.Outcome == PartOutcome.Missing).Select(part => part.Service)];

    /// <summary>
    /// Refuses what no service gave: 404 when none of those that answered knows the child, 503 when nobody answered. A
    /// service that gives nothing is never named as one that knows more.
    /// </summary>
    public static void Demand(IReadOnlyCollection<Part> parts)
    {
        if (parts.All(part => part.Outcome == PartOutcome.Missing))
        {
            throw new Problem(GatewayProblems.ServiceUnavailable);
        }

        if (!parts.Any(part => part.Outcome == PartOutcome.Given))
        {
            throw new Problem(Problems.NotFound);
        }
    }
}
