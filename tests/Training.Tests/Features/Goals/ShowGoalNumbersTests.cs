using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Goals;

public sealed class ShowGoalNumbersTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-02")]
    [Trait("covers", "R-16")]
    public async Task Counts_each_person_once_and_none_of_what_was_revoked()
    {
        var goals = await GoalStory.OfAsync(area);
        var goal = await goals.SetAsync();
        var person = await area.PartnerAsync();
        await area.CertificateAsync(goals.Programme, person);
        await area.CompletedAsync(goals.Programme, person);
        var revoked = (await area.CertificateAsync(goals.Programme)).Id();
        await area.Lead.PostedAsync($"{Area.Path}/certificates/{revoked}/revocation", new { because = "Erehdys" });
        await area.EnrolAsync(await area.GroupAsync(null, goals.Programme), await area.PartnerAsync());
        await area.CertificateAsync();

        var numbers = await area.Lead.JsonAsync($"{GoalStory.Path}/{goal}/numbers");

        Assert.Equal(
            ("1", "4", "3", "2", "1"),
            (numbers.Text("programmes"), numbers.Text("groups"), numbers.Text("enrolled"), numbers.Text("attended"), numbers.Text("certified")));
        await Answers.AssertForbiddenAsync(
            area.As, client => client.GetAsync(new Uri($"{GoalStory.Path}/{goal}/numbers", UriKind.Relative)), Role.Professional, Role.Admin, Role.Family, Role.Partner);
    }
}
