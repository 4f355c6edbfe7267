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

    /// <summary>The caller's rows, whatever the meeting.</summary>
    internal static IQueryable<Participant> Rows(MeetingsDb db, Caller caller)
    {
        var (subject, person, organisation) = Identity(caller);
        return person is not null ? db.Participants.Where(row => row.PersonId == person)
            : organisation is not null ? db.Participants.Where(row => row.OrganisationId == organisation)
            : db.Professionals.Where(one => one.Subject == subject)
                .Join(db.Participants, one => one.Id, row => row.ProfessionalId, (_, row) => row);
    }

    /// <summary>The caller's memberships, of all times.</summary>
    internal static IQueryable<KnownTeamMember> Memberships(MeetingsDb db, Caller caller)
    {
        var (subject, person, organisation) = Identity(caller);
        return person is not null ? db.TeamMembers.Where(row => row.PersonId == person)
            : organisation is not null ? db.TeamMembers.Where(row => row.OrganisationId == organisation)
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

    // A person or an organisation in the token says who is asking; everyone else is a professional by their subject.
    private static (string Subject, Guid? Person, Guid? Organisation) Identity(Caller caller) =>
        (caller.Subject, caller.Person, Guid.TryParse(caller.Organisation, out var organisation) ? organisation : null);
}
