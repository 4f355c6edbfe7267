using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Participants;

internal static class ListParticipants
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/participants", Handle).Requires(Permission.ReadParticipants)
            .WithSummary("Participants, in the order in which they became known");

    internal static async Task<Ok<Page<ParticipantView>>> Handle(
        [AsParameters] Paging paging, TrainingDb db, ParticipantEmails emails, Caller caller, CancellationToken ct)
    {
        var rows = db.Participants.AsNoTracking().SeenBy(caller).After(paging).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(rows, row => [row.Id], ct);
        return TypedResults.Ok(new Page<ParticipantView>([.. page.Items.Select(row => ParticipantView.From(row, emails))], page.Next));
    }
}
