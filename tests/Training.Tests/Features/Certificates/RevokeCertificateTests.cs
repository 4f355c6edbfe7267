using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class RevokeCertificateTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Is_told_once_and_twice_is_refused_also_at_the_same_moment()
    {
        var id = (await area.CertificateAsync()).Id();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => area.Lead.PostAsJsonAsync(Path(id), new { because = "Erehdys" })));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(id, Assert.Single(await fixture.Service.PublishedAsync<CertificateRevoked>(area.Tenant)).CertificateId);
        using var again = await area.Lead.PostAsJsonAsync(Path(id), new { because = "Taas" });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "certificate_already_revoked");
        var seen = await area.Lead.JsonAsync($"{Area.Path}/certificates/{id}");
        Assert.Equal(("revoked", "2026-08-03", "Erehdys"), (seen.Text("status"), seen.Text("revokedOn"), seen.Text("revokedBecause")));
    }

    [Fact]
    public async Task Takes_a_reason_and_knows_none_of_another_area()
    {
        var id = (await area.CertificateAsync()).Id();
        using var blank = await area.Lead.PostAsJsonAsync(Path(id), new { because = "" });
        await blank.AssertFieldAsync("because", "not_empty");
        using var foreign = await new Area(fixture).Lead.PostAsJsonAsync(Path(id), new { because = "x" });
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { because = "x" }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid id) => $"{Area.Path}/certificates/{id}/revocation";
}
