using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Coverage;

public sealed class ListQualifiedTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/qualified";
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-06")]
    [Trait("covers", "A2-25")]
    public async Task Whose_certificate_is_valid_on_the_day_may_act_in_the_roles_that_it_names()
    {
        var programmeId = await area.ProgrammeAsync(Bodies.Programme(qualifiesFor: ["coordinator", "trainer"], validityMonths: 12));
        var first = (await area.CertificateAsync(programmeId, null, new DateOnly(2026, 2, 1))).Id();
        var second = (await area.CertificateAsync(programmeId, null, new DateOnly(2026, 6, 1))).Id();
        await area.CertificateAsync();

        Assert.Equal([first], await IdsAsync("?role=trainer&on=2026-05-31&limit=1"));
        Assert.Equal([first, second], await IdsAsync("?role=coordinator&on=2027-01-31&limit=1"));
        Assert.Equal([second], await IdsAsync("?role=coordinator&on=2027-02-01&limit=1"));
        Assert.Empty(await IdsAsync("?role=familyTherapist&limit=1"));

        await area.Lead.PostedAsync($"{Area.Path}/certificates/{second}/revocation", new { because = "Erehdys" });
        Assert.Equal([first], await IdsAsync("?role=trainer&limit=1"));
    }

    [Fact]
    public async Task Refuses_what_is_no_role_and_every_other_caller()
    {
        using var answer = await area.Lead.GetAsync(new Uri($"{Path}?role=captain", UriKind.Relative));
        await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        await Answers.AssertForbiddenAsync(
            area.As, client => client.GetAsync(new Uri($"{Path}?role=trainer", UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private async Task<List<Guid>> IdsAsync(string query) =>
        (await area.Lead.AllAsync($"{Path}{query}")).ConvertAll(row => row.GetProperty("certificateId").GetGuid());
}
