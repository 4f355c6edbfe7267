using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Steps;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Steps;

/// <summary>Agrees a small step in a meeting: who, what, by when (A1-12).</summary>
internal static class AgreeStep
{
    /// <summary>The step; exactly one of the three ids says who does it.</summary>
    /// <param name="Who">Their name.</param>
    /// <param name="What">What they do.</param>
    /// <param name="DueOn">By when.</param>
    /// <param name="ProfessionalId">A professional.</param>
    /// <param name="PersonId">A person around the child, or around one of the meeting's children.</param>
    /// <param name="OrganisationId">A partner organisation.</param>
    internal sealed record Request(
        [property: Personal] string Who, [property: Personal] string What, DateOnly DueOn,
        Guid? ProfessionalId = null, Guid? PersonId = null, Guid? OrganisationId = null)
    {
        internal Attendee Doer => new(ProfessionalId, PersonId, OrganisationId);
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Who).Line(AgreedStep.MaxNameLength);
            RuleFor(request => request.What).Prose(AgreedStep.MaxTextLength);
            RuleFor(request => request.DueOn).CalendarDay();
            RuleFor(request => request.Doer).Must(doer => doer.IsOne).OverridePropertyName("professionalId")
                .WithErrorCode("who_is_one").WithMessage("Exactly one of professionalId, personId and organisationId.");
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings)
    {
        meetings.MapPost("/meetings/{meetingId:guid}/steps", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Agrees a small step");
        meetings.MapPost("/meetings/{meetingId:guid}/children/{childId:guid}/steps", HandleForChild)
            .ForChild(Permission.KeepRecords)
            .WithSummary("Agrees a small step about one of several children");
    }

    internal static Task<Created<StepView>> Handle(
        Guid meetingId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct) =>
        AgreeAsync(meetingId, null, request, db, outbox, caller, clock, ct);

    internal static async Task<Created<StepView>> HandleForChild(
        Guid meetingId, Guid childId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.EnsureHandlesAsync(meetingId, childId, ct);
        return await AgreeAsync(meetingId, childId, request, db, outbox, caller, clock, ct);
    }

    private static async Task<Created<StepView>> AgreeAsync(
        Guid meetingId, Guid? childId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        meeting.EnsureHasItsChild();
        var tenant = caller.Tenant;
        var now = clock.GetUtcNow();
        await db.EnsureKnownAsync(request.Doer, await AroundAsync(db, meeting, childId, ct), tenant, now, ct);
        var step = AgreedStep.Agree(
            meeting, childId, request.Doer, request.Who, request.What, request.DueOn, caller.AsAuthor(), now);
        db.Add(step);
        outbox.Publish(step.Announcement with { Tenant = tenant });
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/steps/{step.Id}", StepView.From(step));
    }

    private static async Task<IReadOnlyCollection<Guid>> AroundAsync(MeetingsDb db, Meeting meeting, Guid? childId, CancellationToken ct) =>
        (childId ?? meeting.ChildId) is { } one
            ? [one]
            : await db.MeetingChildren.Where(row => row.MeetingId == meeting.Id).Select(row => row.ChildId).ToListAsync(ct);
}
