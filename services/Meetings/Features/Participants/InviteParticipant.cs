using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Invites someone who is no member of the team to one meeting, with the reason why they are there (A3-19).</summary>
internal static class InviteParticipant
{
    internal const int MaxParticipants = 100;

    /// <summary>Who is invited; exactly one of the three ids.</summary>
    /// <param name="Role">As what.</param>
    /// <param name="WhyPresent">Everybody in the meeting can read it.</param>
    /// <param name="ProfessionalId">One registered a moment ago may not be known here yet.</param>
    /// <param name="PersonId">A person around one of the meeting's children; they may not be known here yet, either.</param>
    /// <param name="OrganisationId">A partner organisation.</param>
    internal sealed record Request(
        ParticipantRole Role, [property: Personal] string WhyPresent, Guid? ProfessionalId = null, Guid? PersonId = null, Guid? OrganisationId = null)
    {
        internal Attendee Who => new(ProfessionalId, PersonId, OrganisationId);
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.WhyPresent).NotEmpty().PlainText(Participant.MaxWhyLength);
            RuleFor(request => request.ProfessionalId).Must((request, _) => request.Who.IsOne)
                .WithErrorCode("exactly_one").WithMessage("Exactly one of professionalId, personId and organisationId.");
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/participants", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Invites someone to a meeting");

    internal static async Task<Created<ParticipantView>> Handle(
        Guid meetingId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var (meeting, members) = await MeetingRoster.ReadAsync(db, meetingId, ct);
        if (meeting.Participants.Count >= MaxParticipants)
        {
            throw new RuleViolation("meeting_full", "A meeting has at most 100 who are invited.");
        }

        var now = clock.GetUtcNow();
        await db.EnsureKnownAsync(request.Who, Around(meeting, request.Role), caller.Tenant, now, ct);
        var invited = meeting.Invite(request.Who, request.Role, request.WhyPresent, members, now);
        outbox.Publish(new ParticipantInvited(
            meeting.Tenant, meeting.SeriesId, meeting.Id, invited.Key, invited.ProfessionalId, invited.PersonId, invited.OrganisationId, now));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/meetings/{meetingId}/participants", ParticipantView.From(invited));
    }

    // An expert by experience belongs to no child's network, so a meeting that is one child's as a whole takes none from elsewhere.
    private static Guid[] Around(Meeting meeting, ParticipantRole role) =>
        role == ParticipantRole.ExpertByExperience && meeting.ChildId is null ? [] : [.. meeting.Children.Select(child => child.ChildId)];
}
