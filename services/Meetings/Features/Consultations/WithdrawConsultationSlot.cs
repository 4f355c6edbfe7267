using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Takes an offered time back while nobody has booked it.</summary>
internal static class WithdrawConsultationSlot
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ConsultationUseCases.Slot + "/withdrawal", Handle).Requires(Permission.UseConsultations)
            .WithSummary("Takes an offered time back");

    internal static async Task<Ok<SlotView>> Handle(Guid slotId, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var slot = await db.ConsultationSlotAsync(caller, slotId, ct);
        if (caller.IsPartner() && slot.Direction != ConsultationDirection.FromPartner)
        {
            throw new Problem(Problems.NotFound);
        }

        slot.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(SlotView.From(slot));
    }
}
