using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.Polls;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>Asks one more in a poll, or gives somebody a new link after theirs was taken back.</summary>
internal static class AskInPoll
{
    /// <summary>Who is asked.</summary>
    /// <param name="Label">By which you know them; nobody else sees it.</param>
    internal sealed record Request([property: Personal] string Label);

    /// <summary>Who was asked, with the link.</summary>
    internal sealed record Response(PollView.Invitee Invitee) : IShownOnce
    {
        object IShownOnce.Remembered => new Response(Invitee with { Address = null });
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Label).NotEmpty().PlainText(PollInvitee.MaxLabelLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost($"{PollAccess.Path}/invitees", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "pollId", PollAccess.ChildOfPollAsync)
            .WithSummary("Asks one more; the personal link is shown this once");

    internal static async Task<Created<Response>> Handle(
        Guid pollId, Request request, MeetingsDb db, CalendarLinks links, TimeProvider clock, CancellationToken ct)
    {
        var poll = await db.WholeAsync(pollId, ct);
        var (invitee, token) = poll.Ask(request.Label, clock.GetUtcNow());
        db.Add(invitee);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/polls/{pollId}", new Response(PollView.Invitee.Of(invitee, links.Poll(token))));
    }
}
