using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.People;
using SystemicPlatform.Training.Features.Input;

namespace SystemicPlatform.Training.Features.Forums;

/// <summary>Shares the written summary of a forum; everyone who registered is told, whether or not they came (A2-19).</summary>
internal static class ShareSummary
{
    /// <summary>What is sent.</summary>
    internal sealed record Request(string Summary);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Summary).Prose().NamesNobody();
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/forum/summary", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Shares the summary with everyone who registered");

    internal static async Task<Ok<ForumView>> Handle(
        Guid groupId, Request request, TrainingDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var forum = await db.ForumAsync(groupId, caller, ct);
        forum.Share(request.Summary.Trim(), clock.GetUtcNow());
        var registered = await (
            from enrolment in db.RegisteredFor(groupId)
            join person in db.Participants on enrolment.ParticipantId equals person.Id
            orderby person.Id
            select new { person.Id, person.Kind }).ToListAsync(ct);
        outbox.Publish(new ForumSummaryShared(
            caller.Tenant, groupId, forum.Id,
            [.. registered.Where(person => person.Kind is ParticipantKind.Professional).Select(person => person.Id)], clock.GetUtcNow())
        {
            GuestIds = [.. registered.Where(person => person.Kind is not ParticipantKind.Professional).Select(person => person.Id)],
        });
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ForumView.From(forum, registered.Count));
    }
}
