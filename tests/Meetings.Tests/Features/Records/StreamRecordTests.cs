using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class StreamRecordTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task Begins_with_the_record_goes_on_with_each_change_and_after_a_break_with_what_was_missed()
    {
        var room = await Room.OfChildAsync(area);
        var part = (await room.OpenedAsync()).Part("situation");
        await room.WriteAsync(part, "Ennen");

        var seen = await ReadAsync(room, null, 2, whenBegun: () => room.WriteAsync(part, "Aikana"));
        await room.WriteAsync(part, "Tauolla");
        var missed = await ReadAsync(room, seen[^1].EventId, 1);

        Assert.Equal(("record", "changes"), (seen[0].EventType, seen[^1].EventType));
        Assert.Equal(["Ennen"], seen[0].Data.Texts());
        Assert.Equal(["Aikana"], seen[^1].Data.Texts());
        Assert.Equal(["Tauolla"], missed[0].Data.Texts());
    }

    [Fact]
    public async Task Ends_when_the_grant_ends()
    {
        var room = await Room.OfChildAsync(area);
        var part = (await room.OpenedAsync()).Part("situation");
        var writer = await room.ProfessionalAsync(room.ChildId);

        // Without an end of the stream this would wait for ever: nothing is left to be read after the grant.
        var seen = await ReadAsync(room, null, int.MaxValue, whenBegun: async () =>
        {
            await fixture.Service.InTenantAsync(area.Tenant, async db =>
            {
                (await db.ChildGrants.SingleAsync(grant => grant.Grantee == room.Worker.Subject)).End(MeetingsFixture.Now.AddHours(-1));
                return await db.SaveChangesAsync();
            });
            return await room.WriteAsync(part, "Salassa", writer);
        });

        Assert.DoesNotContain("Salassa", seen.SelectMany(item => item.Data.Texts()));
    }

    [Fact]
    public async Task Is_hidden_as_the_record_is()
    {
        var room = await Room.OfChildAsync(area);
        using var none = await room.SendAsync(HttpMethod.Get, $"{room.Path}/record/stream");
        await none.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await room.OpenedAsync();
        using var stranger = await room.SendAsync(HttpMethod.Get, $"{room.Path}/record/stream", caller: await room.ProfessionalAsync());
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private static async Task<List<SseItem<JsonElement>>> ReadAsync(
        Room room, string? lastEventId, int withContent, Func<Task<JsonElement>>? whenBegun = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var client = room.Client;
        if (lastEventId is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("Last-Event-ID", lastEventId);
        }

        await using var stream = await client.GetStreamAsync($"{room.Path}/record/stream", patience.Token);
        var items = new List<SseItem<JsonElement>>();
        await foreach (var item in SseParser.Create(stream, (_, data) => JsonDocument.Parse(data.ToArray()).RootElement).EnumerateAsync(patience.Token))
        {
            if (items.Count == 0 && whenBegun is not null)
            {
                await whenBegun();
            }

            items.AddRange(items.Count == 0 || item.Data.Paras().Count > 0 ? [item] : []);
            if (items.Count >= withContent)
            {
                break;
            }
        }

        return items;
    }
}
