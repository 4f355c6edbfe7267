using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Steps;
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

    internal static Page<StepView> Shown(this Page<AgreedStep> page) => new([.. page.Items.Select(StepView.From)], page.Next);
}
