using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Services;

/// <summary>Ends a service, with a word why.</summary>
internal static class EndService
{
    /// <summary>The end.</summary>
    /// <param name="On">Last day.</param>
    /// <param name="Why">Why.</param>
    internal sealed record Request(DateOnly On, [property: Personal] string Why);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Why).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(ServiceUseCases.One + "/end", Handle).ForChild(Permission.ManagePlans).WithSummary("Ends a service");

    internal static async Task<Ok<ServiceView>> Handle(Guid childId, Guid serviceId, Request request, PlansDb db, Viewers viewers, CancellationToken ct)
    {
        var service = await db.ServiceAsync(childId, serviceId, await viewers.OfAsync(childId, ct), ct);
        service.End(request.On, request.Why);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ServiceView.From(service));
    }
}
