using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Features.Caseloads;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Professionals;

namespace SystemicPlatform.Teams.Features.Children;

internal static class OpenClientRelationship
{
    /// <summary>The first relationship needs a responsible worker; a further one keeps the one whom the child has.</summary>
    internal sealed record Request(
        ServiceLine ServiceLine, DateOnly OpenedOn, Guid? ResponsibleWorkerId = null, Guid? WorkPairId = null, bool SpecialSupport = false);

    internal sealed record Response(Guid Id, Guid ChildId, ServiceLine ServiceLine, DateOnly OpenedOn, Guid TeamId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.OpenedOn).PlausibleDay();
            RuleFor(request => request.WorkPairId).NotEqual(request => request.ResponsibleWorkerId).When(request => request.WorkPairId is not null)
                .WithErrorCode("work_pair_is_responsible_worker").WithMessage("The work pair is another person than the responsible worker.");
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/client-relationship", Handle).ForChild(Permission.ManageClientRelationship)
            .WithSummary("The child becomes a client and gets its team; a second service line keeps the team");

    private static async Task<Created<Response>> Handle(
        Guid childId, Request request, TeamsDb db, IOutbox outbox, TeamForming forming, CaseloadBook caseloads,
        Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var day = request.OpenedOn;
        if (await db.ClientRelationships.AnyAsync(
            row => row.ChildId == childId && row.ServiceLine == request.ServiceLine && (row.ClosedOn == null || row.ClosedOn >= day), ct))
        {
            throw new RuleViolation("client_relationship_already_open", "The child is a client in that service line at that time.");
        }

        var relationship = ClientRelationship.Open(childId, request.ServiceLine, request.OpenedOn, request.SpecialSupport);
        db.Add(relationship);
        outbox.Publish(new ClientRelationshipOpened(
            caller.Tenant, childId, relationship.Id, relationship.ServiceLine, relationship.OpenedOn, clock.GetUtcNow()));
        var team = await db.CurrentTeamAsync(childId, ct) is { } present && (present.DissolvedOn is not { } last || last >= day)
            ? await ServeAsync(present, relationship, request, db, caller, ct)
            : await FormAsync(relationship, request, db, forming, caller, ct);
        await caseloads.SaveAsync(team.Members.Where(member => member.Role == TeamRole.ResponsibleSocialWorker).Select(member => member.ProfessionalId), caller, ct);
        return TypedResults.Created(
            $"/api/teams/children/{childId}/team",
            new Response(relationship.Id, childId, relationship.ServiceLine, relationship.OpenedOn, team.Id));
    }

    private static async Task<ChildTeam> FormAsync(
        ClientRelationship relationship, Request request, TeamsDb db, TeamForming forming, Caller caller, CancellationToken ct)
    {
        var id = request.ResponsibleWorkerId
            ?? throw new InvalidFields("responsibleWorkerId", "responsible_worker_required", "A client child has a responsible worker.");
        var responsible = await db.NamedAsync(id, "responsibleWorkerId", caller, ct);
        var workPair = request.WorkPairId is { } pair ? await db.NamedAsync(pair, "workPairId", caller, ct) : null;
        return await forming.FormAsync(relationship, responsible, workPair, ct);
    }

    private static async Task<ChildTeam> ServeAsync(
        ChildTeam team, ClientRelationship relationship, Request request, TeamsDb db, Caller caller, CancellationToken ct)
    {
        // In a team whose end is known nobody goes on being responsible.
        var responsibleId = team.Members.SingleOrDefault(member => member is { Role: TeamRole.ResponsibleSocialWorker, To: null })?.ProfessionalId
            ?? throw new RuleViolation("child_team_ends", "The child's team ends on that day or later: open the relationship from the day after.");
        if (request.WorkPairId is not null || (request.ResponsibleWorkerId is { } named && named != responsibleId))
        {
            throw new RuleViolation("child_has_team", "The child has a team: change its members there.");
        }

        team.Serve(relationship, await db.NamedAsync(responsibleId, "responsibleWorkerId", caller, ct));
        return team;
    }
}
