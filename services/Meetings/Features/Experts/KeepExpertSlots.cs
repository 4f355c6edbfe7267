using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Keeps times free for the group, as many as one likes at once: usually one a month (R-15, A2-10).</summary>
internal static class KeepExpertSlots
{
    private const int MinMinutes = 15;
    private const int MaxMinutes = 600;

    /// <summary>The times.</summary>
    /// <param name="Days">Each day once, in Europe/Helsinki.</param>
    /// <param name="LocalTime">Europe/Helsinki.</param>
    /// <param name="DurationMinutes">15–600.</param>
    internal sealed record Request(IReadOnlyList<DateOnly> Days, TimeOnly LocalTime, int DurationMinutes);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Days).Some();
            RuleForEach(request => request.Days).CalendarDay();
            RuleFor(request => request.DurationMinutes).InclusiveBetween(MinMinutes, MaxMinutes);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ExpertUseCases.Group + "/slots", Handle)
            .ForChildOf<MeetingsDb>(Permission.ManageProcesses, "groupId", ExpertAccess.OfGroupAsync)
            .WithSummary("Keeps times free for the group");

    internal static async Task<Created<Page<ExpertSlotView>>> Handle(
        Guid groupId, Request request, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var group = await db.LedByAsync(caller, groupId, ct);
        ExpertSlot[] slots =
        [
            .. request.Days.Distinct().Order().Select(day => ExpertSlot.At(
                group, HelsinkiTime.ToInstant(day, request.LocalTime), TimeSpan.FromMinutes(request.DurationMinutes))),
        ];
        db.AddRange(slots);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/meetings/expert-groups/{groupId}/slots", new Page<ExpertSlotView>([.. slots.Select(ExpertSlotView.From)], null));
    }
}
