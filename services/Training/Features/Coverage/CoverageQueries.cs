using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;
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

    /// <summary>Counts in the database how many of some people are trained on a day (A2-25).</summary>
    /// <param name="people">Who belongs under which key on that day; the same pair twice counts once.</param>
    /// <param name="certificates">Those that count.</param>
    /// <param name="day">The day.</param>
    /// <param name="word">The key as the report shows it.</param>
    /// <param name="ct">Cancels.</param>
    internal static async Task<List<CoverageRow>> CountAsync<TKey>(
        this IQueryable<Pair<TKey>> people, IQueryable<Certificate> certificates, DateOnly day, Func<TKey, string> word, CancellationToken ct)
    {
        var soon = day.AddDays(Certificate.WarningDays);
        var begun = certificates.Where(row => row.ValidFrom <= day);
        var valid = begun.Where(row => (row.ValidTo == null || row.ValidTo >= day) && (row.RevokedOn == null || row.RevokedOn > day));
        var rows = await people.Distinct()
            .Select(pair => new
            {
                pair.Key,
                Trained = valid.Any(row => row.ParticipantId == pair.Person),
                Stays = valid.Any(row => row.ParticipantId == pair.Person && (row.ValidTo == null || row.ValidTo > soon)),
                Begun = begun.Any(row => row.ParticipantId == pair.Person),
            })
            .GroupBy(person => person.Key)
            .Select(group => new
            {
                group.Key,
                People = group.Count(),
                Trained = group.Count(person => person.Trained),
                EndsSoon = group.Count(person => person.Trained && !person.Stays),
                Lapsed = group.Count(person => person.Begun && !person.Trained),
            })
            .ToListAsync(ct);
        return rows.ConvertAll(row => CoverageRow.Of(word(row.Key), row.People, row.Trained, row.EndsSoon, row.Lapsed));
    }

    /// <summary>That somebody belongs under a key.</summary>
    internal sealed class Pair<TKey>
    {
        public required TKey Key { get; init; }

        public required Guid Person { get; init; }
    }

    /// <summary>A professional's place in a team.</summary>
    internal sealed class Seat
    {
        public required KnownTeamMember Member { get; init; }

        public required KnownTeam Team { get; init; }

        public required Participant Person { get; init; }
    }
}
