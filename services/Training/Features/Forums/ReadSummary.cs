using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Certificates;
using static SystemicPlatform.Training.Features.Certificates.HtmlPage;

namespace SystemicPlatform.Training.Features.Forums;

/// <summary>The written summary as a page for everybody who registered, with a sign-in or without (A2-19).</summary>
internal static class ReadSummary
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapGet("/{forumId:guid}", Handle)
            .Public("The summary goes to everyone who registered, partners' people without an account among them; it names nobody, and the address is the key.")
            .WithSummary("The summary of a forum, as a page");

    internal static async Task<IResult> Handle(Guid forumId, TrainingDb db, TenantScope scope, HttpContext http, CancellationToken ct)
    {
        scope.CrossTenants("Whoever follows the link belongs to no area; one forum is looked for by its id.");
        var forum = await db.Forums.AsNoTracking().Where(row => row.Id == forumId)
            .Select(row => new { row.Theme, row.Summary }).SingleOrDefaultAsync(ct);
        return forum?.Summary is { } summary
            ? HtmlPage.Answer(http, Frame(
                $"Foorumi – {forum.Theme}",
                $"""
                <h1>{Text(forum.Theme)}</h1><p class="sv">Foorumin yhteenveto · <span lang="sv">Sammanfattning av forumet</span> · <span lang="en">Summary of the forum</span></p>
                {string.Concat(summary.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => $"<p>{Text(line)}</p>"))}
                """))
            : throw new Problem(Problems.NotFound);
    }
}
