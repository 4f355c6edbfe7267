using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Polls;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>Takes the answers of somebody who came by their link. They may change them until the deadline.</summary>
internal static class AnswerPoll
{
    /// <summary>Whether one time suits.</summary>
    internal sealed record Answer(Guid OptionId, Suits Suits);

    /// <summary>The answers; what is not said again stays as it was.</summary>
    internal sealed record Request(IReadOnlyList<Answer> Answers);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Answers).Some();
            RuleFor(request => request.Answers).Must(answers => answers.DistinctBy(answer => answer.OptionId).Count() == answers.Count)
                .When(request => request.Answers is not null).WithErrorCode("repeated").WithMessage("One answer for each time.");
        }
    }

    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapPut("/polls/{token}", Handle)
            .Public("Families and partners have no account: the secret in the address is theirs alone, and takes their answers only.")
            .WithSummary("Answers a poll");

    internal static async Task<Ok<OpenPollView>> Handle(
        string token, Request request, LinkDoor door, MeetingsDb db, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var found = await door.OpenAsync<PollInvitee>(token, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // A double click answers twice at once: the second waits for the first.
        await db.Database.ExecuteSqlAsync($"select from poll_invitees where id = {found.Id} for update", ct);
        db.ChangeTracker.Clear();
        var (poll, now) = (await db.WholeAsync(found.PollId, ct), clock.GetUtcNow());
        poll.EnsureOpen(now);
        if (request.Answers.Any(answer => poll.Options.All(option => option.Id != answer.OptionId)))
        {
            throw new InvalidFields("answers", "unknown_option", "The poll has no such time.");
        }

        poll.Invitees.Single(row => row.Id == found.Id).Answer(request.Answers.ToDictionary(answer => answer.OptionId, answer => answer.Suits), now);
        door.Note("answerPoll", "PUT /calendar/polls/{token}", poll.ChildId, poll.Id.ToString());
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(OpenPollView.From(poll, found.Id, now));
    }
}
