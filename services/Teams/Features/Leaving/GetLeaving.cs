using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Leaving;

internal static class GetLeaving
{
    private const string Path = "/professionals/{professionalId:guid}/leaving";

    internal sealed record Response(Guid ProfessionalId, DateOnly LastDay, DateOnly? LeftOn, IReadOnlyList<OpenRole> OpenRoles, IReadOnlyList<Guid> ChildrenInIntake,
        IReadOnlyList<Unowned> LeftWithoutOwner);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(Path, Handle).Requires(Permission.ManageProfessionals)
            .WithSummary("What would be left open if the professional's last day were today, or another (lastDay=yyyy-MM-dd)");

    private static async Task<Ok<Response>> Handle(
        Guid professionalId, string? lastDay, TeamsDb db, AccessTrail trail, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var professional = await db.ProfessionalsOf(caller).AsNoTracking().SingleOrDefaultAsync(row => row.Id == professionalId, ct)
            ?? throw new Problem(Problems.NotFound);
        var day = QueryDay.Read(lastDay, nameof(lastDay)) ?? professional.LeftOn ?? HelsinkiTime.Today(clock);
        var roles = await OpenRoles.OfAsync(db, professionalId, day, ct);
        var registered = await OpenRoles.RegisteredAsync(db, professional, ct);
        trail.Listed(roles.Select(role => role.ChildId).OfType<Guid>().Concat(registered).Distinct(), $"GET /api/teams{Path}");
        return TypedResults.Ok(new Response(professionalId, day, professional.LeftOn, roles, registered, await Unowned.OfAsync(db, professionalId, day, ct)));
    }
}
