using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Coverage;

/// <summary>One team whose people have certificates for exactly these periods; each is in the team twice.</summary>
internal static class CertifiedTeam
{
    internal static async Task<Area> MakeAsync(TrainingFixture fixture, params (string From, string? To, string? Revoked)[][] people)
    {
        var area = new Area(fixture);
        var start = new DateOnly(2024, 1, 1);
        var team = await area.TeamAsync(TeamKind.Professional, ServiceLine.ChildProtection, start);
        foreach (var periods in people)
        {
            var (person, _) = await area.ProfessionalAsync();
            using var named = await area.Lead.ReplaceAsync($"{Area.Path}/participants/{person}", Bodies.Participant(kind: "professional"));
            await named.BodyAsync();
            await area.JoinAsync(team, person, TeamRole.Coordinator, start);
            await area.JoinAsync(team, person, TeamRole.Member, start);
            foreach (var (from, to, revoked) in periods)
            {
                await PutAsync(area, (await area.CertificateAsync(participantId: person)).Id(), DateOnly.Parse(from), Day(to), Day(revoked));
            }
        }

        return area;
    }

    // Periods of the past, which a certificate issued now does not have.
    private static Task<int> PutAsync(Area area, Guid certificateId, DateOnly from, DateOnly? to, DateOnly? revoked) =>
        area.Service.InTenantAsync(area.Tenant, db => db.Certificates.Where(row => row.Id == certificateId).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.ValidFrom, from).SetProperty(row => row.ValidTo, to)
            .SetProperty(row => row.RevokedOn, revoked).SetProperty(row => row.RevokedBecause, revoked == null ? null : "Syy")));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);
}
