using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Puts a hypothesis beside the others, with whose view it is (A0-06, A1-09).</summary>
internal static class RaiseHypothesis
{
    /// <summary>The reading.</summary>
    /// <param name="Text">Neutral, testable by what is asked next.</param>
    /// <param name="Whose">Whose view it is.</param>
    internal sealed record Request([property: Personal] string Text, [property: Personal] string Whose);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Text).Prose(Hypothesis.MaxTextLength);
            RuleFor(request => request.Whose).Line(HypothesisChange.MaxNameLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/children/{childId:guid}/hypotheses", Handle).ForChild(Permission.KeepRecords)
            .WithSummary("Puts a hypothesis beside the others");

    internal static async Task<Created<HypothesisView>> Handle(
        Guid meetingId, Guid childId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.EnsureHandlesAsync(meetingId, childId, ct);
        var hypothesis = new Hypothesis(childId, meetingId, request.Text, request.Whose, caller.AsAuthor(), clock.GetUtcNow());
        db.Add(hypothesis);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/children/{childId}/hypotheses", HypothesisView.From(hypothesis));
    }
}
