using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Professionals;

public sealed class GetProfessionalTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_the_record_to_colleagues()
    {
        var id = await api.ProfessionalAsync("kaisa", "socialWorker", "familyTherapist");
        var shown = await api.ReadAsync(api.Worker, $"/professionals/{id}");
        Assert.Equal(["socialWorker", "familyTherapist"], shown.Items("qualifications").Select(word => word.GetString()));
    }

    [Fact]
    public async Task Is_not_there_for_others()
    {
        var id = await api.ProfessionalAsync();
        await api.GetAsync(new TeamsApi(fixture).Lead, $"/professionals/{id}").MissingAsync();
        await api.GetAsync(api.Lead, $"/professionals/{Guid.NewGuid()}").MissingAsync();
        await api.GetAsync(api.Someone(Role.Family), $"/professionals/{id}").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
