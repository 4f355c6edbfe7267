using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Participants;

public sealed class ListParticipantsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_everyone_of_the_area_once()
    {
        await new Area(fixture).PartnerAsync();
        var expected = new List<Guid> { (await area.ProfessionalAsync()).Id };
        for (var number = 0; number < 6; number++)
        {
            expected.Add(await area.PartnerAsync());
        }

        Assert.Equal(expected.Order(), (await area.Lead.AllAsync($"{Area.Path}/participants?limit=3")).Select(item => item.Id()).Order());
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.GetAsync(new Uri($"{Area.Path}/participants", UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
}
