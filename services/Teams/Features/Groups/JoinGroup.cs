using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Groups;
using SystemicPlatform.Teams.Features.Professionals;

namespace SystemicPlatform.Teams.Features.Groups;

internal static class JoinGroup
{
    /// <summary>A professional, a partner or an expert by experience, and the municipality that they speak for.</summary>
    internal sealed record Request(
        TeamRole Role, DateOnly From, Guid? ProfessionalId = null, Guid? OrganisationId = null, string? Represents = null, DateOnly? To = null, Guid? ExpertId = null);

    internal sealed record Response(
        Guid Id, Guid GroupId, Guid? ProfessionalId, Guid? OrganisationId, Guid? ExpertId, TeamRole Role, string? Represents, DateOnly From, DateOnly? To);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.To).PlausibleDay();
            RuleFor(request => request.Represents).MunicipalityCode();
            RuleFor(request => request.ProfessionalId).Must((request, id) => new[] { id, request.OrganisationId, request.ExpertId }.Count(one => one is not null) == 1)
                .WithErrorCode("one_of_three").WithMessage("Exactly one of professionalId, organisationId and expertId.");
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost($"{GroupQueries.Path}/members", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("A professional, a partner or an expert by experience joins the group, for a municipality where that is so");

    private static async Task<Created<Response>> Handle(
        Guid groupId, Request request, TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var group = await db.GroupToChangeAsync(groupId, caller, ct);
        var member = new NewGroupMember(request.Role, request.From, request.To, request.Represents);
        var joined = request switch
        {
            { ProfessionalId: { } id } => group.Join(await db.NamedAsync(id, "professionalId", caller, ct), member),
            { ExpertId: { } id } => group.JoinExpert(await ExpertAsync(db, id, caller, ct), member),
            _ => group.JoinOrganisation(await OrganisationAsync(db, request.OrganisationId!.Value, caller, ct), member),
        };
        outbox.Publish(GroupEvents.Joined(joined, caller.Tenant, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/teams/groups/{groupId}/members",
            new Response(joined.Id, groupId, joined.ProfessionalId, joined.OrganisationId, joined.ExpertId, joined.Role, joined.Represents, joined.From, joined.To));
    }

    private static async Task<Guid> ExpertAsync(TeamsDb db, Guid id, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        return await db.Experts.AnyAsync(row => row.Id == id && row.Tenant == tenant, ct)
            ? id
            : throw new InvalidFields("expertId", "unknown_expert", "There is no such expert by experience.");
    }

    private static async Task<Guid> OrganisationAsync(TeamsDb db, Guid id, Caller caller, CancellationToken ct) =>
        await db.OrganisationsOf(caller).AnyAsync(row => row.Id == id, ct)
            ? id
            : throw new InvalidFields("organisationId", "unknown_organisation", "There is no such organisation.");
}
