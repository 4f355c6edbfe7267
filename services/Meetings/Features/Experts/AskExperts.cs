using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>The child's social worker brings a question to an expert group (A2-08).</summary>
internal static class AskExperts
{
    /// <summary>The question.</summary>
    /// <param name="GroupId">The group.</param>
    /// <param name="Question">Without a name, where the group handles cases anonymously.</param>
    /// <param name="Fields">Fields of expertise it takes.</param>
    /// <param name="ClientName">For the statement; see the group's way of handling.</param>
    internal sealed record Request(
        Guid GroupId, [property: Personal] string Question, IReadOnlyList<ExpertField> Fields, [property: Personal] string? ClientName = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Question).Prose();
            RuleFor(request => request.Fields).Some();
            RuleFor(request => request.ClientName).PlainText(ExpertGroup.MaxTextLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ExpertUseCases.ChildCases, Handle).ForChild(Permission.ManageProcesses).WithSummary("Brings a question to an expert group");

    internal static async Task<Created<ExpertCaseView>> Handle(
        Guid childId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var group = await db.ExpertGroups.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.GroupId && row.Tenant == tenant, ct)
            ?? throw new InvalidFields("groupId", "unknown_group", "There is no such expert group.");
        var asked = ExpertCase.Ask(group, childId, request.Question, request.Fields, request.ClientName, caller.Name, clock.GetUtcNow());
        db.Add(asked);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/children/{childId}/expert-cases", ExpertCaseView.OfChild(asked));
    }
}
