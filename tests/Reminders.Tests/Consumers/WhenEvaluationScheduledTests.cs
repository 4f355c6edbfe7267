using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenEvaluationScheduledTests(RemindersFixture fixture)
{
    private readonly Guid planId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    [Trait("covers", "R-10")]
    [Trait("covers", "R-13")]
    public async Task Is_told_before_its_day_and_then_up_the_ladder_each_of_them_once()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 3);
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, due, 1, child.Now));
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, due, 1, child.Now));
        await child.RunToAsync(due.AddDays(25));
        Assert.Equal(
            ["evaluationDue:coordinator", "evaluationDue:responsible", "evaluationOverdue:responsible", "evaluationOverdue:coordinator", "evaluationOverdue:lead"],
            await child.ToldAsync());
        Assert.All(await child.LettersAsync(), told => Assert.True(told.Kind == ReminderKind.EvaluationDue ? told.Day <= due.AddDays(-7) : told.Day > due));
    }

    [Fact]
    [Trait("covers", "L-09")]
    public async Task The_yearly_review_is_told_a_month_ahead_and_up_to_the_lead()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 6);
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(
            new(child.Tenant, child.ChildId, planId, id, EvaluationKind.YearlyReview, due, 1, child.Now));
        await child.RunToAsync(due.AddDays(25));
        Assert.Equal(
            [
                "yearlyReviewDue:coordinator", "yearlyReviewDue:responsible", "yearlyReviewOverdue:responsible", "yearlyReviewOverdue:coordinator",
                "yearlyReviewOverdue:lead",
            ],
            await child.ToldAsync());
    }

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task A_new_responsible_worker_is_told_and_the_old_one_no_more()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 3);
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, due, 1, child.Now));
        await child.RunToAsync(due.AddDays(-6));
        await child.LeaveAsync("responsible");
        await child.AddAsync("successor", TeamRole.ResponsibleSocialWorker);
        await child.RunToAsync(due.AddDays(3));
        Assert.Equal(
            ["evaluationDue:coordinator", "evaluationDue:responsible", "evaluationDue:successor", "evaluationOverdue:successor"], await child.ToldAsync());
    }

    [Fact]
    public async Task Where_a_role_is_empty_the_next_above_is_told()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var due = child.Wednesday(weeks: 3);
        await child.LeaveAsync("responsible");
        await child.LeaveAsync("coordinator");
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(new(child.Tenant, child.ChildId, planId, id, EvaluationKind.Mid, due, 1, child.Now));
        await child.RunToAsync(due.AddDays(25));
        Assert.Equal(["evaluationOverdue:lead"], await child.ToldAsync());
    }
}
