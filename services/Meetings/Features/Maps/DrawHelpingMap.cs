using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Maps;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Maps;

/// <summary>Draws the next version of a child's helping map in a meeting (A0-23, A1-06, A1-09).</summary>
internal static class DrawHelpingMap
{
    /// <summary>The map.</summary>
    /// <param name="Content">What it says; the client's own vision comes first.</param>
    /// <param name="BasedOn">The version that it goes on from; 0 = the child has none yet.</param>
    internal sealed record Request(HelpingMapContent Content, int BasedOn);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.BasedOn).GreaterThanOrEqualTo(0);
            RuleFor(request => request.Content).NotNull().ChildRules(map =>
            {
                map.RuleFor(content => content.Vision).Prose(HelpingMap.MaxTextLength);
                map.RuleFor(content => content.Whose).Line(HelpingMap.MaxNameLength);
                map.RuleFor(content => content.Obstacles).Prose(HelpingMap.MaxTextLength);
                map.RuleFor(content => content.Supports).Prose(HelpingMap.MaxTextLength);
                map.RuleFor(content => content.Plan).Prose(HelpingMap.MaxTextLength);
            });
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/children/{childId:guid}/helping-maps", Handle).ForChild(Permission.KeepRecords)
            .WithSummary("Draws the next version of a child's helping map");

    internal static async Task<Created<HelpingMapView>> Handle(
        Guid meetingId, Guid childId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.EnsureHandlesAsync(meetingId, childId, ct);
        var last = await db.HelpingMaps.AsNoTracking().Where(map => map.ChildId == childId).OrderByDescending(map => map.Version).FirstOrDefaultAsync(ct);
        if ((last?.Version ?? 0) != request.BasedOn)
        {
            throw new Problem(Problems.Stale, current: last is null ? null : HelpingMapView.From(last));
        }

        var next = new HelpingMap(childId, meetingId, request.BasedOn + 1, request.Content, caller.AsAuthor(), clock.GetUtcNow());
        db.Add(next);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/children/{childId}/helping-maps", HelpingMapView.From(next));
    }
}
