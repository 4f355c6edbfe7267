using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Forums;
using SystemicPlatform.Training.Features.Input;

namespace SystemicPlatform.Training.Features.Forums;

/// <summary>Makes a forum of a group: a theme, and questions in advance (A2-19).</summary>
internal static class OpenForum
{
    /// <summary>What is sent.</summary>
    /// <param name="Theme">What it is about.</param>
    /// <param name="QuestionsUntil">Last day of questions; absent = until the summary is shared.</param>
    internal sealed record Request(string Theme, DateOnly? QuestionsUntil = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Theme).Line(Forum.MaxThemeLength).NamesNobody();
            RuleFor(request => request.QuestionsUntil).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/forum", Handle).Requires(Permission.ManageTraining).WithSummary("Makes a forum of a group");

    internal static async Task<Created<ForumView>> Handle(Guid groupId, Request request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var group = await db.Groups.OneAsync(groupId, caller, ct);
        group.EnsureGiven();
        var forum = new Forum(groupId, request.Theme.Trim(), request.QuestionsUntil);
        db.Add(forum);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/groups/{groupId}/forum", ForumView.From(forum, await db.RegisteredFor(groupId).CountAsync(ct)));
    }
}
