using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Series;

/// <summary>
/// An area's whole year: 2,000 series by 52 weeks in full, 200 by default. That the job makes it once although its process is
/// killed shows the end-to-end test of the horizon.
/// </summary>
public sealed class HorizonInFullTests(HorizonFixture horizon) : IClassFixture<HorizonFixture>
{
    private static readonly int Count = Proofs.InFull ? 2_000 : 200;

    private readonly MeetingsFixture.Instance service = horizon.Service;

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task The_month_of_one_person_is_read_from_indexes_as_the_app_role()
    {
        var area = new Area(service);
        var me = TestCaller.With(Role.Professional, area.Tenant);
        var mine = await area.ProfessionalAsync(me);
        await SeriesWithoutMeetingsAsync(area);
        await RunAsync();
        var teamId = await service.InTenantAsync(area.Tenant, db => db.Series.Select(row => row.TeamId).FirstAsync());
        await area.JoinAsync(teamId, mine, role: TeamRole.Coordinator);
        await AnalyzeAsync();

        var plan = await service.InTenantAsync(area.Tenant, async db =>
        {
            var caller = new Caller(me.Subject, "x", new HashSet<Role> { Role.Professional }, [area.Tenant], area.Tenant, null, null, new HashSet<string>());
            var range = DayRange.Of(new(2026, 2, 1), new(2026, 2, 28), new FixedClock(MeetingsFixture.Now));
            var ids = OwnMeetings.Of(db, caller, range);
            return await db.PlanAsync(db.Meetings.Where(row => ids.Contains(row.Id)).OrderBy(row => row.StartsAt).ThenBy(row => row.Id).Take(51));
        });

        Assert.Contains("ix_meetings_team_id_starts_at_id", plan, StringComparison.Ordinal);
        Assert.Contains("ix_participants_professional_id_starts_at_meeting_id", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on meetings", plan, StringComparison.Ordinal);
        var page = await area.As(me).JsonAsync("/api/meetings/mine?from=2026-02-01&to=2026-02-28");
        Assert.Equal(4, page.Items().Count);
    }

    private async Task SeriesWithoutMeetingsAsync(Area area)
    {
        var dates = new SeriesDates(
            RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=TU"), MeetingsFixture.Today, new SeriesTime(new TimeOnly(9, 0), 120), HolidayPolicy.Skip);
        await service.InTenantAsync(area.Tenant, async db =>
        {
            for (var number = 0; number < Count; number++)
            {
                var team = new KnownTeam(Guid.CreateVersion7(), TeamKind.Professional, ServiceLine.ChildProtection, null, null);
                db.Add(team);
                db.Add(MeetingSeries.Schedule(team, MeetingKind.ProfessionalTeam, dates, $"Tiimi {number}", null, null, MeetingsFixture.Today));
            }

            return await db.SaveChangesAsync();
        });
    }

    private Task<ServiceDefaults.Scheduling.JobReport> RunAsync() =>
        new ExtendHorizon(service.Services.GetRequiredService<IServiceScopeFactory>(), new FixedClock(MeetingsFixture.Now)).Run(CancellationToken.None);

    private async Task AnalyzeAsync()
    {
        await using var connection = new NpgsqlConnection(service.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("analyze meetings; analyze participants; analyze known_team_members; analyze known_professionals", connection);
        await command.ExecuteNonQueryAsync();
    }
}
