using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Domain.People;
using static SystemicPlatform.Training.Features.Coverage.CoverageQueries;

namespace SystemicPlatform.Training.Features.Coverage;

/// <summary>The share of each team, role, municipality or sector that is trained, on any day (A2-25).</summary>
internal static class ShowCoverage
{
    /// <summary>What a row stands for.</summary>
    internal enum Grouping
    {
        Team,
        Role,
        Municipality,
        Sector,
    }

    /// <summary>The rows and the day that they are of.</summary>
    internal sealed record Report(DateOnly On, Grouping By, IReadOnlyList<CoverageRow> Rows);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/coverage", Handle).Requires(Permission.ReadTrainingReports)
            .WithSummary("Who is trained, by team, role, municipality or sector, on any day");

    internal static async Task<Ok<Report>> Handle(
        [FromQuery] string? by, [FromQuery] string? on, [FromQuery] Guid? programmeId, [FromQuery] string? topic,
        TrainingDb db, TimeProvider clock, CancellationToken ct)
    {
        var grouping = QueryWord.ReadRequired<Grouping>(by, nameof(by));
        var day = QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock);
        var certificates = db.Certificates.AsNoTracking().For(programmeId, topic);
        var rows = grouping switch
        {
            Grouping.Team => await db.SeatsOn(day).Select(seat => new Pair<Guid> { Key = seat.Team.Id, Person = seat.Person.Id })
                .CountAsync(certificates, day, team => team.ToString(), ct),
            Grouping.Role => await db.SeatsOn(day).Select(seat => new Pair<TeamRole> { Key = seat.Member.Role, Person = seat.Person.Id })
                .CountAsync(certificates, day, Word, ct),
            Grouping.Municipality => await Municipalities(db, day).CountAsync(certificates, day, code => code, ct),
            _ => await SectorsAsync(db, certificates, day, ct),
        };
        return TypedResults.Ok(new Report(day, grouping, [.. rows.OrderBy(row => row.Key, StringComparer.Ordinal)]));
    }

    // A team that serves no municipality in particular serves the whole area, which has a row of its own.
    private static IQueryable<Pair<string>> Municipalities(TrainingDb db, DateOnly day) =>
        from seat in db.SeatsOn(day)
        join served in db.TeamMunicipalities.Where(row => row.From <= day && (row.Until == null || row.Until > day))
            on seat.Team.Id equals served.TeamId into codes
        from code in codes.DefaultIfEmpty()
        select new Pair<string> { Key = code == null ? "wholeArea" : code.Code, Person = seat.Person.Id };

    // Our own by the service line of their team; partners' people and experts by experience by their field. Nobody is both.
    private static async Task<List<CoverageRow>> SectorsAsync(TrainingDb db, IQueryable<Certificate> certificates, DateOnly day, CancellationToken ct)
    {
        var own = await db.SeatsOn(day).Select(seat => new Pair<ServiceLine> { Key = seat.Team.ServiceLine, Person = seat.Person.Id })
            .CountAsync(certificates, day, Word, ct);
        var others = await db.Participants.AsNoTracking().Where(row => row.Kind != ParticipantKind.Professional)
            .Select(row => new Pair<Sector> { Key = row.Sector, Person = row.Id }).CountAsync(certificates, day, Word, ct);
        return [.. own.Concat(others).GroupBy(row => row.Key, StringComparer.Ordinal).Select(same => same.Aggregate((one, other) => one.With(other)))];
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
