using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Participants;

public sealed class GetParticipantTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_those_of_the_area_and_of_no_other()
    {
        var id = await area.PartnerAsync("testi@demo.example");
        Assert.Equal("testi@demo.example", (await area.As(Role.Trainer).JsonAsync(Path(id))).Text("email"));

        using var foreign = await new Area(fixture).Lead.GetAsync(new Uri(Path(id), UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.GetAsync(new Uri(Path(Guid.NewGuid()), UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid id) => $"{Area.Path}/participants/{id}";
}
