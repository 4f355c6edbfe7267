using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Responsibility;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Responsibility;

/// <summary>The meetings of a responsibility team from start to final, and what is missing.</summary>
/// <param name="Id">The cycle.</param>
/// <param name="Complete">True when the final meeting has its place.</param>
/// <param name="Meetings">In order.</param>
/// <param name="Missing">Phases without a meeting that is held or going to be .</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record CycleView(
    Guid Id, bool Complete, IReadOnlyList<CycleView.MeetingView> Meetings, IReadOnlyList<ResponsibilityPhase> Missing,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>A meeting as it stands now, wherever it was moved since it got its phase.</summary>
    /// <param name="MeetingId">The meeting.</param>
    /// <param name="Phase">What it is for.</param>
    /// <param name="StartsAt">UTC.</param>
    /// <param name="Status">What became of it.</param>
    /// <param name="ChildConsideration">How the child is taken into account.</param>
    /// <param name="OutOfOrder">True when it was moved before the one ahead of it.</param>
    internal sealed record MeetingView(
        Guid MeetingId, ResponsibilityPhase Phase, DateTimeOffset StartsAt, MeetingStatus Status,
        [property: Personal] string ChildConsideration, bool OutOfOrder);

    internal static async Task<IReadOnlyList<CycleView>> ReadAsync(MeetingsDb db, IReadOnlyList<ResponsibilityCycle> cycles, CancellationToken ct)
    {
        Guid[] ids = [.. cycles.SelectMany(cycle => cycle.Meetings).Select(meeting => meeting.MeetingId)];
        var now = await db.Meetings.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        return [.. cycles.Select(cycle => From(cycle, now))];
    }

    private static CycleView From(ResponsibilityCycle cycle, Dictionary<Guid, Meeting> now)
    {
        var meetings = new List<MeetingView>();
        foreach (var (known, meeting) in cycle.Meetings.Where(known => now.ContainsKey(known.MeetingId)).Select(known => (known, now[known.MeetingId])))
        {
            meetings.Add(new MeetingView(
                meeting.Id, known.Phase, meeting.StartsAt, meeting.Status, known.ChildConsideration,
                meetings.Count > 0 && meeting.StartsAt <= meetings[^1].StartsAt));
        }

        var there = meetings.Where(meeting => meeting.Status is not (MeetingStatus.Cancelled or MeetingStatus.Skipped));
        return new CycleView(
            cycle.Id, cycle.Complete, meetings,
            [.. Enum.GetValues<ResponsibilityPhase>().Except(there.Select(meeting => meeting.Phase))], cycle.RowVersion);
    }
}
