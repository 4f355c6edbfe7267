using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Which meetings are the caller's own, as queries; each part is read from an index in order of time.</summary>
internal static class OwnMeetings
{
    /// <summary>Ids of the caller's meetings that begin within the range.</summary>
    internal static IQueryable<Guid> Of(MeetingsDb db, Caller caller, DayRange range) =>
        OfTeams(db, Memberships(db, caller), range).Union(Invited(Rows(db, caller), range));

    /// <summary>The same for a professional, a person or an organisation who is not the caller.</summary>
    internal static IQueryable<Guid> Of(MeetingsDb db, Attendee who, DayRange range)
    {
        var (professional, person, organisation) = who;
        return OfTeams(
            db,
            db.TeamMembers.Where(row => row.ProfessionalId == professional && row.PersonId == person && row.OrganisationId == organisation),
            range).Union(Invited(
            db.Participants.Where(row => row.ProfessionalId == professional && row.PersonId == person && row.OrganisationId == organisation),
            range));
    }

    /// <summary>Ids of the coming meetings to which the caller is invited and has not answered yet.</summary>
    internal static IQueryable<Guid> Unanswered(MeetingsDb db, Caller caller, DateTimeOffset now) =>
        from row in Rows(db, caller)
        join meeting in db.Meetings on row.MeetingId equals meeting.Id
        where row.StartsAt >= now && row.InvitedAt != null && row.WithdrawnAt == null && row.Answer == InvitationAnswer.None
            && (meeting.Status == MeetingStatus.Planned || meeting.Status == MeetingStatus.Moved)
        select row.MeetingId;

    // Whoever comes for a partner is that partner; a person in the token says who is asking; everyone else is a professional
    // by their subject.

    /// <summary>The caller's rows, whatever the meeting.</summary>
    internal static IQueryable<Participant> Rows(MeetingsDb db, Caller caller)
    {
        var (subject, person) = (caller.Subject, caller.Person);
        return caller.Roles.Contains(Role.Partner)
                ? db.PartnersOf(caller).Join(db.Participants, partner => (Guid?)partner.Id, row => row.OrganisationId, (_, row) => row)
            : person is not null ? db.Participants.Where(row => row.PersonId == person)
            : db.Professionals.Where(one => one.Subject == subject)
                .Join(db.Participants, one => one.Id, row => row.ProfessionalId, (_, row) => row);
    }

    /// <summary>The caller's memberships, of all times.</summary>
    internal static IQueryable<KnownTeamMember> Memberships(MeetingsDb db, Caller caller)
    {
        var (subject, person) = (caller.Subject, caller.Person);
        return caller.Roles.Contains(Role.Partner)
                ? db.PartnersOf(caller).Join(db.TeamMembers, partner => (Guid?)partner.Id, row => row.OrganisationId, (_, row) => row)
            : person is not null ? db.TeamMembers.Where(row => row.PersonId == person)
            : db.Professionals.Where(one => one.Subject == subject)
                .Join(db.TeamMembers, one => one.Id, row => row.ProfessionalId, (_, row) => row);
    }

    private static IQueryable<Guid> OfTeams(MeetingsDb db, IQueryable<KnownTeamMember> memberships, DayRange range) =>
        from member in memberships
        join meeting in db.Meetings on member.TeamId equals meeting.TeamId
        where meeting.StartsAt >= range.Begin && meeting.StartsAt < range.End
            && member.BeginsAt <= meeting.StartsAt && (member.EndsAt == null || member.EndsAt > meeting.StartsAt)
            && !db.Participants.Any(row => row.MeetingId == meeting.Id && row.WithdrawnAt != null
                && row.ProfessionalId == member.ProfessionalId && row.PersonId == member.PersonId && row.OrganisationId == member.OrganisationId)
        select meeting.Id;

    private static IQueryable<Guid> Invited(IQueryable<Participant> rows, DayRange range) =>
        from row in rows
        where row.StartsAt >= range.Begin && row.StartsAt < range.End && row.WithdrawnAt == null
        select row.MeetingId;
}
