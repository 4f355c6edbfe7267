using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Features.Caseloads;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Professionals;

namespace SystemicPlatform.Teams.Features.ChildTeams;

internal static class AddChildTeamMember
{
    internal sealed record Request(
        Guid ProfessionalId, TeamRole Role, MembershipKind Kind, DateOnly From, [property: Personal] string WhyPresent, DateOnly? To = null);

    /// <summary>The new membership.</summary>
    /// <param name="Id">The membership.</param>
    /// <param name="TeamId">The child's team.</param>
    /// <param name="ProfessionalId">Who joined.</param>
    /// <param name="Role">What they do.</param>
    /// <param name="Kind">Permanent or changing.</param>
    /// <param name="From">First day.</param>
    /// <param name="To">Last day; null = open.</param>
    /// <param name="WhyPresent">Why they are there.</param>
    /// <param name="ReplacedMemberId">The membership that ended the day before, when a responsible worker took over.</param>
    internal sealed record Response(
        Guid Id, Guid TeamId, Guid ProfessionalId, TeamRole Role, MembershipKind Kind, DateOnly From, DateOnly? To,
        [property: Personal] string? WhyPresent, Guid? ReplacedMemberId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.To).PlausibleDay();
            RuleFor(request => request.WhyPresent).Prose(ChildTeamMap.WhyLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/team/members", Handle).ForChild(Permission.ManageChildTeam)
            .WithSummary("Someone joins the child's team; a new responsible worker takes over from the present one");

    private static async Task<Created<Response>> Handle(
        Guid childId, Request request, TeamsDb db, IOutbox outbox, GrantBook grants, CaseloadBook caseloads,
        Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var team = await db.CurrentTeamAsync(childId, ct) ?? throw new Problem(Problems.NotFound);
        var professional = await db.NamedAsync(request.ProfessionalId, "professionalId", caller, ct);
        var (member, replaced) = team.Join(
            new NewMember(request.Role, request.Kind, request.From, request.To, request.WhyPresent.Trim()), professional);
        var now = clock.GetUtcNow();
        if (replaced is { To: { } lastDay })
        {
            outbox.Publish(TeamEvents.Left(replaced, lastDay, caller.Tenant, now));
            await grants.DismissAsync(replaced, ct);
        }

        outbox.Publish(TeamEvents.Joined(member, caller.Tenant, now));
        grants.Admit(childId, member, professional);
        await caseloads.SaveAsync(
            member.Role == TeamRole.ResponsibleSocialWorker ? [member.ProfessionalId, replaced?.ProfessionalId] : [], caller, ct);
        return TypedResults.Created(
            $"/api/teams/children/{childId}/team",
            new Response(
                member.Id, team.Id, professional.Id, member.Role, member.Kind, member.From, member.To, member.WhyPresent, replaced?.Id));
    }
}
