using System.Text.RegularExpressions;

namespace SystemicPlatform.Architecture.Tests;

/// <summary>The rules of the tree that a reviewer would otherwise have to remember.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Every_use_case_and_consumer_has_its_test_beside_it()
    {
        var missing =
            from service in SourceTree.Services
            from file in SourceTree.Below($"services/{service}/Features").Concat(SourceTree.Below($"services/{service}/Consumers"))
            where IsUseCase(file)
            let twin = $"tests/{service}.Tests/{file[$"services/{service}/".Length..^3]}Tests.cs"
            where !File.Exists(Path.Combine(SourceTree.Root, twin))
            select twin;
        Assert.Empty(missing);
    }

    [Fact]
    public void The_domain_knows_neither_database_nor_web_nor_broker()
    {
        var forbidden = new Regex("EntityFrameworkCore|AspNetCore|MassTransit|Npgsql|Quartz", RegexOptions.None, TimeSpan.FromSeconds(10));
        Assert.Empty(SourceTree.Services.SelectMany(service => SourceTree.Below($"services/{service}/Domain"))
            .Where(file => forbidden.IsMatch(SourceTree.Read(file))));
    }

    [Fact]
    public void Services_share_nothing_but_contracts_and_never_call_each_other()
    {
        foreach (var service in SourceTree.Services)
        {
            var project = SourceTree.Read($"services/{service}/{service}.csproj");
            Assert.All(SourceTree.Services.Where(other => other != service), other => Assert.DoesNotContain($"{other}.csproj", project, StringComparison.Ordinal));
            // Channels go out of the platform, to addresses that a partner or the operator has set, and never to a service.
            Assert.Empty(SourceTree.Below($"services/{service}").Where(file =>
                !file.StartsWith("services/Reminders/Channels/", StringComparison.Ordinal) && Regex.IsMatch(SourceTree.Read(file), @"\bHttpClient\b|IHttpClientFactory", RegexOptions.None, TimeSpan.FromSeconds(10))));
        }
    }

    [Fact]
    public void The_clock_is_always_the_one_that_tests_can_set()
    {
        var wallClock = new Regex(@"\bDateTime(Offset)?\.(Utc)?Now\b|DateTime\.Today|Thread\.Sleep", RegexOptions.None, TimeSpan.FromSeconds(10));
        // Ids rise with the machine's own clock, whatever time a test plays.
        Assert.Equal(["ServiceDefaults/Persistence/RisingId.cs"], Product().Where(file => wallClock.IsMatch(SourceTree.Read(file))));
    }

    [Fact]
    public void Without_its_flag_nothing_refers_to_Aspire_or_Hangfire()
    {
        var allowed = new[] { "AppHost/Aspire/", "ServiceDefaults/Scheduling/Hangfire/" };
        var optional = new Regex(@"^using (Aspire|Hangfire)\b|\b(Aspire|Hangfire)\.(Hosting|PostgreSql|Dashboard)\b", RegexOptions.Multiline, TimeSpan.FromSeconds(10));
        Assert.Empty(SourceTree.Files.Where(file => !file.StartsWith("tests/", StringComparison.Ordinal)
            && !allowed.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)) && optional.IsMatch(SourceTree.Read(file))));
        Assert.Empty(AppDomain.CurrentDomain.GetAssemblies().Where(assembly =>
            assembly.GetName().Name is { } name && (name.StartsWith("Aspire", StringComparison.Ordinal) || name.StartsWith("Hangfire", StringComparison.Ordinal))));
        var runner = Path.Combine(SourceTree.Root, "AppHost", "Aspire", "AspireRunner.cs");
        Assert.True(File.ReadAllLines(runner).Length <= 80, "The Aspire runner has more than 80 lines.");
    }

    [Fact]
    public void No_test_is_skipped_without_a_reason_in_its_name()
    {
        var skipped = SourceTree.Below("tests").Where(file => Regex.IsMatch(
            SourceTree.Read(file), @"\[(Fact|Theory)\([^)]*\bSkip\b", RegexOptions.None, TimeSpan.FromSeconds(10)));
        Assert.Empty(skipped);
    }

    [Fact]
    public void Files_stay_small_enough_to_have_one_subject()
    {
        Assert.Empty(Product().Select(file => (file, SourceTree.Read(file).Count(letter => letter == '\n'))).Where(entry => entry.Item2 > 250));
    }

    private static IEnumerable<string> Product() => SourceTree.Files.Where(file =>
        file.StartsWith("services/", StringComparison.Ordinal) || file.StartsWith("ServiceDefaults/", StringComparison.Ordinal)
        || file.StartsWith("gateway/", StringComparison.Ordinal));

    // A feature file that maps an endpoint, or a consumer; shared answers and resolvers beside them are no use cases.
    private static bool IsUseCase(string file) => Regex.IsMatch(
        SourceTree.Read(file), @"static void Map\(|: IEventHandler<", RegexOptions.None, TimeSpan.FromSeconds(10));
}
