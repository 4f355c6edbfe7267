using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Paths;

public sealed class StartWalkTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Nobody_goes_the_same_way_twice_or_is_mentored_alone()
    {
        var walks = $"{Induction.Path}/{(await Induction.PathAsync(area, "mentoring")).Id()}/walks";
        var (person, mentor) = (await area.PartnerAsync(), await area.PartnerAsync());
        await area.Lead.PostAsJsonAsync(walks, new { participantId = person }).RefusesAsync("mentor_missing");
        await area.Lead.PostAsJsonAsync(walks, new { participantId = person, mentorId = person }).RefusesAsync("own_mentor");
        var walk = await area.Lead.PostedAsync(walks, new { participantId = person, mentorId = mentor });
        Assert.Equal(("3", mentor.ToString()), (walk.Text("left"), walk.Text("mentorId")));
        await area.Lead.PostAsJsonAsync(walks, new { participantId = person, mentorId = mentor }).RefusesAsync("on_path_already");
        await area.Lead.PostAsJsonAsync(walks, new { participantId = await new Area(fixture).PartnerAsync(), mentorId = mentor })
            .RefusesFieldAsync("participantId", "unknown_participant");
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync(walks, new { participantId = person }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
