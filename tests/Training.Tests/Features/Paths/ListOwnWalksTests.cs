using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Paths;

public sealed class ListOwnWalksTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_only_ones_own()
    {
        var path = await Induction.PathAsync(area);
        var ((person, own), (other, _)) = (await area.ProfessionalAsync(), await area.ProfessionalAsync());
        await area.Lead.PostedAsync($"{Induction.Path}/{path.Id()}/walks", new { participantId = person });
        await area.Lead.PostedAsync($"{Induction.Path}/{path.Id()}/walks", new { participantId = other });
        Assert.Equal(person, Assert.Single((await area.As(own).JsonAsync($"{Area.Path}/walks/own")).Items()).GetProperty("participantId").GetGuid());
    }
}
