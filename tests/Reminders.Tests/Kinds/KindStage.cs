using SystemicPlatform.Contracts;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Tests.Kinds;

/// <summary>Where one case is played: its child, its own id, and the two times between which it may move.</summary>
internal sealed class KindStage(RemindersFixture fixture, ChildStory child)
{
    public const int Weeks = 10;

    public ChildStory Child => child;

    public string Tenant => child.Tenant;

    /// <summary>The matter.</summary>
    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>What the matter is under, or a second thing.</summary>
    public Guid Other { get; } = Guid.CreateVersion7();

    public DateOnly Day { get; } = child.Wednesday(Weeks);

    public DateOnly LaterDay { get; } = child.Wednesday(Weeks + 2);

    /// <summary>A second later each time: what is not numbered is told apart by when it was told.</summary>
    public DateTimeOffset Now
    {
        get
        {
            fixture.Clock.Pass(TimeSpan.FromSeconds(1));
            return child.Now;
        }
    }

    /// <summary>Who holds the role after the change.</summary>
    public static string Successor(string name) => $"{name}After";

    public static DateTimeOffset At(DateOnly day) => HelsinkiTime.ToInstant(day, new TimeOnly(9, 0));

    public ScheduledOccurrence Occurrence(DateOnly day, int version) => new(Id, At(day), At(day).AddHours(1), version);

    public Task TellAsync<TEvent, THandler>(TEvent fact)
        where TEvent : class, IEvent
        where THandler : class, IEventHandler<TEvent> => child.TellAsync<TEvent, THandler>(fact);

    /// <summary>Everyone leaves, and others take their places.</summary>
    public static async Task SucceedAsync(ChildStory child)
    {
        (string Name, TeamRole Role)[] roles =
        [
            ("responsible", TeamRole.ResponsibleSocialWorker), ("workPair", TeamRole.WorkPair), ("coordinator", TeamRole.Coordinator), ("lead", TeamRole.LeadingSocialWorker),
        ];
        foreach (var (name, role) in roles)
        {
            await child.LeaveAsync(name);
            await child.AddAsync(Successor(name), role, name is "coordinator" or "lead" ? child.SystemicTeamId : child.Story.TeamId);
        }

        await child.LeaveAsync("mother");
        await child.AddPersonAsync(Successor("mother"));
        await child.LeaveAsync("school");
        await child.AddOrganisationAsync(Successor("school"));
    }
}
