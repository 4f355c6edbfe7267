using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>
/// Keeps the evaluations of a plan with its <see cref="EvaluationCalendar"/> and tells what changes. The plan's row changes with
/// them, so that a request and an event that look at one moment do not miss each other.
/// </summary>
internal sealed class EvaluationBook(PlansDb db, IOutbox outbox, TenantScope tenants, TimeProvider clock)
{
    internal async Task OpenAsync(JointPlan plan, CancellationToken ct) => await ApplyAsync(plan, calendar => calendar.Open(), ct);

    internal async Task FollowAsync(JointPlan plan, CancellationToken ct) => await ApplyAsync(plan, calendar => calendar.Follow(), ct);

    /// <summary>The child's active plan, if there is one, follows what has become known of its meetings.</summary>
    internal async Task FollowAsync(Guid childId, CancellationToken ct)
    {
        if (await db.Plans.SingleOrDefaultAsync(row => row.ChildId == childId && row.EndedOn == null, ct) is { } plan)
        {
            await FollowAsync(plan, ct);
        }
    }

    /// <summary>Adds an evaluation, and tells of it.</summary>
    internal async Task<Evaluation> AgreeAsync(JointPlan plan, Func<EvaluationCalendar, Evaluation> agree, CancellationToken ct)
    {
        var agreed = new List<Evaluation>(1);
        await ApplyAsync(plan, calendar => agreed.Add(agree(calendar)), ct);
        return agreed[0];
    }

    /// <summary>Changes one evaluation, and tells of all that changes with it.</summary>
    internal async Task<Evaluation> ChangeAsync(JointPlan plan, Guid evaluationId, Action<EvaluationCalendar, Evaluation> change, CancellationToken ct)
    {
        var found = await db.Evaluations.SingleOrDefaultAsync(row => row.Id == evaluationId && row.PlanId == plan.Id, ct)
            ?? throw new Problem(Problems.NotFound);
        await ApplyAsync(plan, calendar => change(calendar, found), ct);
        return found;
    }

    private async Task ApplyAsync(JointPlan plan, Action<EvaluationCalendar> change, CancellationToken ct)
    {
        var evaluations = await db.Evaluations.Where(row => row.PlanId == plan.Id).OrderBy(row => row.Id).ToListAsync(ct);
        var calendar = new EvaluationCalendar(plan, evaluations, await MeetingsAsync(plan.ChildId, ct));
        change(calendar);
        plan.ReviseEvaluations();
        foreach (var (evaluation, news) in calendar.Changes)
        {
            if (news is EvaluationNews.Scheduled)
            {
                db.Add(evaluation);
            }

            Publish(evaluation, news);
        }
    }

    // What an event has just added or changed is not in the database yet, but it is tracked.
    private async Task<List<ChildMeeting>> MeetingsAsync(Guid childId, CancellationToken ct)
    {
        await db.Meetings.Where(row => row.ChildId == childId).LoadAsync(ct);
        return [.. db.Meetings.Local.Where(row => row.ChildId == childId)];
    }

    private void Publish(Evaluation one, EvaluationNews news)
    {
        var (tenant, now) = (tenants.Writable, clock.GetUtcNow());
        switch (news)
        {
            case EvaluationNews.Scheduled:
                outbox.Publish(new EvaluationScheduled(tenant, one.ChildId, one.PlanId, one.Id, one.Kind, one.DueOn, one.Version, now));
                break;
            case EvaluationNews.Moved:
                outbox.Publish(new EvaluationMoved(tenant, one.ChildId, one.PlanId, one.Id, one.Kind, one.DueOn, one.Version, now));
                break;
            case EvaluationNews.Recorded:
                outbox.Publish(new EvaluationRecorded(tenant, one.ChildId, one.PlanId, one.Id, one.Kind, one.Version, now));
                break;
            default:
                outbox.Publish(new EvaluationVoided(tenant, one.ChildId, one.PlanId, one.Id, one.Kind, one.Version, now));
                break;
        }
    }
}
