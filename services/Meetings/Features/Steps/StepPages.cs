using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Steps;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Steps;

/// <summary>Lists of steps: what is due first comes first.</summary>
internal static class StepPages
{
    internal static Task<Page<AgreedStep>> ReadPageAsync(this IQueryable<AgreedStep> steps, Paging paging, CancellationToken ct)
    {
        if (paging.AfterInstant() is { } after)
        {
            var day = DateOnly.FromDateTime(after.At.UtcDateTime);
            steps = steps.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.DueOn, row.Id), ValueTuple.Create(day, after.Id)));
        }

        return paging.ReadAsync(
            steps.OrderBy(row => row.DueOn).ThenBy(row => row.Id),
            row => [new DateTimeOffset(row.DueOn, TimeOnly.MinValue, TimeSpan.Zero), row.Id], ct);
    }

    /// <summary>Those who work here see all of them, a family those of the meetings in which it takes part .</summary>
    internal static IQueryable<AgreedStep> ShownTo(this IQueryable<AgreedStep> steps, Caller caller, MeetingsDb db)
    {
        if (caller.MayWithoutChild(Permission.ReadMeetings))
        {
            return steps;
        }

        var met = db.MeetingsWith(caller.Person ?? Guid.Empty);
        return steps.Where(row => met.Any(meeting => meeting.Id == row.MeetingId));
    }

    internal static Page<StepView> Shown(this Page<AgreedStep> page) => new([.. page.Items.Select(StepView.From)], page.Next);
}
