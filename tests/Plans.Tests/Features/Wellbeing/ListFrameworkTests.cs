using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Wellbeing;

public sealed class ListFrameworkTests(PlansFixture fixture)
{
    [Theory]
    [InlineData("fi", "Väkivalta")]
    [InlineData("sv", "Våld")]
    [InlineData("en", "Violence")]
    [Trait("covers", "A3-14")]
    [Trait("covers", "A3-15")]
    [Trait("covers", "A3-16")]
    [Trait("covers", "A3-17")]
    [Trait("covers", "A3-01")]
    public async Task Has_6_9_and_8_items_and_3_strips_with_questions_to_child_and_adult(string language, string last)
    {
        using var child = fixture.Service.Client(TestCaller.With(Role.Family, TestCaller.NewTenant()));

        var rows = (await child.JsonAsync($"/api/plans/wellbeing-framework?language={language}")).Items();

        var items = rows.FindAll(row => row.Text("item") is not null);
        Assert.Equal([("child", 6), ("parenting", 9), ("surroundings", 8)], items.GroupBy(row => row.Text("side")!).Select(side => (side.Key, side.Count())));
        Assert.Equal(["ofItself", "ofRelationsAndSafety", "ofEverydayLife"], rows.Select(row => row.Text("strip")).OfType<string>());
        Assert.Equal(last, items[^1].Text("name"));
        // No question is missing, and none is another's.
        Assert.Equal(52, rows.SelectMany(row => new[] { row.Text("askedOfChild"), row.Text("askedOfAdult") }).Distinct(StringComparer.Ordinal).Count(text => text?.EndsWith('?') is true || text?.EndsWith('.') is true));
    }

    [Fact]
    public async Task Is_not_for_those_who_meet_no_children()
    {
        var tenant = TestCaller.NewTenant();
        using var family = fixture.Service.Client(TestCaller.With(Role.Family, tenant));

        await Answers.AssertForbiddenAsync(
            role => fixture.Service.Client(TestCaller.With(role, tenant)), client => client.GetAsync(new Uri("/api/plans/wellbeing-framework", UriKind.Relative)),
            Role.Trainer, Role.Auditor, Role.Admin);
        await family.GetAsync(new Uri("/api/plans/wellbeing-framework?language=x", UriKind.Relative)).ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
