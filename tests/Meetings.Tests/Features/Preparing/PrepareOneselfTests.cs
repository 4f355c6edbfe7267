using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class PrepareOneselfTests(MeetingsFixture fixture)
{
    private const string Hope = "Että aamut ei ois riitaa";
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-05")]
    public async Task A_family_member_says_it_in_their_own_words_and_anew_until_the_meeting_begins()
    {
        var room = await Room.OfChildAsync(area, date: "2026-01-15");
        var mother = await room.FamilyAsync();
        using var first = await SayAsync(room, mother, new { hope = Hope, invitees = "Mummi, koska hän auttaa" });
        Assert.Equal(Hope, (await first.BodyAsync()).GetProperty("wishes").Text("hope"));

        using var blind = await SayAsync(room, mother, new { hope = "x" });
        await blind.AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        using var anew = await SayAsync(room, mother, new { hope = Hope, sharing = "Äiti kertoo koulusta" }, first.Headers.ETag!.Tag);
        var week = (await area.As(mother).JsonAsync("/api/meetings/my-week?from=2026-01-15&to=2026-01-15")).GetProperty("meetings");
        Assert.True(Assert.Single(week.Items()).GetProperty("you").GetProperty("prepared").GetBoolean());
        Assert.Equal("Äiti kertoo koulusta", (await anew.BodyAsync()).GetProperty("wishes").Text("sharing"));
        using var stale = await SayAsync(room, mother, new { hope = "x" }, first.Headers.ETag.Tag);
        await stale.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Is_for_the_family_of_that_meeting_alone()
    {
        var room = await Room.OfChildAsync(area, date: "2026-01-15");
        foreach (var other in new[]
        {
            room.Worker, await room.FamilyAsync(takesPart: false),
            TestCaller.With(Role.Family, area.Tenant) with { Person = Guid.CreateVersion7() }, TestCaller.With(Role.Family, TestCaller.NewTenant()),
            TestCaller.With(Role.Lead, area.Tenant), TestCaller.With(Role.Partner, area.Tenant),
        })
        {
            using var answer = await SayAsync(room, other, new { hope = "x" });
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }

    [Fact]
    public async Task Refuses_what_is_blank_too_long_or_comes_when_the_meeting_has_begun()
    {
        var room = await Room.OfChildAsync(area, date: "2026-01-01");
        var mother = await room.FamilyAsync();
        using var blank = await SayAsync(room, mother, new { hope = " " });
        using var tooLong = await SayAsync(room, mother, new { sharing = new string('ä', 2001) });
        using var late = await SayAsync(room, mother, new { hope = "x" });

        await blank.AssertFieldAsync("wishes.hope", "not_empty");
        await tooLong.AssertFieldAsync("wishes.sharing", "maximum_length");
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_begun");
    }

    internal static Task<HttpResponseMessage> SayAsync(Room room, TestCaller caller, object wishes, string? etag = null) =>
        room.SendAsync(HttpMethod.Put, $"{room.Path}/own-preparation", new { wishes }, etag, caller);
}
