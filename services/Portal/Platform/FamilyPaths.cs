using System.Text.RegularExpressions;

namespace SystemicPlatform.Portal.Platform;

/// <summary>
/// Leads a member of the family who follows a link to a worker's page, such as one in a reminder, to their own page of the
/// same thing. What somebody may see is decided by the services; this only chooses the page that speaks to them.
/// </summary>
internal sealed partial class FamilyPaths(RequestDelegate next)
{
    private static readonly string[] Staff = ["/week", "/children", "/teams", "/workbench", "/caseloads", "/meetings", "/record-paragraphs"];

    public Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !IsOnlyFamily(context) || OwnOf(context.Request.Path.Value ?? "/") is not { } own)
        {
            return next(context);
        }

        context.Response.Redirect(own);
        return Task.CompletedTask;
    }

    /// <summary>Their own page of the same thing; null where the page is for everybody.</summary>
    internal static string? OwnOf(string path)
    {
        if (Child().Match(path) is { Success: true } child)
        {
            return $"/own/children/{child.Groups["id"].Value}{OfChild(child.Groups["rest"].Value)}";
        }

        if (Meeting().Match(path) is { Success: true } meeting)
        {
            return $"/own/meetings/{meeting.Groups["id"].Value}";
        }

        return Array.Exists(Staff, prefix => new PathString(path).StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase)) ? "/own" : null;
    }

    private static string OfChild(string rest) => rest switch
    {
        "plan" or "evaluations" => "/plan",
        "thread" or "meetings" => "/meetings",
        "tools" => "/drawings",
        "rights" => "/data",
        _ => "",
    };

    // Somebody can work here and be a parent elsewhere: the worker's pages are theirs.
    internal static bool IsOnlyFamily(HttpContext context) =>
        context.User.IsInRole("family") && !Array.Exists(["professional", "lead", "trainer", "auditor", "admin"], context.User.IsInRole);

    [GeneratedRegex("^/children/(?<id>[0-9a-f-]{36})(/(?<rest>[a-z-]+).*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Child();

    [GeneratedRegex("^/meetings/(?<id>[0-9a-f-]{36})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Meeting();
}
