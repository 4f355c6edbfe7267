using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Groups;
using SystemicPlatform.Teams.Features.Areas;

namespace SystemicPlatform.Teams.Features.Groups;

internal static class FormGroup
{
    internal sealed record Request(
        TeamKind Kind, string Name, ServiceLine ServiceLine, IReadOnlyList<string> Municipalities);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Kind).GroupKind();
            RuleFor(request => request.Name).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.Municipalities).WorksFor();
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/groups", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Forms a steering or project group, whose meetings can be scheduled then");

    private static async Task<Created<GroupResponse>> Handle(
        Request request, TeamsDb db, IOutbox outbox, KnownMunicipalities municipalities, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var (tenant, now) = (caller.Tenant, clock.GetUtcNow());
        await municipalities.DemandAsync("municipalities", request.Municipalities, ct);
        var group = WorkGroup.Form(request.Kind, request.Name.Trim(), request.ServiceLine, request.Municipalities);
        db.Add(group);
        outbox.Publish(GroupEvents.Formed(group, tenant, now));
        outbox.Publish(GroupEvents.Changed(group, tenant, now));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/groups/{group.Id}", await GroupResponse.ReadAsync(db, group.Id, HelsinkiTime.DayOf(now), ct));
    }
}
