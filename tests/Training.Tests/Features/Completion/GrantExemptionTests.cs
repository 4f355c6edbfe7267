using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Completion;

public sealed class GrantExemptionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Whoever_is_exempted_completes_without_that_part()
    {
        var groupId = await area.GroupAsync();
        await area.SessionAsync(groupId);
        var enrolmentId = (await area.EnrolAsync(groupId, await area.PartnerAsync())).Single().Id();

        await area.Lead.PostedAsync(Path(enrolmentId), new { part = "sessions", reason = "Aiempi vastaava koulutus" });

        Assert.Equal("true", (await area.Lead.JsonAsync($"{Area.Path}/groups/{groupId}/progress")).Items().Single().Text("completed"));
        using var again = await area.Lead.PostAsJsonAsync(Path(enrolmentId), new { part = "sessions", reason = "Taas" });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "exempted_before");
    }

    [Fact]
    public async Task Takes_a_reason_and_knows_no_enrolment_of_another_area()
    {
        using var blank = await area.Lead.PostAsJsonAsync(Path(Guid.NewGuid()), new { part = "sessions", reason = "" });
        await blank.AssertFieldAsync("reason", "not_empty");
        var other = new Area(fixture);
        using var foreign = await area.Lead.PostAsJsonAsync(Path(await other.CompletedAsync()), new { part = "sessions", reason = "x" });
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { part = "sessions", reason = "x" }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid enrolmentId) => $"{Area.Path}/enrolments/{enrolmentId}/exemptions";
}
