using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Retention;
using SystemicPlatform.Teams.Features.Care;
using SystemicPlatform.Teams.Features.Caseloads;
using SystemicPlatform.Teams.Features.ChildTeams;

namespace SystemicPlatform.Teams.Features.Children;

internal static class CloseClientRelationship
{
    internal sealed record Request(DateOnly On, [property: Personal] string Reason);

    /// <summary>The closed relationship.</summary>
    /// <param name="Id">The client relationship.</param>
    /// <param name="ServiceLine">Under which law.</param>
    /// <param name="OpenedOn">First day.</param>
    /// <param name="ClosedOn">Last day.</param>
    /// <param name="TeamDissolved">True when it was the last one, and the child's team ended with it.</param>
    /// <param name="DocumentsKept">From when the documents are kept for their time (L-23): what child and family are told.</param>
    /// <param name="DocumentsDueOn">The first day on which they may go; null while that is not known.</param>
    internal sealed record Response(
        Guid Id, ServiceLine ServiceLine, DateOnly OpenedOn, DateOnly ClosedOn, bool TeamDissolved, RetentionRule DocumentsKept, DateOnly? DocumentsDueOn);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.Reason).Prose(ChildMap.ReasonLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/client-relationships/{relationshipId:guid}/close", Handle).ForChild(Permission.ManageClientRelationship)
            .WithSummary("The relationship gets its last day; with the last one the team, its memberships and their access end");

    private static async Task<Ok<Response>> Handle(
        Guid childId, Guid relationshipId, Request request, TeamsDb db, IOutbox outbox, TeamEnding ending, CaseloadBook caseloads,
        StatutoryLimits limits, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var all = await db.ClientRelationships.Where(row => row.ChildId == childId).ToListAsync(ct);
        var relationship = all.Find(row => row.Id == relationshipId) ?? throw new Problem(Problems.NotFound);
        relationship.Close(request.On, request.Reason.Trim());
        outbox.Publish(new ClientRelationshipClosed(caller.Tenant, childId, relationshipId, request.On, clock.GetUtcNow()));

        if (relationship.ServiceLine == ServiceLine.ChildProtection && await db.PresentCareAsync(childId, ct) is { } care)
        {
            care.End(request.On);
        }

        var team = await db.CurrentTeamAsync(childId, ct) ?? throw new InvalidOperationException("A client child has a team.");
        var last = all.TrueForAll(row => row.ClosedOn is not null);
        if (last)
        {
            await ending.EndAsync(team, all.Max(row => row.ClosedOn!.Value), ct);
        }
        else
        {
            team.Revise();
        }

        await caseloads.SaveAsync(team.Members.Where(member => member.Role == TeamRole.ResponsibleSocialWorker).Select(member => member.ProfessionalId), caller, ct);
        var deceasedOn = await db.Children.Where(row => row.Id == childId).Select(row => row.DeceasedOn).SingleAsync(ct);
        var lines = all.ConvertAll(row => (row.ServiceLine, row.ClosedOn));
        return TypedResults.Ok(new Response(
            relationship.Id, relationship.ServiceLine, relationship.OpenedOn, request.On, last,
            RetentionRules.RuleOf(lines), RetentionRules.DueOf(deceasedOn, lines, limits)?.On));
    }
}
