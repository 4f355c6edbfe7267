using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Input;
using SystemicPlatform.Teams.Features.Professionals;

namespace SystemicPlatform.Teams.Features.Children;

internal static class OpenClientRelationship
{
    internal sealed record Request(ServiceLine ServiceLine, DateOnly OpenedOn, Guid ResponsibleWorkerId, Guid? WorkPairId = null);

    internal sealed record Response(Guid Id, Guid ChildId, ServiceLine ServiceLine, DateOnly OpenedOn, Guid TeamId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.OpenedOn).PlausibleDay();
            RuleFor(request => request.WorkPairId).NotEqual(request => request.ResponsibleWorkerId)
                .WithErrorCode("work_pair_is_responsible_worker").WithMessage("The work pair is another person than the responsible worker.");
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/client-relationship", Handle).ForChild(Permission.ManageClientRelationship)
            .WithSummary("The child becomes a client and gets its team");

    private static async Task<Created<Response>> Handle(
        Guid childId, Request request, TeamsDb db, IOutbox outbox, GrantBook grants, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var responsible = await db.NamedAsync(request.ResponsibleWorkerId, "responsibleWorkerId", caller, ct);
        var workPair = request.WorkPairId is { } id ? await db.NamedAsync(id, "workPairId", caller, ct) : null;
        if (await db.ClientRelationships.AnyAsync(open => open.ChildId == childId && open.ClosedOn == null, ct))
        {
            throw new RuleViolation("client_relationship_already_open", "The child is a client already.");
        }

        var relationship = ClientRelationship.Open(childId, request.ServiceLine, request.OpenedOn);
        var team = ChildTeam.Form(relationship, responsible, workPair);
        db.AddRange(relationship, team);
        var now = clock.GetUtcNow();
        outbox.Publish(new ClientRelationshipOpened(
            caller.Tenant, childId, relationship.Id, relationship.ServiceLine, relationship.OpenedOn, now));
        outbox.Publish(new TeamFormed(caller.Tenant, team.Id, TeamKind.ChildFamily, team.ServiceLine, childId, LinkedTeamId: null, now));
        foreach (var member in team.Members)
        {
            outbox.Publish(TeamEvents.Joined(member, caller.Tenant, now));
            grants.Admit(childId, member, Owner(member, responsible, workPair));
        }

        await grants.EndRegistrationAsync(childId, GrantPeriod.NotBefore(relationship.OpenedOn, now), ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/teams/children/{childId}/team",
            new Response(relationship.Id, childId, relationship.ServiceLine, relationship.OpenedOn, team.Id));
    }

    private static Professional Owner(ChildTeamMember member, Professional responsible, Professional? workPair) =>
        member.ProfessionalId == responsible.Id ? responsible : workPair!;
}
