using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class ListFeedbackLinksTests(TrainingFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-16")]
    public async Task Holds_those_without_a_sign_in_and_stays_the_same_when_they_have_answered()
    {
        var area = new Area(fixture);
        var guests = await GuestLink.AskedAsync(area, 2);
        var path = $"{guests.Asked.Path}/links";
        var before = await area.Lead.AllAsync($"{path}?limit=1");
        Assert.Equal(guests.People, before.Select(row => row.GetProperty("participantId").GetGuid()));
        Assert.All(before, row => Assert.EndsWith("@demo.example", row.Text("email"), StringComparison.Ordinal));

        using var answer = await guests.AnswerAsync(await guests.PathAsync(), ("q1", "4"));

        Assert.Equal(before.Select(row => row.GetRawText()), (await area.Lead.AllAsync($"{path}?limit=1")).Select(row => row.GetRawText()));
        await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(new Uri(path, UriKind.Relative)), Role.Professional, Role.Auditor, Role.Family, Role.Partner, Role.Admin);
        await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative)).MissingAsync();
    }
}
