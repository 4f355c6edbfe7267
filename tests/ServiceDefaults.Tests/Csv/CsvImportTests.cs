using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Csv;

public sealed class CsvImportTests(ProbeFixture fixture)
{
    private const string WithBrokenRow = "code;text\nfirst;\nsecond;twice\nthird;\n";

    [Fact]
    public async Task Takes_a_file_in_and_a_second_time_changes_nothing()
    {
        using var client = Lead();
        Assert.Equal((2, 0, 0), await CountsAsync(client, "code\na\nb\n"));
        Assert.Equal((1, 2, 0), await CountsAsync(client, "code\na\nb\nc\n"));
        Assert.Equal(["a", "b", "c"], await CodesAsync(client));
    }

    [Fact]
    public async Task Nothing_stays_of_a_file_with_a_broken_row_in_the_middle()
    {
        using var client = Lead();
        using var answer = await SendAsync(client, WithBrokenRow);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("invalid_rows", problem.GetProperty("code").GetString());
        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Equal((3, "note_code_taken"), (error.GetProperty("line").GetInt32(), error.GetProperty("code").GetString()));
        Assert.Empty(await CodesAsync(client));
    }

    [Fact]
    public async Task Asked_row_by_row_the_others_stay()
    {
        using var client = Lead();
        Assert.Equal((2, 0, 1), await CountsAsync(client, WithBrokenRow, "?rowByRow=true"));
        Assert.Equal(["first", "third"], await CodesAsync(client));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_come_and_leaves_nothing()
    {
        using var client = Lead();
        Assert.Equal((2, 0, 1), await CountsAsync(client, WithBrokenRow, "?dryRun=true"));
        Assert.Empty(await CodesAsync(client));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        using var client = Lead();
        using var answer = await SendAsync(client, $"code;text;day\n;x;2026-13-01\nsame;;\nsame;;\nforbidden;;\n{new string('n', 21)};;\n");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(
            ["2 code not_empty", "2 day not_a_day", "4  repeated_row", "5  code_forbidden", "6 code maximum_length"],
            problem.GetProperty("errors").EnumerateArray().Select(error =>
                $"{error.GetProperty("line")} {error.GetProperty("column")} {error.GetProperty("code")}"));
    }

    [Fact]
    public async Task The_same_key_twice_takes_the_file_once_also_when_it_is_large()
    {
        using var client = Lead();
        var file = "code;text\n" + string.Concat(Enumerable.Range(0, 1500).Select(number => $"n{number};{new string('x', 60)}{new string(' ', 150)}\n"));
        Assert.True(file.Length > 256 * 1024);
        using var first = await SendAsync(client, file, key: "once", query: "?dryRun=true");
        using var second = await SendAsync(client, file, key: "once", query: "?dryRun=true");
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Contains("\"created\":1500", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var other = await SendAsync(client, "code\nother\n", key: "once", query: "?dryRun=true");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Fact]
    public async Task Refuses_json_and_files_that_are_too_large()
    {
        using var client = Lead();
        using var json = await client.PostAsJsonAsync($"{Notes.Path}/import", new { code = "a" });
        Assert.Equal("unsupported_media_type", await json.CodeOfProblemAsync());
        using var large = await SendAsync(client, new string('x', (4 * 1024 * 1024) + 1));
        Assert.Equal("body_too_large", await large.CodeOfProblemAsync());
    }

    [Fact]
    public async Task Writes_files_that_no_spreadsheet_runs_and_takes_them_back_unchanged()
    {
        using var client = Lead();
        string[] codes = ["=cmd|' /C calc'!A0", "+358", "-1", "@SUM(A1)", "plain; \"quoted\""];
        await CountsAsync(client, "code\n" + string.Concat(codes.Select(code => $"\"{code.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n")));
        using var answer = await client.GetAsync($"{Notes.Path}/export");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment; filename=notes.csv", answer.Content.Headers.ContentDisposition?.ToString());
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var file = Encoding.UTF8.GetString(bytes[3..]);
        Assert.DoesNotContain(file.Split("\r\n"), line => line.Length > 0 && "=+-@".Contains(line.TrimStart('"')[0], StringComparison.Ordinal));
        Assert.Equal((0, codes.Length, 0), await CountsAsync(client, file));
    }

    private HttpClient Lead() => fixture.Client(TestCaller.With(Role.Lead, TestCaller.NewTenant()));

    private static async Task<(int Created, int Unchanged, int Refused)> CountsAsync(HttpClient client, string file, string query = "")
    {
        using var answer = await SendAsync(client, file, query);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var report = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (report.GetProperty("created").GetInt32(), report.GetProperty("unchanged").GetInt32(), report.GetProperty("refused").GetInt32());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string file, string query = "", string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Notes.Path}/import{query}") { Content = new StringContent(file, Encoding.UTF8, "text/csv") };
        // A file that is too large is refused before it is sent.
        request.Headers.ExpectContinue = true;
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await client.SendAsync(request);
    }

    private static async Task<string[]> CodesAsync(HttpClient client)
    {
        var page = await client.GetFromJsonAsync<JsonElement>(Notes.Path);
        return [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("code").GetString()!)];
    }
}
