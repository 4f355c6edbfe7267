using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class GetExpertGroupTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Every_worker_of_the_area_sees_it_and_nobody_else()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        Assert.Equal("Monialainen asiantuntijaryhmä", (await story.Child.Client.JsonAsync(story.Path)).Text("name"));

        TestCaller[] others =
        [
            TestCaller.With(Role.Lead, TestCaller.NewTenant()), TestCaller.With(Role.Family, story.Child.Area.Tenant),
            TestCaller.With(Role.Partner, story.Child.Area.Tenant),
        ];
        foreach (var other in others)
        {
            using var answer = await story.Child.Area.As(other).GetAsync(new Uri(story.Path, UriKind.Relative));
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }
}
