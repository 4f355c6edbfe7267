using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Preparing;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Takes a child's matter out of a meeting again.</summary>
internal static class ReleaseChild
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/children/{childId:guid}/release", Handle)
            .ForChild(Permission.ScheduleMeetings)
            .WithSummary("Takes a child's matter out of a meeting");

    internal static async Task<NoContent> Handle(
        Guid meetingId, Guid childId, MeetingsDb db, IOutbox outbox, TimeProvider clock, CancellationToken ct)
    {
        var (meeting, _) = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var child = meeting.Children.FirstOrDefault(row => row.ChildId == childId) ?? throw new Problem(Problems.NotFound);
        if (meeting.ChildId is not null)
        {
            await WrittenInMeeting.EnsureNothingAsync(db, meetingId, ct);
        }

        var teamsChild = await db.Teams.Where(team => team.Id == meeting.TeamId).Select(team => team.ChildId).FirstOrDefaultAsync(ct);
        var now = clock.GetUtcNow();
        foreach (var guest in meeting.Release(child, teamsChild))
        {
            await FamilyLinks.RevokeAllAsync(db, meetingId, guest.Key, now, ct);
            if (guest.WithdrawnAt is null)
            {
                outbox.Publish(new ParticipantWithdrawn(
                    meeting.Tenant, meeting.SeriesId, meetingId, guest.Key, guest.ProfessionalId, guest.PersonId, guest.OrganisationId, now));
            }
        }

        await BeginPreparation.LeaveAsync(db, meetingId, childId, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.NoContent();
    }
}
