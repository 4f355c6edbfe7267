using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.PlanNegotiations;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.Meetings.Features.Children;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.PlanNegotiations;

/// <summary>Writes down what the law asks of a negotiation about the client plan, until the meeting's record is shared (L-09, L-10).</summary>
internal static class WritePlanNegotiation
{
    /// <summary>The negotiation.</summary>
    /// <param name="Purpose">What it was for.</param>
    /// <param name="Manner">How people met.</param>
    /// <param name="Opinion">How and what, or why not.</param>
    /// <param name="Dissent">Who sees it otherwise; empty when all agreed.</param>
    /// <param name="ReviewBy">By when the plan is reviewed; a year after the negotiation where nothing is said, and never later.</param>
    internal sealed record Request(
        NegotiationPurpose Purpose, NegotiationManner Manner, ChildsOpinion Opinion, IReadOnlyList<DissentingView> Dissent, DateOnly? ReviewBy = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Opinion.How).Prose();
            RuleFor(request => request.Opinion.Opinion).Prose();
            RuleFor(request => request.Opinion.WhyNot).Prose();
            RuleFor(request => request.Opinion).Must(opinion => opinion.IsTold).WithErrorCode("opinion_or_why_not")
                .WithMessage("How the opinion was found out and what it is, or why it could not be found out (L-10).");
            RuleFor(request => request.Dissent).Few();
            RuleForEach(request => request.Dissent).ChildRules(view =>
            {
                view.RuleFor(one => one.Who).Line();
                view.RuleFor(one => one.View).Prose();
            });
            RuleFor(request => request.ReviewBy).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut(PlanNegotiationUseCases.Negotiation, Handle).ForChild(Permission.KeepRecords)
            .WithSummary("Writes down a negotiation about the client plan");

    internal static async Task<Ok<PlanNegotiationView>> Handle(
        Guid childId, Guid meetingId, Request request, IfMatch ifMatch, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var meeting = await MeetingOfChild.FindAsync(db, childId, meetingId, MeetingKind.ClientPlan, ct);
        if (await db.Records.AnyAsync(row => row.MeetingId == meetingId && row.State == RecordState.Shared, ct))
        {
            throw new RuleViolation("record_shared", "The meeting's record has been shared; correct it there.");
        }

        var negotiation = await db.PlanNegotiations.SingleOrDefaultAsync(row => row.MeetingId == meetingId, ct);
        if (negotiation is null)
        {
            // Nothing is written: its version is 0.
            negotiation = PlanNegotiation.Of(meeting);
            db.Add(negotiation);
        }

        if (negotiation.RowVersion != ifMatch.RowVersion)
        {
            throw new Problem(Problems.Stale);
        }

        negotiation.Write(
            meeting, request.Purpose, request.Manner, request.Opinion, request.Dissent, request.ReviewBy, caller.AsAuthor(), clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(PlanNegotiationView.From(negotiation));
    }
}
