using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Responsibility;

/// <summary>Writes how the child is taken into account in a meeting of the responsibility team (A3-10).</summary>
internal static class ConsiderChild
{
    /// <summary>The note.</summary>
    /// <param name="ChildConsideration">How the child is taken into account.</param>
    internal sealed record Request([property: Personal] string ChildConsideration);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.ChildConsideration).Prose();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ResponsibilityUseCases.Meeting + "/child-consideration", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Writes how the child is taken into account in the meeting");

    internal static async Task<Ok<CycleView>> Handle(Guid childId, Guid meetingId, Request request, MeetingsDb db, CancellationToken ct)
    {
        var cycle = await db.CycleOfMeetingAsync(childId, meetingId, ct);
        cycle.Consider(meetingId, request.ChildConsideration);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok((await CycleView.ReadAsync(db, [cycle], ct))[0]);
    }
}
