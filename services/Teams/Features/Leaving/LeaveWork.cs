using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Features.Caseloads;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Input;
using SystemicPlatform.Teams.Features.Professionals;

namespace SystemicPlatform.Teams.Features.Leaving;

/// <summary>Turnover does not break what a child has: every open role is handed over, or nothing is (A2-27).</summary>
internal static class LeaveWork
{
    private const int MostSuccessors = 500;

    /// <summary>SuccessorId takes every role that Successors does not name.</summary>
    internal sealed record Request(DateOnly LastDay, Guid? SuccessorId = null, IReadOnlyList<Successor>? Successors = null);

    internal sealed record Successor(Guid MembershipId, Guid SuccessorId);

    /// <summary>What was handed over, and what is left without an owner: somebody names one there.</summary>
    internal sealed record Response(Guid ProfessionalId, DateOnly LastDay, IReadOnlyList<HandedOver> HandedOver, IReadOnlyList<Unowned> LeftWithoutOwner);

    internal sealed record HandedOver(Guid MembershipId, Guid NewMembershipId, Guid SuccessorId, Guid? ChildId, TeamRole Role);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.LastDay).PlausibleDay();
            RuleFor(request => request.Successors).Must(list => list is not { Count: > MostSuccessors })
                .WithErrorCode("count").WithMessage($"At most {MostSuccessors}.");
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/professionals/{professionalId:guid}/leaving", Handle).Requires(Permission.ManageProfessionals)
            .WithSummary("The employment ends; every open role goes to a named successor, all or nothing");

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid professionalId, Request request, TeamsDb db, RoleHandover handover, GrantMoves grants, CaseloadBook caseloads, IOutbox outbox, Caller caller,
        TimeProvider clock, CancellationToken ct)
    {
        var professional = await db.ProfessionalsOf(caller).SingleOrDefaultAsync(row => row.Id == professionalId, ct)
            ?? throw new Problem(Problems.NotFound);
        professional.Leave(request.LastDay);
        var roles = await OpenRoles.OfAsync(db, professionalId, request.LastDay, ct);
        var successors = await SuccessorsAsync(roles, request, professionalId, db, caller, ct);
        var registered = await OpenRoles.RegisteredAsync(db, professional, ct);
        if (roles.Exists(role => !successors.ContainsKey(role.MembershipId)) || (registered.Count > 0 && request.SuccessorId is null))
        {
            return RuleProblem.With(
                "roles_without_successor", "Name a successor for each of these, or one for all; children in intake go to the one for all.",
                ("openRoles", roles.FindAll(role => !successors.ContainsKey(role.MembershipId))), ("childrenInIntake", registered));
        }

        var (handedOver, refused) = await handover.ApplyAsync(roles, successors, request.LastDay, ct);
        if (refused.Count > 0)
        {
            return RuleProblem.With("successors_refused", "Nothing was handed over: a successor may not have the role.", ("refused", refused));
        }

        await grants.LeaveAsync(professional, await db.Professionals.SingleOrDefaultAsync(row => row.Id == request.SuccessorId, ct), request.LastDay, ct);
        outbox.Publish(new ProfessionalLeft(caller.Tenant, professionalId, request.LastDay, clock.GetUtcNow()));
        await caseloads.SaveAsync(
            roles.Where(role => role.Role == TeamRole.ResponsibleSocialWorker)
                .SelectMany(role => new Guid?[] { professionalId, successors[role.MembershipId].Id }),
            caller, ct);
        return TypedResults.Ok(new Response(professionalId, request.LastDay, handedOver, await Unowned.OfAsync(db, professionalId, request.LastDay, ct)));
    }

    private static async Task<Dictionary<Guid, Professional>> SuccessorsAsync(
        List<OpenRole> roles, Request request, Guid leavingId, TeamsDb db, Caller caller, CancellationToken ct)
    {
        var named = (request.Successors ?? []).ToLookup(one => one.MembershipId, one => one.SuccessorId);
        if (named.Any(one => one.Count() > 1 || !roles.Exists(role => role.MembershipId == one.Key)))
        {
            throw new InvalidFields("successors", "unknown_role", "Each open role of the professional, once.");
        }

        var chosen = roles.Select(role => (role.MembershipId, Id: named[role.MembershipId].Cast<Guid?>().FirstOrDefault() ?? request.SuccessorId))
            .Where(one => one.Id is not null).ToDictionary(one => one.MembershipId, one => one.Id!.Value);
        var ids = chosen.Values.Append(request.SuccessorId ?? leavingId).ToHashSet();
        var people = await db.ProfessionalsOf(caller).Where(row => ids.Contains(row.Id) && row.Id != leavingId).ToDictionaryAsync(row => row.Id, ct);
        return request.SuccessorId is { } common && !people.ContainsKey(common)
            ? throw new InvalidFields("successorId", NamedProfessional.UnknownCode, NamedProfessional.UnknownMessage)
            : chosen.Values.Any(id => !people.ContainsKey(id))
            ? throw new InvalidFields("successors", NamedProfessional.UnknownCode, NamedProfessional.UnknownMessage)
            : chosen.ToDictionary(one => one.Key, one => people[one.Value]);
    }
}
