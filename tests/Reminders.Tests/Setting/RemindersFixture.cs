using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Servers;

[assembly: AssemblyFixture(typeof(TestServers))]

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>
/// The service on a database of the test class's own: the sender crosses tenants, so classes that send could not share
/// one. Its clock stands, and its scheduler is not started: tests run the job themselves.
/// </summary>
public class RemindersFixture : ServiceFixture<RemindersDb>
{
    private readonly Stage stage;

    public RemindersFixture(TestServers servers)
        : this(servers, new Stage(), [])
    {
    }

    private protected RemindersFixture(TestServers servers, Dictionary<string, string> settings)
        : this(servers, new Stage(), settings)
    {
    }

    private RemindersFixture(TestServers servers, Stage stage, Dictionary<string, string> settings)
        : base(
            "reminders", stage.Add, RemindersService.Map,
            new Dictionary<string, string>(settings) { ["Mail:Directory"] = stage.Folder, ["Mail:From"] = "ilmoitukset@demo.example", ["Webhooks:AllowPrivateAddresses"] = "true" }, servers) =>
        this.stage = stage;

    internal TestClock Clock => stage.Clock;

    internal TestPost Post => stage.Post!;

    internal string MailFolder => stage.Folder;

    internal string[] Files => Directory.GetFiles(stage.Folder);

    internal string FileOf(Guid deliveryId) => Path.Combine(stage.Folder, $"{deliveryId}.eml");

    /// <summary>One run of the job in a scope of its own, as the scheduler makes it.</summary>
    internal Task RunJobAsync() => AsJobAsync<SendDueReminders>(async job => await job.Run(CancellationToken.None));

    /// <summary>Runs a part of the job with the job's view over all tenants.</summary>
    internal async Task AsJobAsync<T>(Func<T, Task> run)
        where T : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().CrossTenants("As the job does.");
        await run(scope.ServiceProvider.GetRequiredService<T>());
    }

    private sealed class Stage
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("reminders-mail-").FullName;

        public TestClock Clock { get; } = new();

        public TestPost? Post { get; private set; }

        public void Add(WebApplicationBuilder builder)
        {
            RemindersService.Add(builder);
            Post = new TestPost(new MailFolder(Folder), Clock);
            builder.Services.AddSingleton<TimeProvider>(Clock);
            builder.Services.RemoveAll<IMailChannel>();
            builder.Services.AddSingleton<IMailChannel>(Post);
            foreach (var unasked in (string[])["QuartzHostedService", nameof(SendingHelp)])
            {
                builder.Services.Remove(builder.Services.Single(service =>
                    service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name == unasked));
            }
        }
    }
}
