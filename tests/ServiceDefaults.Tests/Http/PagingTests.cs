using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Tests.Probe;

namespace SystemicPlatform.ServiceDefaults.Tests.Http;

public sealed class PagingTests(ProbeFixture fixture)
{
    [Fact]
    public async Task Pages_show_every_row_once_also_when_rows_are_added_meanwhile()
    {
        using var client = fixture.Client(Notes.Worker());
        for (var number = 0; number < 7; number++)
        {
            await client.CreateAsync(Notes.Body(code: $"n{number}"));
        }

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await client.GetFromJsonAsync<JsonElement>($"{Notes.Path}?limit=3&cursor={cursor}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("code").GetString()!));
            cursor = page.GetProperty("next").GetString();
            if (seen.Count == 3)
            {
                await client.CreateAsync(Notes.Body(code: "n7"));
            }
        }
        while (cursor is not null);

        Assert.Equal(Enumerable.Range(0, 8).Select(number => $"n{number}"), seen);
    }

    [Fact]
    public async Task An_empty_list_is_an_empty_page()
    {
        using var client = fixture.Client(Notes.Worker());
        Assert.Equal("""{"items":[],"next":null}""", await client.GetStringAsync(Notes.Path));
    }
}
