using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.EmergencyAccesses;

internal static class ReviewEmergencyAccess
{
    internal sealed record Request(EmergencyFinding Finding, [property: Personal] string Note);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Note).Prose(ChildMap.ReasonLength);
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/emergency-access/{accessId:guid}/review", Handle).ForChild(Permission.ReviewEmergencyAccess)
            .WithSummary("Whoever leads says whether an emergency access was needed; one that was not ends at once");

    private static async Task<Ok<EmergencyAccessView>> Handle(
        Guid childId, Guid accessId, Request request, TeamsDb db, GrantBook grants, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var access = await db.EmergencyAccesses.SingleOrDefaultAsync(row => row.Id == accessId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
        access.Review(request.Finding, request.Note.Trim(), (caller.Subject, caller.Name), clock.GetUtcNow());
        if (request.Finding == EmergencyFinding.NotNeeded)
        {
            await grants.EndNowAsync(access.GrantId, ct);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(EmergencyAccessView.Of(access));
    }
}
