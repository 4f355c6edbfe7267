using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Absences;

public sealed class CancelAbsenceTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task An_absence_is_taken_back_once_and_its_days_are_free_again()
    {
        var away = await api.SocialWorkerAsync();
        var path = EnterAbsenceTests.Path(away);
        var absence = (await api.CreateAsync(api.Lead, path, EnterAbsenceTests.Absence(0, 7))).Id();
        (await api.PostAsync(api.Lead, $"{path}/{absence}/cancel", new JsonObject())).EnsureSuccessStatusCode();
        Assert.Equal((away, absence), (await api.PublishedAsync<AbsenceCancelled>()).Select(told => (told.ProfessionalId, told.AbsenceId)).Single());
        await api.PostAsync(api.Lead, $"{path}/{absence}/cancel", new JsonObject()).RefusesAsync("absence_cancelled_already");
        await api.CreateAsync(api.Lead, path, EnterAbsenceTests.Absence(0, 7));
        await api.PostAsync(new TeamsApi(fixture).Lead, $"{path}/{absence}/cancel", new JsonObject()).MissingAsync();
    }
}
