using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Changes;

public sealed class GetSeriesHistoryTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Is_read_page_by_page_oldest_first()
    {
        var path = await PathAsync(await Weekly.OfAsync(area));
        var first = await area.As(Role.Lead).JsonAsync($"{path}?limit=1");
        Assert.Single(first.Items());

        var rest = await area.As(Role.Lead).JsonAsync($"{path}?limit=10&cursor={first.Text("next")}");

        Assert.True(rest.Items().Count >= 1);
        Assert.Null(rest.Text("next"));
    }

    [Fact]
    public async Task Is_hidden_like_what_it_is_about()
    {
        var path = await PathAsync(await Weekly.OfAsync(area));
        foreach (var caller in (TestCaller[])[TestCaller.With(Role.Family, area.Tenant), TestCaller.With(Role.Admin, area.Tenant), TestCaller.With(Role.Lead, TestCaller.NewTenant())])
        {
            using var answer = await area.As(caller).GetAsync(new Uri(path, UriKind.Relative));
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }

    private static async Task<string> PathAsync(Weekly weekly)
    {
        await weekly.ChangedAsync(Weekly.Plan(("localTime", "13:00")));
        return $"{weekly.Path}/history";
    }
}
