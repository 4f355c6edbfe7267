using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Reminders.Features.Deliveries;

/// <summary>Sends again all that was given up, or all that one fault stopped: after a mail server was mended.</summary>
internal static class SendAllAgain
{
    /// <summary>Which.</summary>
    /// <param name="Fault">Only what has this fault, e.g. <c>smtp:550</c>; null = all.</param>
    internal sealed record Request(string? Fault);

    /// <summary>How many are sent again.</summary>
    internal sealed record Response(int Count);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Fault).MaximumLength(Delivery.MaxFaultLength);
    }

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPost("/deliveries/send-again", Handle).Requires(Permission.OperatePlatform).WithSummary("Sends again all that was given up");

    internal static async Task<Ok<Response>> Handle(Request request, RemindersDb db, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var count = await db.Deliveries
            .Where(delivery => delivery.State == DeliveryState.GivenUp && (request.Fault == null || delivery.Fault == request.Fault))
            .ExecuteUpdateAsync(
                set => set.SetProperty(delivery => delivery.State, DeliveryState.Waiting)
                    .SetProperty(delivery => delivery.Attempts, 0).SetProperty(delivery => delivery.NextAttemptAt, now),
                ct);
        return TypedResults.Ok(new Response(count));
    }
}
