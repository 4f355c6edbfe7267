using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Ledger;

public sealed class EnterPastTrainingTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/ledger";
    private readonly Area area = new(fixture);

    [Theory]
    [Trait("covers", "R-16")]
    [Trait("covers", "A2-07")]
    [InlineData("35", null, "40", "27", true)]
    [InlineData(null, "35", null, "35", true)]
    [InlineData(null, "35", "20", "35", true)]
    [InlineData(null, null, null, "13", true)]
    [InlineData("10", null, ">148", "200", true)]
    [InlineData(null, "10", "~100", "50", true)]
    [InlineData(null, null, "26", "27", false)]
    [InlineData("100", "20", "26", "27", false)]
    [InlineData(null, null, "12–30", "31", false)]
    [InlineData(null, null, "20", ">20", false)]
    public async Task Certified_is_at_most_attended_or_selected_and_attended_may_exceed_registered(
        string? registered, string? selected, string? attended, string? certified, bool taken)
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path, new { title = "Koulutus", registered, selected, attended, certified });
        if (taken)
        {
            Assert.Equal((registered, certified), ((await answer.BodyAsync()).Text("registered"), (await answer.BodyAsync()).Text("certified")));
        }
        else
        {
            await answer.AssertProblemAsync(HttpStatusCode.Conflict, "certified_above_attended");
        }
    }

    [Fact]
    public async Task Refuses_what_is_no_number_of_people()
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path, new { title = "Koulutus", attended = "paljon" });
        await answer.AssertFieldAsync("attended", "headcount");
        using var blank = await area.Lead.PostAsJsonAsync(Path, new { title = "" });
        await blank.AssertFieldAsync("title", "not_empty");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path, new { title = "x" }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
}
