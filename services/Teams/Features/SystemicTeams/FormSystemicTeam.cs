using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.SystemicTeams;
using SystemicPlatform.Teams.Features.Areas;
using SystemicPlatform.Teams.Features.Professionals;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class FormSystemicTeam
{
    private const int MostMembers = 100;

    internal sealed record Request(
        TeamKind Kind, string Name, ServiceLine ServiceLine, IReadOnlyList<string> Municipalities, IReadOnlyList<Member> Members, Guid? LinkedTeamId = null);

    internal sealed record Member(Guid ProfessionalId, TeamRole Role);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Kind).Kind();
            RuleFor(request => request.Name).Name();
            RuleFor(request => request.Municipalities).Served();
            RuleFor(request => request.Members).Must(list => list.Count <= MostMembers)
                .WithErrorCode("count").WithMessage($"At most {MostMembers} members.");
            RuleForEach(request => request.Members).NotNull();
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/systemic-teams", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Forms a professional or client team, linked with its other half when that is named");

    private static async Task<Created<SystemicTeamResponse>> Handle(
        Request request, TeamsDb db, IOutbox outbox, KnownMunicipalities municipalities, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await municipalities.DemandServedAsync("municipalities", request.Municipalities, ct);
        var now = clock.GetUtcNow();
        var team = SystemicTeam.Form(request.Kind, request.Name.Trim(), request.ServiceLine, request.Municipalities);
        var other = request.LinkedTeamId is { } otherId ? await LinkSystemicTeams.OtherHalfAsync(db, otherId, caller, ct) : null;
        if (other is not null)
        {
            team.LinkWith(other);
        }

        outbox.Publish(new TeamFormed(caller.Tenant, team.Id, team.Kind, team.ServiceLine, ChildId: null, team.LinkedTeamId, now));
        outbox.Publish(SystemicTeamEvents.Changed(team, caller.Tenant, now));
        if (other is not null)
        {
            outbox.Publish(SystemicTeamEvents.Changed(other, caller.Tenant, now));
        }

        await JoinAllAsync(team, request.Members, db, caller, HelsinkiTime.DayOf(now), ct);
        foreach (var member in team.Members)
        {
            outbox.Publish(SystemicTeamEvents.Joined(member, caller.Tenant, now));
        }

        db.Add(team);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/teams/systemic-teams/{team.Id}", await SystemicTeamResponse.ReadAsync(db, team.Id, HelsinkiTime.DayOf(now), ct));
    }

    private static async Task JoinAllAsync(
        SystemicTeam team, IReadOnlyList<Member> members, TeamsDb db, Caller caller, DateOnly today, CancellationToken ct)
    {
        var ids = members.Select(member => member.ProfessionalId).Distinct().ToArray();
        var professionals = await db.ProfessionalsOf(caller).Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        for (var index = 0; index < members.Count; index++)
        {
            if (!professionals.TryGetValue(members[index].ProfessionalId, out var professional))
            {
                throw new InvalidFields($"members[{index}].professionalId", NamedProfessional.UnknownCode, NamedProfessional.UnknownMessage);
            }

            team.Join(professional, members[index].Role, today);
        }
    }
}
