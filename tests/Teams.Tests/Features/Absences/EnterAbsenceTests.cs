using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Absences;

public sealed class EnterAbsenceTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Tells_who_is_away_and_who_stands_in()
    {
        Guid away = await api.SocialWorkerAsync(), substitute = await api.SocialWorkerAsync();
        var absence = await api.CreateAsync(api.Lead, Path(away), Absence(0, 7).With("substituteId", substitute));
        var told = Assert.Single(await api.PublishedAsync<ProfessionalAbsent>());
        Assert.Equal((away, absence.Id(), substitute, TeamsFixture.Today.AddDays(7)), (told.ProfessionalId, told.AbsenceId, told.SubstituteId, told.To));
    }

    [Fact]
    public async Task Refuses_days_that_cannot_be()
    {
        var away = await api.SocialWorkerAsync();
        await api.CreateAsync(api.Lead, Path(away), Absence(0, 7));
        await api.PostAsync(api.Lead, Path(away), Absence(7, 9)).RefusesAsync("absence_overlaps");
        await api.PostAsync(api.Lead, Path(away), Absence(9, 8)).RefusesAsync("absence_ends_before_start");
        await api.PostAsync(api.Lead, Path(away), Absence(20, 21).With("substituteId", away)).RefusesAsync("substitute_is_absent");
        await api.PostAsync(api.Lead, Path(away), Absence(20, 21).With("substituteId", Guid.NewGuid())).RefusesFieldAsync("substituteId", "unknown_professional");
    }

    [Fact]
    public async Task The_database_keeps_two_at_the_same_time_apart()
    {
        var away = await api.SocialWorkerAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => api.PostAsync(api.Lead, Path(away), Absence(0, 7))));
        Assert.Equal(1, answers.Count(answer => answer.IsSuccessStatusCode));
        await Task.WhenAll(answers.Where(answer => !answer.IsSuccessStatusCode).Select(answer => Task.FromResult(answer).RefusesAsync("absence_overlaps")));
    }

    [Fact]
    public async Task Refuses_malformed_bodies_every_other_role_and_another_tenant()
    {
        var away = await api.SocialWorkerAsync();
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, Path(away), Absence(0, 7));
        await EveryWrite.RefusesOtherRolesAsync(api, Path(away), Absence(0, 7), aboutChild: false, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, Path(away), Absence(0, 7)).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, Path(away), Absence(0, 7), "to", Requests.Day(TeamsFixture.Today));
    }

    internal static string Path(Guid professional) => $"/professionals/{professional}/absences";

    internal static JsonObject Absence(int from, int to) => new()
    {
        ["from"] = Requests.Day(TeamsFixture.Today.AddDays(from)),
        ["to"] = Requests.Day(TeamsFixture.Today.AddDays(to)),
    };
}
