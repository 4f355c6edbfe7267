using SystemicPlatform.AppHost.Local;
using SystemicPlatform.Testing;

namespace SystemicPlatform.AppHost.Tests;

public sealed class ServiceEnvironmentTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Wiring Wiring => new LocalWiring(Topology.Systemic, new LocalOptions(folder.Path), new Secrets(folder.Path)).Wiring;

    public static TheoryData<string> Services => [.. Topology.Systemic.Services.Select(service => service.Name)];

    [Theory]
    [MemberData(nameof(Services))]
    public void Gives_a_running_service_its_own_database_as_the_app_role_and_no_other(string name)
    {
        var service = Topology.Systemic.Service(name);
        var connections = ServiceEnvironment.ToRun(service, Wiring)
            .Where(setting => setting.Key.StartsWith("ConnectionStrings__", StringComparison.Ordinal))
            .ToDictionary(setting => setting.Key["ConnectionStrings__".Length..], setting => setting.Value, StringComparer.Ordinal);

        string[] expected = [.. service.Database is { } own ? [own] : Array.Empty<string>(), .. service.UsesBroker ? ["rabbitmq"] : Array.Empty<string>()];
        Assert.Equal(expected.Order(StringComparer.Ordinal), connections.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(connections.Values, value => value.Contains("_owner", StringComparison.Ordinal));
    }

    [Fact]
    public void Gives_the_owner_to_the_migration_alone()
    {
        var teams = Topology.Systemic.Service("teams");
        var settings = ServiceEnvironment.ToMigrate(teams, "teams", Wiring);
        Assert.Contains("Username=teams_owner", settings["ConnectionStrings__teams_owner"], StringComparison.Ordinal);
        Assert.Contains("Username=teams_app", settings["ConnectionStrings__teams"], StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_reminders_alone_open_what_others_seal_and_shares_no_other_key()
    {
        var settings = Topology.Systemic.Services.ToDictionary(
            service => service.Name, service => ServiceEnvironment.ToRun(service, Wiring), StringComparer.Ordinal);

        Assert.Equal(
            ["reminders", "teams", "training"],
            settings.Where(service => service.Value.ContainsKey("Protection__Contacts")).Select(service => service.Key).Order(StringComparer.Ordinal));
        Assert.Equal($"{settings["teams"]["Protection__Contacts"]},{settings["training"]["Protection__Contacts"]}", settings["reminders"]["Protection__Contacts"]);
        Assert.NotEqual(settings["teams"]["Protection__Contacts"], settings["training"]["Protection__Contacts"]);
        Assert.NotEqual(settings["teams"]["Protection__Fields"], settings["meetings"]["Protection__Fields"]);
    }

    [Fact]
    public void Keeps_keys_over_a_restart_in_a_file_of_its_owner()
    {
        var first = new Secrets(folder.Path).Key("teams", ProtectionKey.Fields);
        Assert.Equal(first, new Secrets(folder.Path).Key("teams", ProtectionKey.Fields));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder.Path, "secrets.json")));
    }

    [Fact]
    public void Prefers_connection_strings_from_outside_and_wants_both_roles()
    {
        var given = new LocalOptions(folder.Path)
        {
            Given = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["teams"] = "Host=db;Username=app",
                ["teams_owner"] = "Host=db;Username=owner",
                ["rabbitmq"] = "amqp://elsewhere",
            },
        };
        var wiring = new LocalWiring(Topology.Systemic, given, new Secrets(folder.Path));
        wiring.Check();
        Assert.Equal("Host=db;Username=app", wiring.Wiring.App("teams"));
        Assert.Equal("amqp://elsewhere", wiring.Wiring.Broker);
        Assert.DoesNotContain(wiring.OwnDatabases, database => database.Database is "teams");

        var half = given with { Given = new Dictionary<string, string>(StringComparer.Ordinal) { ["teams"] = "Host=db" } };
        Assert.Throws<PlatformException>(() => new LocalWiring(Topology.Systemic, half, new Secrets(folder.Path)).Check());
    }
}
