using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class WithdrawPermission
{
    internal sealed record Request(DateOnly? On = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.On).PlausibleDay();
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/permissions/{permissionId:guid}/withdraw", Handle).ForChild(Permission.ManageRights)
            .WithSummary("The client withdraws a permission, at once or from a day on; what it opened closes");

    private static async Task<Ok<PermissionView>> Handle(
        Guid childId, Guid permissionId, Request request, TeamsDb db, GrantBook grants, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var permission = await db.DisclosurePermissions.SingleOrDefaultAsync(row => row.Id == permissionId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
        var now = clock.GetUtcNow();
        permission.Withdraw(request.On ?? HelsinkiTime.DayOf(now), caller.Name, now);
        await grants.EndFromAsync(permission.Id, permission.Until!.Value, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(PermissionView.From(permission));
    }
}
