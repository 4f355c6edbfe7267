using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Feedback;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>
/// Job, nightly: two days before a round closes, those who have not answered are reminded, unless the organisers did so
/// before. One round per transaction. Crosses tenants: each event goes to the tenant of its round.
/// </summary>
internal sealed class RemindBeforeClosing(IServiceScopeFactory scopes, TimeProvider clock) : IScheduledJob
{
    /// <summary>Reminds in all rounds that are due.</summary>
    public async Task<JobReport> Run(CancellationToken ct)
    {
        var rounds = 0L;
        while (await RemindNextAsync(ct))
        {
            rounds++;
        }

        return JobReport.Of(("rounds", rounds));
    }

    private async Task<bool> RemindNextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().CrossTenants("One night's run for the feedback of all areas.");
        var db = scope.ServiceProvider.GetRequiredService<TrainingDb>();
        var today = HelsinkiTime.Today(clock);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var claimed = await db.FeedbackRounds.FromSql(
            $"""
            select *, xmin from feedback_rounds
            where reminded_on is null and closes_on between {today} and {today.AddDays(FeedbackRound.ReminderDays)}
            order by closes_on limit 1 for update skip locked
            """).IgnoreQueryFilters().ToListAsync(ct);
        if (claimed is not [var round])
        {
            return false;
        }

        round.Remind(today);
        if (await db.WithoutAnswerAsync(round, ct) is { Count: > 0 } missing)
        {
            scope.ServiceProvider.GetRequiredService<IOutbox>().Publish(new FeedbackMissing(
                round.Tenant, round.GroupId, round.SessionId, round.Id, round.ClosesOn, missing, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }
}
