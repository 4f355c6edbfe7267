using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>
/// Shows when professionals work and when they are taken: times and nothing else. Whether it is a meeting, whose, or an
/// absence does not show.
/// </summary>
internal static class GetFreeBusy
{
    /// <summary>One professional's time.</summary>
    /// <param name="ProfessionalId">Whose.</param>
    /// <param name="Working">When they work; holidays are left out.</param>
    /// <param name="Busy">When they are taken, merged.</param>
    internal sealed record Item(Guid ProfessionalId, IReadOnlyList<TimeView> Working, IReadOnlyList<TimeView> Busy);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/free-busy", Handle).Requires(Permission.ScheduleMeetings)
            .WithSummary("When professionals work and when they are taken: times only");

    internal static async Task<Ok<Page<Item>>> Handle(
        [FromQuery(Name = "professionalId")] Guid[] professionalIds, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to,
        Diaries diaries, TimeProvider clock, CancellationToken ct)
    {
        if (professionalIds.Length > Diaries.MaxPeople)
        {
            throw new Problem(Problems.InvalidParameter, $"professionalId: at most {Diaries.MaxPeople}.");
        }

        var window = Window.Of(from, to, clock);
        var found = await diaries.ReadAsync(professionalIds, window.From, window.To, ct);
        return TypedResults.Ok(new Page<Item>([.. found.Select(Show)], null));
    }

    private static Item Show(Diary diary) => new(
        diary.ProfessionalId, [.. diary.Working.All.Select(TimeView.From)], [.. diary.Busy.All.Select(TimeView.From)]);
}
