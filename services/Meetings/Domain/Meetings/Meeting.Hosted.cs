using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>A meeting that is held inside another one goes where that one goes (A0-21).</summary>
internal sealed partial class Meeting
{
    /// <summary>The host moved, fell or came back: the guest moves by as much, falls with it, or comes back with it.</summary>
    /// <param name="host">As it is now.</param>
    /// <param name="before">As it was.</param>
    /// <param name="planned">The time of the guest's own series.</param>
    /// <returns>False when nothing becomes different.</returns>
    /// <exception cref="RuleViolation"><c>guest_does_not_fit</c></exception>
    internal bool GoWith(Meeting host, HostBefore before, SeriesTime planned)
    {
        // One that fell for a reason of its own stays as it is, and so does one that was called off before its host came back.
        var goesAlong = before.IsComing ? IsComing : (Status, Reason) == (before.Status, before.Reason);
        if (!goesAlong)
        {
            return false;
        }

        var by = host.StartsAt - before.StartsAt;
        var moved = host.IsComing && IsComing && MoveTo(StartsAt + by, EndsAt + by);
        if (host.IsComing && (StartsAt < host.StartsAt || EndsAt > host.EndsAt))
        {
            throw new RuleViolation("guest_does_not_fit", "Another meeting is held inside this one and would be left outside; change that one first.");
        }

        if (!moved && host.IsComing == IsComing)
        {
            return false;
        }

        (Status, Reason) = (host.IsComing ? StatusAt(planned) : host.Status, host.Reason);
        DecideAlone();
        return true;
    }
}

/// <summary>What a host was before it changed.</summary>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Status">Coming, or fallen.</param>
/// <param name="Reason">Why.</param>
internal sealed record HostBefore(DateTimeOffset StartsAt, DateTimeOffset EndsAt, MeetingStatus Status, string? Reason)
{
    internal bool IsComing => Status is MeetingStatus.Planned or MeetingStatus.Moved;
}
