using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Preparing;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>
/// A member of the family prepares for a meeting that they take part in (A1-05): what they hope to solve, who should come,
/// what may be told and by whom. The workers read it as it was written.
/// </summary>
internal static class PrepareOneself
{
    /// <summary>The wishes, as a whole.</summary>
    internal sealed record Request(FamilyWishes Wishes);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Wishes).NotNull().ChildRules(wishes =>
        {
            wishes.RuleFor(one => one.Hope).Prose(FamilyPreparation.MaxTextLength);
            wishes.RuleFor(one => one.Invitees).Prose(FamilyPreparation.MaxTextLength);
            wishes.RuleFor(one => one.Sharing).Prose(FamilyPreparation.MaxTextLength);
        });
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/meetings/{meetingId:guid}/own-preparation", Handle)
            .ForChildOf<MeetingsDb>(Permission.WriteRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("A member of the family prepares for a meeting; If-Match once they have");

    internal static async Task<Ok<FamilyPreparationView>> Handle(
        Guid meetingId, Request request, MeetingsDb db, Caller caller, HttpContext http, TimeProvider clock, CancellationToken ct)
    {
        await db.EnsureTakesPartAsync(meetingId, caller, ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        if (caller.AsAuthor().PersonId is not { } personId || meeting.ChildId is not { } childId)
        {
            // Workers prepare by their list; a meeting about several children is no family's.
            throw new Problem(Problems.NotFound);
        }

        var own = await db.FamilyPreparations.FirstOrDefaultAsync(row => row.MeetingId == meetingId && row.PersonId == personId, ct);
        if (own is null)
        {
            own = db.Add(FamilyPreparation.Of(meeting, childId, personId)).Entity;
        }
        else
        {
            (await IfMatch.BindAsync(http, null!)).Guard(db, own, () => FamilyPreparationView.From(own));
        }

        own.Say(meeting, request.Wishes, caller.AsAuthor(), clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(FamilyPreparationView.From(own));
    }
}
