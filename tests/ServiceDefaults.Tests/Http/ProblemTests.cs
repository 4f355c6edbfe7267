using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Http;

public sealed class ProblemTests(ProbeFixture fixture)
{
    [Theory]
    [InlineData("{", "malformed_body")]
    [InlineData("[]", "malformed_body")]
    [InlineData("", "malformed_body")]
    [InlineData("null", "malformed_body")]
    [InlineData("""{"code":"a"}""", "malformed_body")]
    [InlineData("""{"code":"a","childId":null,"kind":"sometimes"}""", "malformed_body")]
    [InlineData("""{"code":"a","childId":null,"kind":1}""", "malformed_body")]
    [InlineData("""{"code":"a","childId":"x","kind":"permanent"}""", "malformed_body")]
    [InlineData("""{"code":null,"childId":null,"kind":"permanent"}""", "malformed_body")]
    [InlineData("""{"code":"a","childId":null,"kind":"permanent","more":1}""", "malformed_body")]
    [InlineData("""{"code":"a","code":"b","childId":null,"kind":"permanent"}""", "malformed_body")]
    [InlineData("""{"code":"","childId":null,"kind":"permanent"}""", "validation")]
    public async Task Refuses_a_bad_body_with_a_stable_code(string body, string code)
    {
        using var client = fixture.Client(Notes.Worker());
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var answer = await client.PostAsync(Notes.Path, content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, await answer.CodeOfProblemAsync());
    }

    [Fact]
    public async Task Says_which_member_is_missing_or_unknown_and_never_what_was_sent()
    {
        using var client = fixture.Client(Notes.Worker());
        var missing = await client.PostAsJsonAsync(Notes.Path, new { code = "a" });
        Assert.Contains("childId, kind", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var unknown = await client.PostAsJsonAsync(Notes.Path, new { code = "a", childId = (Guid?)null, kind = "permanent", nickname = "Iiris" });
        var text = await unknown.Content.ReadAsStringAsync();
        Assert.Contains("nickname", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Iiris", text, StringComparison.Ordinal);
        var wrong = await client.PostAsJsonAsync(Notes.Path, new { code = "a", childId = (Guid?)null, kind = "Iiris" });
        text = await wrong.Content.ReadAsStringAsync();
        Assert.Contains("$.kind", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Iiris", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_field_and_the_reason_when_a_value_is_refused()
    {
        using var client = fixture.Client(Notes.Worker());
        var answer = await client.CreateAsync(Notes.Body(code: new string('x', 101)));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var error = problem.GetProperty("errors").GetProperty("code")[0];
        Assert.Equal("maximum_length", error.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Refuses_a_body_of_a_megabyte()
    {
        using var client = fixture.Client(Notes.Worker());
        var known = await client.CreateAsync(Notes.Body(code: new string('x', 1_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, known.StatusCode);
        Assert.Equal("body_too_large", await known.CodeOfProblemAsync());
    }

    [Fact]
    public async Task Refuses_a_large_body_of_unknown_length()
    {
        using var client = fixture.Client(Notes.Worker());
        using var request = new HttpRequestMessage(HttpMethod.Post, Notes.Path) { Content = JsonContent.Create(Notes.Body(code: new string('x', 1_000_000))) };
        request.Headers.TransferEncodingChunked = true;
        var answer = await client.SendAsync(request);
        Assert.Equal("body_too_large", await answer.CodeOfProblemAsync());
    }

    [Fact]
    public async Task Refuses_a_body_that_is_not_json()
    {
        using var client = fixture.Client(Notes.Worker());
        using var content = new StringContent("code=a", Encoding.UTF8, "application/x-www-form-urlencoded");
        var answer = await client.PostAsync(Notes.Path, content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal("unsupported_media_type", await answer.CodeOfProblemAsync());
    }

    [Theory]
    [InlineData("/api/probe/nothing-here", HttpStatusCode.NotFound, "not_found")]
    [InlineData("/api/probe/notes?limit=many", HttpStatusCode.BadRequest, "invalid_parameter")]
    [InlineData("/api/probe/notes?limit=0", HttpStatusCode.BadRequest, "invalid_parameter")]
    [InlineData("/api/probe/notes?limit=201", HttpStatusCode.BadRequest, "invalid_parameter")]
    [InlineData("/api/probe/notes?cursor=!!", HttpStatusCode.BadRequest, "invalid_cursor")]
    [InlineData("/api/probe/notes?cursor=YWJj", HttpStatusCode.BadRequest, "invalid_cursor")]
    public async Task Answers_what_cannot_be_found_or_read_with_a_problem(string path, HttpStatusCode status, string code)
    {
        using var client = fixture.Client(TestCaller.With(ServiceDefaults.Access.Role.Professional, TestCaller.NewTenant()));
        var answer = await client.GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, await answer.CodeOfProblemAsync());
    }

    [Fact]
    public async Task Hides_the_unforeseen_behind_a_trace_id()
    {
        using var client = fixture.Client(Notes.Worker());
        var answer = await client.GetAsync("/api/probe/broken");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("unexpected", problem.GetProperty("code").GetString());
        Assert.Equal(32, problem.GetProperty("traceId").GetString()!.Length);
        Assert.DoesNotContain("Iiris", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_a_rule_and_a_constraint_with_their_codes()
    {
        using var client = fixture.Client(Notes.Worker());
        var created = await client.CreateAsync(Notes.Body(code: "one"));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var twice = await client.CreateAsync(Notes.Body(code: "one"));
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Equal("note_code_taken", await twice.CodeOfProblemAsync());
        var refused = await client.ChangeAsync(created.Headers.Location?.ToString(), new { code = "forbidden" }, created.Headers.ETag?.ToString());
        Assert.Equal("code_forbidden", await refused.CodeOfProblemAsync());
    }
}
