using System.Text.Json;

namespace SystemicPlatform.Gateway.Children;

/// <summary>
/// <c>GET /api/children/{childId}/export</c>: everything that all services hold of one child (subject access), as JSON or as a
/// page to print (<c>Accept: text/html</c> or <c>?format=html</c>). What is missing is said, never left out in silence.
/// </summary>
internal static class MergedExport
{
    internal sealed record Answer(Guid ChildId, DateTimeOffset At, bool Complete, IReadOnlyList<string> Missing, IReadOnlyDictionary<string, JsonElement> Services);

    public static void Map(WebApplication app) =>
        app.MapGet("/api/children/{childId:guid}/export", Handle).RequireAuthorization();

    private static async Task<IResult> Handle(Guid childId, string? format, HttpContext context, ServiceQuestions questions, TimeProvider clock)
    {
        var parts = await questions.AskAsync(context, _ => $"/children/{childId}/export");
        MergedAnswer.Demand(parts);
        var missing = MergedAnswer.Missing(parts);
        var answer = new Answer(
            childId, clock.GetUtcNow(), missing.Count == 0, missing,
            parts.Where(part => part.Outcome == PartOutcome.Given).ToDictionary(part => part.Service, Content, StringComparer.Ordinal));
        return format == "html" || (format is null && PrefersPage(context.Request))
            ? Results.Content(ExportPage.Of(answer), "text/html; charset=utf-8")
            : Results.Json(answer);
    }

    private static JsonElement Content(Part part) => part.Content.TryGetProperty("content", out var content) ? content : part.Content;

    private static bool PrefersPage(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept.OrderByDescending(type => type.Quality ?? 1);
        return accepted.FirstOrDefault() is { } first && first.MatchesMediaType("text/html") && first.MediaType != "*/*";
    }
}
