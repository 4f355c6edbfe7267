using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Feedback;

internal static class GetFeedbackRound
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/sessions/{sessionId:guid}/feedback", Handle).Requires(Permission.EnrolOneself)
            .WithSummary("The questions about a session, and whether you have answered");

    internal static async Task<Ok<FeedbackRoundView>> Handle(Guid sessionId, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var round = await db.FeedbackRounds.AsNoTracking().SingleOrDefaultAsync(row => row.SessionId == sessionId, ct)
            ?? throw new Problem(Problems.NotFound);
        var form = await db.FeedbackForms.AsNoTracking().SingleAsync(row => row.Id == round.FormId, ct);
        var given = await db.FeedbackRespondents.AnyAsync(
            row => row.RoundId == round.Id && db.Participants.Any(person => person.Id == row.ParticipantId && person.Subject == caller.Subject), ct);
        return TypedResults.Ok(new FeedbackRoundView(round.Id, sessionId, round.ClosesOn, FeedbackFormView.From(form), given));
    }
}
