using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Contacts;

[Trait("covers", "L-11")]
public sealed class GetContactAgreementTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Has_no_content_until_something_is_agreed()
    {
        var child = await ContactClient.OfAsync(area);
        using var none = await area.As(Role.Lead).GetAsync(new Uri(child.Agreement, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, none.StatusCode);

        await child.AgreedAsync();

        Assert.Equal(30, (await area.As(Role.Lead).JsonAsync(child.Agreement)).GetProperty("everyDays").GetInt32());
        using var stranger = await area.As(Role.Professional).GetAsync(new Uri(child.Agreement, UriKind.Relative));
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
