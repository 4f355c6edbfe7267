using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Domain.Coverage;
using SystemicPlatform.Training.Domain.People;

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
        var periods = await db.Certificates.For(programmeId, topic).PeriodsAsync(ct);
        var people = grouping switch
        {
            Grouping.Team => await db.SeatsOn(day).Select(seat => new Pair(seat.Team.Id.ToString(), seat.Person.Id)).ToListAsync(ct),
            Grouping.Role => (await db.SeatsOn(day).Select(seat => new { seat.Member.Role, seat.Person.Id }).ToListAsync(ct))
                .ConvertAll(seat => new Pair(Word(seat.Role), seat.Id)),
            Grouping.Municipality => await MunicipalitiesAsync(db, day, ct),
            _ => await SectorsAsync(db, day, ct),
        };
        return TypedResults.Ok(new Report(day, grouping, CoverageRules.Count(people.Select(pair => (pair.Key, pair.Person)), periods, day, Certificate.WarningDays)));
    }

    // A team that serves no municipality in particular serves the whole area, which has a row of its own.
    private static Task<List<Pair>> MunicipalitiesAsync(TrainingDb db, DateOnly day, CancellationToken ct) => (
        from seat in db.SeatsOn(day)
        join served in db.TeamMunicipalities.Where(row => row.From <= day && (row.Until == null || row.Until > day))
            on seat.Team.Id equals served.TeamId into codes
        from code in codes.DefaultIfEmpty()
        select new Pair(code == null ? "wholeArea" : code.Code, seat.Person.Id)).ToListAsync(ct);

    // Our own by the service line of their team; partners' people and experts by experience by their field.
    private static async Task<List<Pair>> SectorsAsync(TrainingDb db, DateOnly day, CancellationToken ct)
    {
        var own = await db.SeatsOn(day).Select(seat => new { seat.Team.ServiceLine, seat.Person.Id }).ToListAsync(ct);
        var others = await db.Participants.AsNoTracking().Where(row => row.Kind != ParticipantKind.Professional)
            .Select(row => new { row.Sector, row.Id }).ToListAsync(ct);
        return [.. own.Select(seat => new Pair(Word(seat.ServiceLine), seat.Id)), .. others.Select(person => new Pair(Word(person.Sector), person.Id))];
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private sealed record Pair(string Key, Guid Person);
}
