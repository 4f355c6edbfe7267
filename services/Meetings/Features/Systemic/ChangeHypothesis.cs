using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Says that a hypothesis was strengthened, weakened, dropped or opened again, and why.</summary>
internal static class ChangeHypothesis
{
    /// <summary>How it stands now.</summary>
    /// <param name="State">Another than before.</param>
    /// <param name="Why">What was heard.</param>
    /// <param name="MeetingId">In which meeting, if it was one.</param>
    internal sealed record Request(HypothesisState State, [property: Personal] string Why, Guid? MeetingId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Why).Prose(Hypothesis.MaxTextLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/children/{childId:guid}/hypotheses/{hypothesisId:guid}/changes", Handle).ForChild(Permission.KeepRecords)
            .WithSummary("Says how a hypothesis stands now, and why");

    internal static async Task<Ok<HypothesisView>> Handle(
        Guid childId, Guid hypothesisId, Request request, IfMatch ifMatch, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var hypothesis = await db.Hypotheses.Include(row => row.Changes)
            .SingleOrDefaultAsync(row => row.Id == hypothesisId && row.ChildId == childId, ct) ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, hypothesis, () => HypothesisView.From(hypothesis));
        if (request.MeetingId is { } meetingId)
        {
            await db.EnsureHandlesAsync(meetingId, childId, ct);
        }

        hypothesis.Change(request.State, request.Why, request.MeetingId, caller.AsAuthor(), clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(HypothesisView.From(hypothesis));
    }
}
