using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.AppHost;
using SystemicPlatform.Samples;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Partners;

/// <summary>The samples of docs/partners do against a running platform what they say, with the identity provider's own tokens.</summary>
public sealed class SampleTests(PlatformFixture fixture)
{
    private readonly PartnerScene scene = new(fixture);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("covers", "A3-05")]
    public async Task A_school_answers_says_something_reads_the_plan_and_contributes_its_own()
    {
        await scene.OpenAsync("Esimerkki", "Näytelampi");
        var number = await scene.PublishedPlanAsync();
        foreach (var run in new Func<Task<string>>[] { () => ShellAsync("school.sh", "school"), SchoolAsync })
        {
            var meeting = await scene.MeetingAsync(Scenario.Today.AddDays(25));
            var done = "";
            await Testing.Eventually.HoldsAsync("the school knows of the meeting and the plan", async () =>
            {
                done += await run();
                return done.Contains($"answered {meeting}", StringComparison.Ordinal);
            });
            Assert.Contains($"read version {number} of {scene.ChildId}", done, StringComparison.Ordinal);
            Assert.Contains($"contributed to {scene.ChildId}", done, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("covers", "A2-15")]
    public async Task A_clinic_offers_a_time_and_books_one()
    {
        foreach (var (run, day) in new (Func<Task<string>>, int)[] { (() => ShellAsync("psychiatry.sh", "psychiatry"), 61), (ClinicAsync, 62) })
        {
            await scene.DoneAsync("/api/meetings/consultation-slots", new
            {
                Direction = "toPartner",
                Organisation = "nuorisopsykiatria-demo",
                Consultant = "Kaisa Mallila",
                StartsAt = new DateTimeOffset(Scenario.Today.AddDays(day).ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero),
                DurationMinutes = 45,
            });
            var done = await run();
            Assert.Contains("offered ", done, StringComparison.Ordinal);
            Assert.Contains("booked ", done, StringComparison.Ordinal);
        }
    }

    private async Task<string> SchoolAsync()
    {
        using var platform = new HttpClient { BaseAddress = new Uri(fixture.Platform.Address("gateway")) };
        return string.Join('\n', await School.RunAsync(platform, await TokenEndpointAsync(), "school", "school-development-secret"));
    }

    private async Task<string> ClinicAsync()
    {
        using var platform = new HttpClient { BaseAddress = new Uri(fixture.Platform.Address("gateway")) };
        var startsAt = new DateTimeOffset(Scenario.Today.AddDays(90).ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero);
        return string.Join('\n', await Psychiatry.RunAsync(platform, await TokenEndpointAsync(), "psychiatry", "psychiatry-development-secret", startsAt));
    }

    private async Task<string> ShellAsync(string script, string client)
    {
        var start = new ProcessStartInfo("bash") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "docs", "partners", script));
        start.Environment["PLATFORM"] = fixture.Platform.Address("gateway").TrimEnd('/');
        start.Environment["TOKEN_ENDPOINT"] = (await TokenEndpointAsync()).ToString();
        start.Environment["CLIENT_ID"] = client;
        start.Environment["CLIENT_SECRET"] = string.Create(CultureInfo.InvariantCulture, $"{client}-development-secret");
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(Cancelled), process.StandardError.ReadToEndAsync(Cancelled));
        await process.WaitForExitAsync(Cancelled);
        Assert.True(process.ExitCode == 0, $"{script}: {await errors} {await output}");
        return await output;
    }

    private async Task<Uri> TokenEndpointAsync()
    {
        using var client = new HttpClient();
        var discovery = await client.GetFromJsonAsync<JsonElement>(
            new Uri(new Uri(fixture.Platform.Address("identity")), "/.well-known/openid-configuration"), Cancelled);
        return new Uri(discovery.GetProperty("token_endpoint").GetString()!);
    }
}
