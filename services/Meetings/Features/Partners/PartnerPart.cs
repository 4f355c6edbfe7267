using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>A partner's own part in a child's meeting. The gate has let the partner to the child already; here it must belong to the meeting.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Own">The organisation's part in it.</param>
/// <param name="OrganisationId">The organisation.</param>
internal sealed record PartnerPart(Meeting Meeting, Participant Own, Guid OrganisationId)
{
    /// <summary>The child whose meeting it is: partners come to no other ones.</summary>
    internal Guid ChildId => Meeting.ChildId ?? throw new Problem(Problems.NotFound);

    /// <summary>Reads it for a change or to be shown.</summary>
    /// <exception cref="Problem">404: the organisation has no part in the meeting.</exception>
    internal static async Task<PartnerPart> OfAsync(MeetingsDb db, Caller caller, Guid meetingId, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, meetingId, ct);
        var tenant = roster.Meeting.Tenant;
        var organisation = await db.PartnersOf(caller).Where(row => row.Tenant == tenant).Select(row => row.Id).FirstOrDefaultAsync(ct);
        return roster.Everyone.FirstOrDefault(row => row.OrganisationId == organisation && organisation != Guid.Empty) is { } own
            ? new PartnerPart(roster.Meeting, own, organisation)
            : throw new Problem(Problems.NotFound);
    }
}
