using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Coverage;

/// <summary>Who in a systemic team has no valid certificate on a day: the gaps behind the shares (A2-25).</summary>
internal static class ListGaps
{
    /// <summary>One place in a team that nobody trained holds.</summary>
    internal sealed record Gap(
        Guid MemberId, Guid TeamId, Guid ProfessionalId, [property: Personal] string? Name, TeamRole Role, DateOnly? LapsedOn);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/coverage/gaps", Handle).Requires(Permission.ReadTrainingReports).WithSummary("Who in a team is not trained, on any day");

    internal static async Task<Ok<Page<Gap>>> Handle(
        [FromQuery] string? on, [FromQuery] Guid? programmeId, [FromQuery] string? topic, [AsParameters] Paging paging,
        TrainingDb db, TimeProvider clock, CancellationToken ct)
    {
        var day = QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock);
        var certificates = db.Certificates.For(programmeId, topic);
        var seats = db.SeatsOn(day).Where(seat => !certificates.Any(row => row.ParticipantId == seat.Person.Id
            && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day) && (row.RevokedOn == null || row.RevokedOn > day)));
        seats = paging.AfterId() is { } after ? seats.Where(seat => seat.Member.Id > after) : seats;
        var gaps = seats.OrderBy(seat => seat.Member.Id).Select(seat => new Gap(
            seat.Member.Id, seat.Team.Id, seat.Person.Id, seat.Person.Name, seat.Member.Role,
            certificates.Where(row => row.ParticipantId == seat.Person.Id && row.ValidFrom <= day).Max(row => row.RevokedOn ?? row.ValidTo)));
        return TypedResults.Ok(await paging.ReadAsync(gaps, gap => [gap.MemberId], ct));
    }
}
