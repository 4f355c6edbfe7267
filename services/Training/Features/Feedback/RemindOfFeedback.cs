using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>Reminds those who have not answered, without showing anybody who they are; at most once a day.</summary>
internal static class RemindOfFeedback
{
    /// <summary>How many are reminded.</summary>
    internal sealed record Reminded(int Count);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/sessions/{sessionId:guid}/feedback/reminders", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Reminds those who have not given feedback");

    internal static Task<Ok<Reminded>> Handle(
        Guid sessionId, TrainingDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var round = await db.LockRoundAsync(sessionId, caller, ct);
            round.Remind(HelsinkiTime.Today(clock));
            var missing = await db.WithoutAnswerAsync(round, ct);
            if (missing.Count > 0)
            {
                outbox.Publish(new FeedbackMissing(
                    caller.Tenant, round.GroupId, sessionId, round.Id, round.ClosesOn, missing, clock.GetUtcNow()));
            }

            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(new Reminded(missing.Count));
        },
        ct);
}
