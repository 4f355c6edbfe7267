using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Domain.Coverage;
using SystemicPlatform.Training.Domain.People;
using SystemicPlatform.Training.Domain.Teams;

namespace SystemicPlatform.Training.Features.Coverage;

/// <summary>Who works where on a day, and what they are certified for.</summary>
internal static class CoverageQueries
{
    /// <summary>Memberships of professionals in systemic teams on the day, of those who still work here.</summary>
    internal static IQueryable<Seat> SeatsOn(this TrainingDb db, DateOnly day) =>
        from member in db.TeamMembers.AsNoTracking()
        join team in db.Teams on member.TeamId equals team.Id
        join person in db.Participants on member.ProfessionalId equals person.Id
        where member.From <= day && (member.To == null || member.To >= day)
            && team.FormedOn <= day && (team.DissolvedOn == null || team.DissolvedOn >= day)
            && (person.LeftOn == null || person.LeftOn >= day)
        select new Seat { Member = member, Team = team, Person = person };

    /// <summary>Certificates of one programme, of one topic, or of any.</summary>
    internal static IQueryable<Certificate> For(this IQueryable<Certificate> certificates, Guid? programmeId, string? topic)
    {
        certificates = programmeId is { } programme ? certificates.Where(row => row.ProgrammeId == programme) : certificates;
        return topic is null ? certificates : certificates.Where(row => row.Topic == topic);
    }

    internal static async Task<ILookup<Guid, CertifiedPeriod>> PeriodsAsync(this IQueryable<Certificate> certificates, CancellationToken ct) =>
        (await certificates.AsNoTracking().Select(row => new { row.ParticipantId, row.ValidFrom, row.ValidTo, row.RevokedOn }).ToListAsync(ct))
        .ToLookup(row => row.ParticipantId, row => new CertifiedPeriod(row.ValidFrom, row.ValidTo, row.RevokedOn));

    /// <summary>A professional's place in a team.</summary>
    internal sealed class Seat
    {
        public required KnownTeamMember Member { get; init; }

        public required KnownTeam Team { get; init; }

        public required Participant Person { get; init; }
    }
}
