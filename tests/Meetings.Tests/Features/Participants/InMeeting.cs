using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

/// <summary>A single meeting of a team with one member, and what tests do in it.</summary>
internal sealed class InMeeting(Area area, Guid id, Guid teamId, Guid professionalId, Guid memberId)
{
    internal Guid Id => id;

    internal Guid TeamId => teamId;

    /// <summary>The member as a professional, and as a participant.</summary>
    internal (Guid Professional, Guid Participant) Member => (professionalId, memberId);

    internal string Path => $"{Area.Meetings}/{id}/participants";

    /// <summary>Forms the team with its member and schedules the meeting.</summary>
    /// <param name="area">The tenant.</param>
    /// <param name="kind">Kind of meeting.</param>
    /// <param name="team">Kind of team; null = a child's own.</param>
    /// <param name="date">When; 13.1.2026 lies ahead for the service, 1.1.2026 is its today.</param>
    internal static async Task<InMeeting> OfAsync(Area area, string kind = "professionalTeam", TeamKind team = TeamKind.Professional, string date = "2026-01-13")
    {
        var teamId = await area.TeamAsync(team);
        var professionalId = await area.ProfessionalAsync();
        var memberId = await area.JoinAsync(teamId, professionalId, role: TeamRole.FamilyTherapist);
        var meeting = await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", kind), ("date", date)));
        return new InMeeting(area, meeting.GetProperty("id").GetGuid(), teamId, professionalId, memberId);
    }

    /// <summary>A network meeting of a child's own team, which is formed unless it is given.</summary>
    internal static async Task<(InMeeting Meeting, Guid TeamId, Guid ChildId)> OfChildAsync(Area area, (InMeeting Meeting, Guid TeamId, Guid ChildId)? of = null)
    {
        var (teamId, childId) = of is { } known ? (known.TeamId, known.ChildId) : await area.ChildWithTeamAsync();
        var meeting = await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "network")));
        return (new InMeeting(area, meeting.GetProperty("id").GetGuid(), teamId, Guid.Empty, Guid.Empty), teamId, childId);
    }

    internal async Task<List<JsonElement>> EveryoneAsync() => (await area.As(Role.Lead).JsonAsync(Path)).Items();

    internal async Task<Guid> InvitedAsync(object body) => (await area.PostedAsync(Path, body)).GetProperty("id").GetGuid();

    internal string PathOf(Guid participantId, string what) => $"{Path}/{participantId}/{what}";
}
