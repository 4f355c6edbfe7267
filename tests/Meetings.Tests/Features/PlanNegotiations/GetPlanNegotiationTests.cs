using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.PlanNegotiations;

[Trait("covers", "L-09")]
public sealed class GetPlanNegotiationTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_a_family_those_in_which_it_takes_part()
    {
        var negotiation = await Negotiation.OnAsync(fixture);
        var neighbour = negotiation.Child.Area.As(await negotiation.Child.FamilyAsync(negotiation.MeetingId));
        using (var early = await neighbour.GetAsync(new Uri(negotiation.Path, UriKind.Relative)))
        {
            await early.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        await negotiation.WrittenAsync();

        Assert.Equal("Isä", (await neighbour.JsonAsync(negotiation.Path)).GetProperty("dissent")[0].Text("who"));
        await negotiation.Child.HiddenFromFamilyAsync(negotiation.Path);
        await negotiation.Child.HiddenFromOthersAsync(HttpMethod.Get, negotiation.Path, null);
    }
}
