using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.Meetings.Features.Steps;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>
/// What a week holds for the caller, in one answer: their meetings, the invitations that wait for their answer, and their own
/// small steps. Each part is a first page; the next ones are those of <c>/mine</c>, <c>/mine?unanswered=true</c> and <c>/my-steps</c>.
/// </summary>
internal static class GetMyWeek
{
    private const int Days = 7;

    /// <summary>The week.</summary>
    /// <param name="From">First instant, UTC.</param>
    /// <param name="To">First instant after it, UTC.</param>
    /// <param name="Meetings">In order of time, each with the caller's part in it.</param>
    /// <param name="Unanswered">Coming meetings, also later ones, that wait for the caller's answer.</param>
    /// <param name="Steps">Open ones, whenever they are due; what is due first comes first.</param>
    internal sealed record Response(DateTimeOffset From, DateTimeOffset To, Page<MeetingView> Meetings, Page<MeetingView> Unanswered, Page<StepView> Steps);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/my-week", Handle).Requires(Permission.AnswerInvitations).WithSummary("Your week: meetings, open invitations, your steps");

    internal static async Task<Ok<Response>> Handle(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [FromQuery] int? limit,
        MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        const string action = "GET /my-week";
        var (range, first, now) = (DayRange.Of(from, to, clock, Days), new Paging(limit), clock.GetUtcNow());
        var own = await OwnParts.ReadPageAsync(OwnMeetings.Of(db, caller, range), first, action, db, caller, trail, clock, ct);
        var unanswered = await OwnParts.ReadPageAsync(OwnMeetings.Unanswered(db, caller, now), first, action, db, caller, trail, clock, ct);
        var steps = await ListMySteps.Own(db, caller, now).ReadPageAsync(first, ct);
        trail.Listed(steps.Items.Select(row => row.ChildId).OfType<Guid>().Distinct(), action);
        return TypedResults.Ok(new Response(range.Begin, range.End, own, unanswered, steps.Shown()));
    }
}
