using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing.Servers;

namespace SystemicPlatform.Reminders.Tests.Kinds;

/// <summary>
/// All cases in all fates, played once: a child for each fate, on whom everything is planned and everything becomes of it,
/// and then the weeks pass for all of them together.
/// </summary>
public sealed class PlayedKinds(TestServers servers) : IAsyncLifetime
{
    private readonly RemindersFixture fixture = new(servers);
    private readonly Dictionary<(ReminderKind, Fate), (Guid Id, ChildStory Child)> stages = [];
    private readonly Dictionary<string, List<Delivery>> told = [];

    internal static IReadOnlyDictionary<ReminderKind, KindCase> Cases { get; } =
        new[] { MeetingCases.All, PlanCases.All, TrainingCases.All }.SelectMany(cases => cases).ToDictionary(one => one.Kind);

    public async ValueTask InitializeAsync()
    {
        await fixture.InitializeAsync();
        var children = new List<ChildStory>();
        foreach (var fate in Enum.GetValues<Fate>())
        {
            children.Add(await PlayAsync(fate));
        }

        await PassAsync(HelsinkiTime.ToInstant(children[0].Wednesday(KindStage.Weeks + 5), TimeOnly.MinValue));
        foreach (var child in children)
        {
            told[child.Tenant] = (await child.Story.DeliveriesAsync()).FindAll(row => row.State is DeliveryState.Sent or DeliveryState.NoContact);
        }
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    /// <summary>Who was told, and of which versions.</summary>
    internal (string[] To, int[] Versions) ToldOf(ReminderKind kind, Fate fate)
    {
        var (id, child) = stages[(kind, fate)];
        var rows = told[child.Tenant].FindAll(row => row.Kind == kind && row.ObjectId == id);
        return ([.. rows.Select(row => child.NameOf(row.RecipientId)).Order(StringComparer.Ordinal)], [.. rows.Select(row => row.ObjectVersion).Distinct()]);
    }

    private async Task<ChildStory> PlayAsync(Fate fate)
    {
        var child = await ChildStory.BeginAsync(fixture);
        foreach (var name in (string[])["guest", "guestAfter", "therapistAfter"])
        {
            await child.AddAsync(name);
        }

        var played = Cases.Values.Select(one => (Case: one, Stage: new KindStage(fixture, child))).ToArray();
        foreach (var (one, stage) in played)
        {
            stages[(one.Kind, fate)] = (one.Matter(stage), child);
            await one.Plan(stage);
        }

        if (fate == Fate.RecipientChanged)
        {
            await KindStage.SucceedAsync(child);
        }

        foreach (var (one, stage) in played)
        {
            await one.Of(fate).Tell(stage);
        }

        return child;
    }

    // From one moment at which something is due to the next.
    private async Task PassAsync(DateTimeOffset until)
    {
        await fixture.RunJobAsync();
        while (await NextAsync() is { } next && next < until)
        {
            fixture.Clock.Pass(next > fixture.Clock.GetUtcNow() ? next - fixture.Clock.GetUtcNow() : TimeSpan.Zero);
            await fixture.RunJobAsync();
        }
    }

    private async Task<DateTimeOffset?> NextAsync()
    {
        DateTimeOffset? next = null;
        await fixture.AsJobAsync<RemindersDb>(async db =>
            next = await db.PlannedReminders.Where(row => row.State == PlannedState.Waiting).MinAsync(row => (DateTimeOffset?)row.DueAt));
        return next;
    }
}
