using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Participants;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>
/// The personal links of those who have no sign-in, for organisers to hand on. Whether somebody has answered is not said:
/// the list is the same before and after.
/// </summary>
internal static class ListFeedbackLinks
{
    /// <summary>Whose link it is, how to reach them, and the link.</summary>
    internal sealed record Item(Guid ParticipantId, [property: Personal] string? Name, [property: Personal] string? Email, string Link);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/sessions/{sessionId:guid}/feedback/links", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Personal links to give feedback by, of those asked who have no sign-in; each takes one answer");

    internal static async Task<Ok<Page<Item>>> Handle(
        Guid sessionId, [AsParameters] Paging paging, TrainingDb db, FeedbackLinks links, ParticipantEmails emails, Caller caller,
        IConfiguration configuration, CancellationToken ct)
    {
        var round = await db.FeedbackRounds.AsNoTracking().Of(caller).SingleOrDefaultAsync(row => row.SessionId == sessionId, ct)
            ?? throw new Problem(Problems.NotFound);
        var portal = Settings.Require(configuration, "Portal:Address").TrimEnd('/');
        var page = await paging.ReadAsync(
            db.AskedAbout(sessionId, round.GroupId).AsNoTracking().Where(person => person.Subject == null).After(paging).OrderBy(person => person.Id),
            person => [person.Id], ct);
        return TypedResults.Ok(new Page<Item>(
            [.. page.Items.Select(person => new Item(
                person.Id, person.Name, emails.Open(person.SealedEmail), $"{portal}{FeedbackUseCases.Open}/{links.Code(round.Id, person.Id)}"))],
            page.Next));
    }
}
