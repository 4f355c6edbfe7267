using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class AnswerDataRequest
{
    internal sealed record Request([property: Personal] string Answer);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Answer).NotNull().Prose(RightsMap.LongText);
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/data-requests/{requestId:guid}/answer", Handle).ForChild(Permission.ManageRights)
            .WithSummary("A worker says what was done about a request for data");

    private static async Task<Ok<DataRequestView>> Handle(
        Guid childId, Guid requestId, Request request, TeamsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var asked = await db.DataRequests.SingleOrDefaultAsync(row => row.Id == requestId && row.ChildId == childId, ct) ?? throw new Problem(Problems.NotFound);
        asked.Reply(request.Answer, caller.Name, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(DataRequestView.Of(asked));
    }
}
