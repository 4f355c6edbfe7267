using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Domain.Recipients;

/// <summary>What somebody wants otherwise than is usual: single kinds, and hours of their own in which nothing comes.</summary>
internal sealed record Preferences
{
    /// <summary>All as is usual.</summary>
    public static readonly Preferences None = new();

    /// <summary>One for each kind that is wanted otherwise.</summary>
    public IReadOnlyList<KindPreference> Kinds { get; init; } = [];

    /// <summary>In which language they are written to; null as their record says.</summary>
    public Language? Language { get; init; }

    public TimeOnly? QuietFrom { get; init; }

    public TimeOnly? QuietTo { get; init; }

    /// <summary>Their own quiet hours.</summary>
    public QuietHours Quiet => (QuietFrom, QuietTo) is ({ } from, { } to) ? new QuietHours(from, to) : QuietHours.None;

    public KindPreference For(ReminderKind kind) => Kinds.FirstOrDefault(one => one.Kind == kind) ?? KindPreference.Usual(kind);

    /// <summary>Asked before each attempt to send. What the law asks for, nobody silences.</summary>
    public bool Silences(ReminderKind kind) => !kind.Facts().ByLaw && For(kind).IsSilent;

    /// <summary>The same, with one kind no longer by one channel.</summary>
    public Preferences Without(ReminderKind kind, Channel channel)
    {
        var wanted = For(kind);
        return this with
        {
            Kinds = [.. Kinds.Where(one => one.Kind != kind), wanted with { Channels = [.. wanted.Channels.Where(one => one != channel)] }],
        };
    }
}
