using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Areas;

namespace SystemicPlatform.Teams.Features.Groups;

internal static class ChangeGroup
{
    internal sealed record Request(string Name, IReadOnlyList<string> Municipalities);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Name).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.Municipalities).WorksFor();
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut(GroupQueries.Path, Handle).Requires(Permission.ManageSystemicTeams).WithSummary("Changes the group's name and the municipalities that it works for");

    private static async Task<Ok<GroupResponse>> Handle(
        Guid groupId, Request request, IfMatch ifMatch, TeamsDb db, IOutbox outbox, KnownMunicipalities municipalities, Caller caller,
        TimeProvider clock, CancellationToken ct)
    {
        var group = await db.GroupToChangeAsync(groupId, caller, ct);
        ifMatch.Guard(db, group);
        await municipalities.DemandAsync("municipalities", request.Municipalities, ct);
        if (group.Change(request.Name.Trim(), request.Municipalities))
        {
            outbox.Publish(GroupEvents.Changed(group, caller.Tenant, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok((await GroupResponse.ReadAsync(db, groupId, HelsinkiTime.Today(clock), ct))!);
    }
}
