using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Pilots;

/// <summary>A municipality joins a pilot with the pair that leads there (A3-03, A3-20).</summary>
internal static class JoinPilot
{
    /// <summary>The site.</summary>
    /// <param name="Municipality">Its code.</param>
    /// <param name="SocialWorker">One of the pair.</param>
    /// <param name="FamilyWorker">The other.</param>
    /// <param name="JoinedOn">From when.</param>
    internal sealed record Request(string Municipality, Party SocialWorker, Party FamilyWorker, DateOnly JoinedOn);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Municipality).MunicipalityCode();
            RuleFor(request => request.SocialWorker).SetValidator(new PartyValidator());
            RuleFor(request => request.FamilyWorker).SetValidator(new PartyValidator());
            RuleFor(request => request.JoinedOn).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost("/pilots/{pilotId:guid}/sites", Handle).Requires(Permission.ManageModelPlans).WithSummary("A municipality joins a pilot");

    internal static async Task<Created<SiteView>> Handle(Guid pilotId, Request request, PlansDb db, CancellationToken ct)
    {
        var pilot = await db.Pilots.SingleOrDefaultAsync(row => row.Id == pilotId, ct) ?? throw new Problem(Problems.NotFound);
        var site = pilot.Join(request.Municipality, request.SocialWorker, request.FamilyWorker, request.JoinedOn);
        db.Add(site);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/pilots/{pilotId}", SiteView.From(site));
    }
}
