using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Participants;

internal static class GetParticipant
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/participants/{participantId:guid}", Handle).Requires(Permission.ReadParticipants).WithSummary("One participant");

    internal static async Task<Ok<ParticipantView>> Handle(Guid participantId, TrainingDb db, ParticipantEmails emails, CancellationToken ct) =>
        TypedResults.Ok(ParticipantView.From(
            await db.Participants.AsNoTracking().SingleOrDefaultAsync(row => row.Id == participantId, ct) ?? throw new Problem(Problems.NotFound),
            emails));
}
