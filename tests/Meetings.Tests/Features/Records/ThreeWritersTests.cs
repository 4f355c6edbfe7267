using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Text.Json;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

/// <summary>
/// Three people write into one open record over real connections, each adding, inserting, changing and moving, while a
/// fourth looks on. A minute with SYSTEMIC_TEST_ALL=1, a few seconds otherwise.
/// </summary>
public sealed class ThreeWritersTests(MeetingsFixture fixture)
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(Proofs.InFull ? 60 : 4);

    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task Every_saved_paragraph_is_there_at_the_end_in_order_with_its_author()
    {
        var room = await Room.OfChildAsync(area);
        var part = (await room.OpenedAsync()).Part("situation");
        TestCaller[] people = [room.Worker, await room.ProfessionalAsync(room.ChildId), await room.FamilyAsync()];
        using var reader = new Onlooker(room);
        using var end = new CancellationTokenSource(Length);

        var writers = people.Select((person, number) => new Writer(room, part, person, number)).ToArray();
        await Task.WhenAll(writers.Select(writer => writer.WriteAsync(end.Token)));

        var record = await ReadAllAsync(room);
        var saved = writers.SelectMany(writer => writer.Saved).ToDictionary(pair => pair.Key, pair => pair.Value);
        Assert.All(writers, writer => Assert.True(writer.Saved.Count > 10, $"Only {writer.Saved.Count} paragraphs were written."));
        Assert.Equal(
            saved.Select(pair => (pair.Key, pair.Value.Text, pair.Value.Author)).Order(),
            record.Select(row => (row.Id(), row.Text("text")!, row.Text("author")!)).Order());
        AssertOrder(record, writers);
        await reader.AssertSeesAsync(record);
    }

    // Each writer's own appended paragraphs stand in the order of writing, and each inserted one behind the one it was put behind.
    private static void AssertOrder(List<JsonElement> record, Writer[] writers)
    {
        var place = record.Select((row, index) => (Id: row.Id(), index)).ToDictionary(pair => pair.Id, pair => pair.index);
        Assert.Equal(record.Select(row => row.Text("order")).Order(StringComparer.Ordinal), record.Select(row => row.Text("order")));
        foreach (var writer in writers)
        {
            var appended = writer.Appended.Select(id => place[id]).ToArray();
            Assert.Equal(appended.Order(), appended);
            Assert.All(writer.Behind, pair => Assert.True(place[pair.Key] > place[pair.Value]));
        }
    }

    private static async Task<List<JsonElement>> ReadAllAsync(Room room)
    {
        var rows = new Dictionary<Guid, JsonElement>();
        long since = 0;
        for (var more = true; more;)
        {
            var page = await room.RecordAsync(since: since);
            (since, more) = (page.GetProperty("revision").GetInt64(), page.GetProperty("more").GetBoolean());
            page.Paras().ForEach(row => rows[row.Id()] = row);
        }

        return [.. rows.Values.OrderBy(row => row.Text("order"), StringComparer.Ordinal)];
    }

    private sealed class Writer(Room room, Guid part, TestCaller person, int number)
    {
        internal Dictionary<Guid, (string Text, string Author)> Saved { get; } = [];

        internal List<Guid> Appended { get; } = [];

        internal Dictionary<Guid, Guid> Behind { get; } = [];

        internal async Task WriteAsync(CancellationToken ct)
        {
            var random = new Random(number);
            for (var count = 0; count < 12 || !ct.IsCancellationRequested; count++)
            {
                var after = Appended.Count > 0 && random.Next(4) == 0 ? Appended[random.Next(Appended.Count)] : (Guid?)null;
                var row = await room.WriteAsync(part, $"{number}:{count}", person, after);
                Saved[row.Id()] = ($"{number}:{count}", $"Testi {person.Subject}");
                if (after is { } left)
                {
                    Behind[row.Id()] = left;
                }
                else
                {
                    Appended.Add(row.Id());
                }

                if (random.Next(3) == 0)
                {
                    await ChangeAsync(row, $"{number}:{count} muutettu");
                }
            }
        }

        private async Task ChangeAsync(JsonElement row, string text)
        {
            using var answer = await room.SendAsync(HttpMethod.Put, $"{Writing.Paragraphs}/{row.Id()}", new { text }, row.Text("eTag"), person);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
            Saved[row.Id()] = (text, $"Testi {person.Subject}");
        }
    }

    /// <summary>Reads the stream from the beginning and keeps what a browser would show.</summary>
    private sealed class Onlooker : IDisposable
    {
        private readonly ConcurrentDictionary<Guid, (string?, string?)> shown = new();
        private readonly CancellationTokenSource end = new();
        private readonly Task reading;

        internal Onlooker(Room room) => reading = ReadAsync(room);

        internal async Task AssertSeesAsync(List<JsonElement> record)
        {
            var expected = record.ToDictionary(row => row.Id(), row => (row.Text("text"), row.Text("order")));
            await Testing.Eventually.HoldsAsync("the onlooker sees every paragraph as it is", () => Task.FromResult(
                shown.Count == expected.Count && expected.All(pair => shown.TryGetValue(pair.Key, out var seen) && seen == pair.Value)));
            Assert.False(reading.IsCompleted, "The stream ended.");
        }

        public void Dispose()
        {
            end.Cancel();
            end.Dispose();
        }

        private async Task ReadAsync(Room room)
        {
            await using var stream = await room.Client.GetStreamAsync($"{room.Path}/record/stream", end.Token);
            await foreach (var item in SseParser.Create(stream, (_, data) => JsonDocument.Parse(data.ToArray()).RootElement).EnumerateAsync(end.Token))
            {
                item.Data.Paras().ForEach(row => shown[row.Id()] = (row.Text("text"), row.Text("order")));
            }
        }
    }
}
