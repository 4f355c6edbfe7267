using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class AskForData
{
    internal sealed record Request(DataRequestKind Kind, [property: Personal] string? Words = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Words).Prose(RightsMap.LongText);
            RuleFor(request => request.Words).NotNull().When(request => request.Kind is not DataRequestKind.Everything)
                .WithErrorCode("not_empty").WithMessage("Say which, or why.");
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/data-requests", Handle).ForChild(Permission.ReadRights)
            .WithSummary("The child or a guardian asks for their data, older log lines or a correction");

    private static async Task<Created<DataRequestView>> Handle(
        Guid childId, Request request, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.DemandOwnAsync(childId, caller, clock, ct);
        if (caller.MayWithoutChild(Permission.ReadRights) || caller.Person is not { } personId)
        {
            // Who works here takes data out by the export and corrects it where it stands.
            throw new Problem(Problems.NotFound);
        }

        var asked = DataRequest.Ask(childId, personId, caller.Name, request.Kind, request.Words, clock.GetUtcNow());
        db.Add(asked);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/children/{childId}/data-requests", DataRequestView.Of(asked));
    }
}
