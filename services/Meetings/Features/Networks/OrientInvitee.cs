using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Someone invited is told of the way of working: step 2 (A1-07).</summary>
internal static class OrientInvitee
{
    /// <summary>The orientation.</summary>
    /// <param name="InviteeId">Who, in the preparation.</param>
    /// <param name="On">When.</param>
    /// <param name="By">Who told them.</param>
    internal sealed record Request(Guid InviteeId, DateOnly On, [property: Personal] string By);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.By).Line();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(NetworkUseCases.Process + "/orientations", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Records that someone invited was told of the way of working");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        NetworkRules.EnsurePast(request.On, HelsinkiTime.Today(clock));
        process.InRound(round => round.Orient(new Orientation(request.InviteeId, request.On, request.By)));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }
}
