using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;
using SystemicPlatform.Teams.Features.Care;
using SystemicPlatform.Teams.Features.ChildTeams;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

internal static class FormResponsibilityTeam
{
    private const int MostMembers = 50;

    internal sealed record Request(DateOnly On, DateOnly FamilyInformedOn, Agreements Agreements, IReadOnlyList<Member> Members);

    /// <summary>Someone of the child's team; exactly one leads as social worker and one as family worker.</summary>
    internal sealed record Member(Guid ChildTeamMemberId, LeadRole? Lead = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.FamilyInformedOn).PlausibleDay();
            RuleFor(request => request.FamilyInformedOn).Must((request, day) => day <= request.On)
                .WithErrorCode("informed_too_late").WithMessage("The family is told before the team begins.");
            RuleFor(request => request.Agreements).SetValidator(new AgreementsValidator());
            RuleFor(request => request.Members).Must(list => list.Count <= MostMembers)
                .WithErrorCode("count").WithMessage($"At most {MostMembers} members.");
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost(ResponsibilityTeamQueries.Path, Handle).ForChild(Permission.ManageChildTeam)
            .WithSummary("The stable part of the child's team, for an open-care client with family work, with its four agreements and the pair that leads");

    private static async Task<Created<ResponsibilityTeamResponse>> Handle(
        Guid childId, Request request, TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var childs = await db.CurrentTeamAsync(childId, ct) ?? throw new RuleViolation("not_open_care_client", "The child is no client.");
        if (await db.ResponsibilityTeams.AnyAsync(row => row.ChildId == childId && row.DissolvedOn == null, ct))
        {
            throw new RuleViolation("responsibility_team_exists", "The child has a responsibility team.");
        }

        var team = ResponsibilityTeam.Form(
            childs, await db.CareOnAsync(childId, request.On, ct), await SeatsAsync(db, childs, request.Members, ct),
            request.Agreements.Trimmed(), request.FamilyInformedOn, request.On);
        db.Add(team);
        childs.Revise();
        var now = clock.GetUtcNow();
        outbox.Publish(new TeamFormed(caller.Tenant, team.Id, TeamKind.Responsibility, childs.ServiceLine, childId, LinkedTeamId: null, now));
        foreach (var member in team.Members)
        {
            outbox.Publish(ResponsibilityTeamEvents.Joined(member, childs.Members.Single(who => who.Id == member.ChildTeamMemberId), caller.Tenant, now));
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/teams/children/{childId}/responsibility-team", await ResponsibilityTeamResponse.ReadAsync(db, childId, request.On, ct));
    }

    private static async Task<List<Seat>> SeatsAsync(TeamsDb db, ChildTeam childs, IReadOnlyList<Member> members, CancellationToken ct)
    {
        var seats = new List<Seat>();
        for (var index = 0; index < members.Count; index++)
        {
            seats.Add(await db.SeatAsync(childs, members[index].ChildTeamMemberId, members[index].Lead, $"members[{index}].childTeamMemberId", ct));
        }

        return seats;
    }
}
