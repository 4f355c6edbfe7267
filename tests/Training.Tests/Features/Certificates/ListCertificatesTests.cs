using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class ListCertificatesTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/certificates";
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_each_once_of_one_person_one_programme_or_all_and_to_a_professional_their_own()
    {
        var (id, holder) = await area.ProfessionalAsync();
        using var named = await area.Lead.ReplaceAsync($"{Area.Path}/participants/{id}", Bodies.Participant(kind: "professional"));
        var programmeId = await area.ProgrammeAsync();
        Guid[] all = [(await area.CertificateAsync(programmeId)).Id(), (await area.CertificateAsync(null, id)).Id(), (await area.CertificateAsync(programmeId)).Id()];

        Assert.Equal(all, await IdsAsync(area.Lead, "?limit=2"));
        Assert.Equal([all[0], all[2]], await IdsAsync(area.Lead, $"?programmeId={programmeId}&limit=1"));
        Assert.Equal([all[1]], await IdsAsync(area.Lead, $"?participantId={id}&limit=2"));
        Assert.Equal([all[1]], await IdsAsync(area.As(holder), "?limit=2"));
        Assert.Empty(await IdsAsync(new Area(fixture).Lead, "?limit=2"));
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.GetAsync(new Uri(Path, UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static async Task<List<Guid>> IdsAsync(HttpClient client, string query) => (await client.AllAsync($"{Path}{query}")).ConvertAll(row => row.Id());
}
