using System.Net;
using SystemicPlatform.ServiceDefaults.Tests.Probe;

namespace SystemicPlatform.ServiceDefaults.Tests.Http;

public sealed class ConcurrencyTests(ProbeFixture fixture)
{
    [Fact]
    public async Task A_change_needs_the_version_that_was_read()
    {
        using var client = fixture.Client(Notes.Worker());
        var created = await client.CreateAsync(Notes.Body());
        var (location, first) = (created.Headers.Location?.ToString(), created.Headers.ETag?.ToString());

        Assert.Equal("precondition_required", await (await client.ChangeAsync(location, new { code = "a" }, null)).CodeOfProblemAsync());
        var changed = await client.ChangeAsync(location, new { code = "a" }, first);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(first, changed.Headers.ETag?.ToString());

        var stale = await client.ChangeAsync(location, new { code = "b" }, first);
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.Equal("stale", await stale.CodeOfProblemAsync());
    }

    [Fact]
    public async Task Of_many_changes_to_one_version_only_one_succeeds()
    {
        using var client = fixture.Client(Notes.Worker());
        var created = await client.CreateAsync(Notes.Body());
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number =>
            client.ChangeAsync(created.Headers.Location?.ToString(), new { code = $"n{number}" }, created.Headers.ETag?.ToString())));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(9, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }
}
