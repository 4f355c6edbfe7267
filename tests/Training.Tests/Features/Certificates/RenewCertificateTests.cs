using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class RenewCertificateTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Adds_a_period_once_and_the_old_one_stays()
    {
        var first = await area.CertificateAsync(await area.ProgrammeAsync(Bodies.Programme(validityMonths: 12)));
        var second = await area.Lead.PostedAsync(Path(first.Id()), new { });

        Assert.Equal(("2027-08-03", "2028-08-02", first.Id().ToString()), (second.Text("validFrom"), second.Text("validTo"), second.Text("renewsId")));
        Assert.Equal("2027-08-02", (await area.Lead.JsonAsync($"{Area.Path}/certificates/{first.Id()}")).Text("validTo"));
        using var again = await area.Lead.PostAsJsonAsync(Path(first.Id()), new { });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "certificate_already_renewed");
        Assert.Equal(2, (await fixture.Service.PublishedAsync<CertificateIssued>(area.Tenant)).Count);
    }

    [Fact]
    public async Task Refuses_what_does_not_end_what_was_revoked_and_what_is_not_there()
    {
        using var endless = await area.Lead.PostAsJsonAsync(Path((await area.CertificateAsync()).Id()), new { });
        await endless.AssertProblemAsync(HttpStatusCode.Conflict, "certificate_does_not_end");
        var revoked = (await area.CertificateAsync(await area.ProgrammeAsync(Bodies.Programme(validityMonths: 12)))).Id();
        await area.Lead.PostedAsync($"{Area.Path}/certificates/{revoked}/revocation", new { because = "Erehdys" });
        using var gone = await area.Lead.PostAsJsonAsync(Path(revoked), new { });
        await gone.AssertProblemAsync(HttpStatusCode.Conflict, "certificate_revoked");
        using var foreign = await new Area(fixture).Lead.PostAsJsonAsync(Path(revoked), new { });
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid id) => $"{Area.Path}/certificates/{id}/renewal";
}
