using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Year;

/// <summary>
/// The demo area: three teams in two tenants, their children with teams of their own, a steering group. What the other
/// services tell of it; what comes of that is counted apart, in <see cref="DemoCount"/>.
/// </summary>
internal sealed class DemoArea(RemindersFixture fixture, DemoArea.Extent extent)
{
    /// <summary>How much of it.</summary>
    /// <param name="Children">By team.</param>
    /// <param name="Turnover">Days until a responsible worker leaves.</param>
    /// <param name="Reviews">Days until the mid, the final and the yearly one.</param>
    internal sealed record Extent(int[] Children, int Turnover, int[] Reviews);

    /// <summary>Somebody in a team for a time.</summary>
    internal sealed record Seat(Guid TeamId, Guid Person, TeamRole Role, DateOnly From, DateOnly? To);

    /// <summary>A meeting; cancelled ones a week before.</summary>
    internal sealed record Appointment(Guid Id, Guid TeamId, Guid CoordinatorsOf, DateOnly Day, TimeOnly Time, bool Cancelled);

    /// <summary>An evaluation, and the day on which it is recorded.</summary>
    internal sealed record Review(Guid Id, Guid ChildId, Guid ChildTeam, Guid SystemicTeam, EvaluationKind Kind, DateOnly Due, DateOnly MadeOn);

    private readonly Dictionary<Guid, Story> stories = [];

    public List<Seat> Seats { get; } = [];

    public List<Appointment> Meetings { get; } = [];

    public List<Review> Reviews { get; } = [];

    public IEnumerable<Story> Tenants => stories.Values.Distinct();

    public Story TenantOf(Guid teamId) => stories[teamId];

    /// <summary>Tells of all that is planned on the first day.</summary>
    public async Task PlanAsync(DateOnly start, DateOnly end)
    {
        var (pirkanmaa, kymenlaakso) = (new Story(fixture), new Story(fixture));
        var (therapist, lead) = (await PersonAsync(pirkanmaa), await PersonAsync(pirkanmaa));
        var east = await TeamAsync(pirkanmaa, start, (TeamRole.FamilyTherapist, therapist), (TeamRole.LeadingSocialWorker, lead), (TeamRole.Coordinator, await PersonAsync(pirkanmaa)));
        var north = await TeamAsync(pirkanmaa, start, (TeamRole.FamilyTherapist, therapist), (TeamRole.LeadingSocialWorker, lead), (TeamRole.Coordinator, await PersonAsync(pirkanmaa)));
        var south = await TeamAsync(kymenlaakso, start, (TeamRole.FamilyTherapist, await PersonAsync(kymenlaakso)), (TeamRole.TeamLeader, await PersonAsync(kymenlaakso)), (TeamRole.Coordinator, await PersonAsync(kymenlaakso)));
        foreach (var (index, team) in ((Guid[])[east, north, south]).Index())
        {
            await MeetAsync(team, team, null, DemoCount.Days(start, end, DayOfWeek.Tuesday, every: 1), new TimeOnly(9, 0));
            await ChildrenAsync(team, extent.Children[index], start, end);
        }

        var steering = await TeamAsync(pirkanmaa, start, (TeamRole.LeadingSocialWorker, lead), (TeamRole.Coordinator, await PersonAsync(pirkanmaa)));
        await MeetAsync(steering, steering, null, DemoCount.LastWednesdays(start, end), new TimeOnly(12, 0));
    }

    private async Task ChildrenAsync(Guid team, int count, DateOnly start, DateOnly end)
    {
        var story = stories[team];
        var (first, second, pair) = (await PersonAsync(story), await PersonAsync(story), await PersonAsync(story));
        for (var number = 0; number < count; number++)
        {
            var child = Guid.CreateVersion7();
            var own = Guid.CreateVersion7();
            stories[own] = story;
            await story.TellAsync<TeamFormed, WhenTeamFormed>(new(story.Tenant, own, TeamKind.ChildFamily, ServiceLine.ChildProtection, child, null, story.Now));
            await story.TellAsync<ChildReferred, WhenChildReferred>(new(story.Tenant, child, Guid.CreateVersion7(), team, start, story.Now));

            // One day the responsible worker leaves and another one takes over.
            var turnover = start.AddDays(extent.Turnover);
            await SitAsync(own, first, TeamRole.ResponsibleSocialWorker, start, turnover);
            await SitAsync(own, second, TeamRole.ResponsibleSocialWorker, turnover.AddDays(1), null);
            await SitAsync(own, pair, TeamRole.WorkPair, start, null);
            await MeetAsync(own, team, child, DemoCount.Days(start, end, DayOfWeek.Thursday, every: 4), new TimeOnly(13, 0));
            await ReviewAsync(child, own, team, start, number);
        }
    }

    // Made in time, late, or never.
    private async Task ReviewAsync(Guid child, Guid own, Guid team, DateOnly start, int number)
    {
        var story = stories[team];
        foreach (var (index, kind) in ((EvaluationKind[])[EvaluationKind.Mid, EvaluationKind.Final, EvaluationKind.YearlyReview]).Index())
        {
            var due = start.AddDays(extent.Reviews[index] + (number % 7));
            var made = ((number + index) % 3) switch { 0 => due.AddDays(-3), 1 => due.AddDays(6), _ => DateOnly.MaxValue };
            var review = new Review(Guid.CreateVersion7(), child, own, team, kind, due, made);
            Reviews.Add(review);
            await story.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(new(story.Tenant, child, Guid.CreateVersion7(), review.Id, kind, due, 1, story.Now));
        }
    }

    private async Task MeetAsync(Guid team, Guid coordinatorsOf, Guid? child, IEnumerable<DateOnly> days, TimeOnly time)
    {
        Appointment[] meetings = [.. days.Select((day, index) => new Appointment(Guid.CreateVersion7(), team, coordinatorsOf, day, time, index % 8 == 7))];
        Meetings.AddRange(meetings);
        var story = stories[team];
        await story.TellAsync(new SeriesScheduled(
            story.Tenant, Guid.CreateVersion7(), team, child, child is null ? MeetingKind.ProfessionalTeam : MeetingKind.ClientTeam,
            [.. meetings.Select(one => new ScheduledOccurrence(one.Id, DemoCount.At(one.Day, one.Time), DemoCount.At(one.Day, one.Time).AddHours(2), 1))], story.Now));
    }

    private async Task<Guid> TeamAsync(Story story, DateOnly start, params (TeamRole Role, Guid Person)[] people)
    {
        var team = Guid.CreateVersion7();
        stories[team] = story;
        await story.TellAsync<TeamFormed, WhenTeamFormed>(new(story.Tenant, team, TeamKind.Professional, ServiceLine.ChildProtection, null, null, story.Now));
        foreach (var (role, person) in people)
        {
            await SitAsync(team, person, role, start, null);
        }

        return team;
    }

    private static async Task<Guid> PersonAsync(Story story)
    {
        var professional = story.Professional();
        await story.TellAsync(professional);
        return professional.ProfessionalId;
    }

    private async Task SitAsync(Guid team, Guid person, TeamRole role, DateOnly from, DateOnly? to)
    {
        Seats.Add(new Seat(team, person, role, from, to));
        await stories[team].TellAsync(stories[team].Member(person, from, to, role) with { TeamId = team });
    }
}
