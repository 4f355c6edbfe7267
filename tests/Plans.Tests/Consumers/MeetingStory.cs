using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Tests.Consumers;

/// <summary>A child with a plan, and what Meetings tells of its responsibility team.</summary>
internal sealed class MeetingStory(PlanCase one)
{
    internal Guid TeamId { get; } = Guid.CreateVersion7();

    internal Guid MeetingId { get; } = Guid.CreateVersion7();

    internal static async Task<MeetingStory> OpenAsync(PlansFixture fixture) => new(await PlanCase.StartedAsync(fixture));

    internal async Task<Guid> MidAsync(Guid? meetingId = null, string agreedOn = "2027-01-28") =>
        (await one.PostedAsync("joint-plan/evaluations", new { kind = "mid", terms = DemoPlan.Terms, agreedOn, meetingId })).Id();

    internal Task ScheduledAsync(string day, Guid? messageId = null) => one.Service.DeliverAsync<MeetingScheduled, WhenMeetingScheduled>(new MeetingScheduled(
        one.Tenant, null, TeamId, one.ChildId, MeetingKind.ResponsibilityTeam, At(day, 1), PlansFixture.Now), messageId);

    internal Task SeriesAsync(params string[] days) => one.Service.DeliverAsync<SeriesScheduled, WhenSeriesScheduled>(new SeriesScheduled(
        one.Tenant, Guid.CreateVersion7(), TeamId, one.ChildId, MeetingKind.ResponsibilityTeam, [.. days.Select(day => At(day, 1, Guid.CreateVersion7()))], PlansFixture.Now));

    internal Task MovedAsync(string day, int version, Guid? messageId = null) => one.Service.DeliverAsync<MeetingMoved, WhenMeetingMoved>(new MeetingMoved(
        one.Tenant, null, TeamId, one.ChildId, MeetingKind.ResponsibilityTeam, At(day, version), PlansFixture.Now), messageId);

    internal Task CancelledAsync(int version, Guid? messageId = null) => one.Service.DeliverAsync<MeetingCancelled, WhenMeetingCancelled>(
        new MeetingCancelled(one.Tenant, null, MeetingId, version, PlansFixture.Now), messageId);

    internal Task DissolvedAsync(string day) => one.Service.DeliverAsync<TeamDissolved, WhenTeamDissolved>(
        new TeamDissolved(one.Tenant, TeamId, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), PlansFixture.Now));

    internal async Task<string?> MidDueAsync() => (await one.EvaluationAsync("mid")).Text("dueOn");

    internal async Task<int> MovesAsync() => (await one.Service.PublishedAsync<EvaluationMoved>(one.Tenant)).Count;

    private ScheduledOccurrence At(string day, int version, Guid? meetingId = null)
    {
        var starts = HelsinkiTime.ToInstant(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(0, 30));
        return new(meetingId ?? MeetingId, starts, starts.AddHours(1), version);
    }
}
