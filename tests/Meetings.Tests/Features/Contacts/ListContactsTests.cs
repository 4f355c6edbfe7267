using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Contacts;

[Trait("covers", "L-11")]
public sealed class ListContactsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_each_once_page_by_page_and_in_the_childs_export()
    {
        var child = await ContactClient.OfAsync(area);
        foreach (var on in (string[])["2025-12-01", "2025-12-10", "2025-12-20"])
        {
            await child.MetAsync(on);
        }

        var first = await area.As(Role.Lead).JsonAsync($"{child.Contacts}?limit=2");
        var rest = await area.As(Role.Lead).JsonAsync($"{child.Contacts}?limit=2&cursor={first.Text("next")}");

        Assert.Equal(["2025-12-01", "2025-12-10", "2025-12-20"], first.Items().Concat(rest.Items()).Select(one => one.Text("on")));
        Assert.Null(rest.Text("next"));
        var export = await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{child.ChildId}/export");
        Assert.Equal(3, export.GetProperty("content").GetProperty("contacts").GetArrayLength());
        using var stranger = await area.As(Role.Professional).GetAsync(new Uri(child.Contacts, UriKind.Relative));
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
