using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>Several senders side by side in this instance, each with a scope of its own.</summary>
internal sealed class SendingLines
{
    private readonly IServiceScopeFactory scopes;
    private readonly SendingSettings settings;
    private int busy;

    public SendingLines(IServiceScopeFactory scopes, SendingSettings settings, IMailChannel channel)
    {
        (this.scopes, this.settings) = (scopes, settings);
        if (channel.Patience >= settings.Lease)
        {
            throw new StartupFault("Sending__LeaseSeconds must be more than an attempt may take (Mail__Smtp__TimeoutSeconds).");
        }
    }

    /// <summary>True while this instance sends.</summary>
    public bool Busy => Volatile.Read(ref busy) > 0;

    /// <summary>Sends what is due until nothing is. Returns how many went out and how many attempts failed.</summary>
    /// <param name="overdueBy">Only what has been due for so long.</param>
    /// <param name="ct">Stops after the messages that are under way.</param>
    public async Task<(long Sent, long Failed)> SendAsync(TimeSpan overdueBy, CancellationToken ct)
    {
        Interlocked.Increment(ref busy);
        try
        {
            var done = await Task.WhenAll(Enumerable.Range(0, settings.Lines).Select(_ => SendOnOneAsync(overdueBy, ct)));
            return (done.Sum(line => line.Sent), done.Sum(line => line.Failed));
        }
        finally
        {
            Interlocked.Decrement(ref busy);
        }
    }

    private async Task<(long Sent, long Failed)> SendOnOneAsync(TimeSpan overdueBy, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().CrossTenants("What is due is found in the order of time, whoever it belongs to.");
        return await scope.ServiceProvider.GetRequiredService<DeliverySender>().SendAsync(overdueBy, ct);
    }
}
