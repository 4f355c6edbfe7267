using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

internal static class ChangeLead
{
    internal sealed record Request(LeadRole Lead, Guid MemberId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.MemberId).NotEmpty();
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost($"{ResponsibilityTeamQueries.Path}/lead", Handle).ForChild(Permission.ManageChildTeam)
            .WithSummary("Another of the roster leads as social worker or as family worker from now on");

    private static async Task<Ok<ResponsibilityTeamResponse>> Handle(
        Guid childId, Request request, TeamsDb db, TimeProvider clock, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var team = await db.ResponsibilityTeamAsync(childId, ct);
        var next = team.Members.FirstOrDefault(row => row.Id == request.MemberId && row.Overlaps(today, today))
            ?? throw new InvalidFields("memberId", "unknown_member", "There is no such member in the roster today.");
        var who = await db.ChildTeamMembers.AsNoTracking().SingleAsync(row => row.Id == next.ChildTeamMemberId, ct);
        team.Lead(next, await db.SeatAsync(who, request.Lead, ct));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok((await ResponsibilityTeamResponse.ReadAsync(db, childId, today, ct))!);
    }
}
