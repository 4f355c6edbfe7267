using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;
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
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/systemic-teams", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Forms a professional or client team, linked with its other half when that is named");

    private static async Task<Created<SystemicTeamResponse>> Handle(
        Request request, TeamsDb db, SystemicTeamRegister register, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var other = request.LinkedTeamId is { } otherId ? await LinkSystemicTeams.OtherHalfAsync(db, otherId, caller, ct) : null;
        var team = await register.FormAsync(
            request.Kind, request.Name.Trim(), request.ServiceLine, request.Municipalities, other,
            await NamedAsync(request.Members, db, caller, ct), ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/teams/systemic-teams/{team.Id}", await SystemicTeamResponse.ReadAsync(db, team.Id, HelsinkiTime.Today(clock), ct));
    }

    private static async Task<List<(Professional Professional, TeamRole Role)>> NamedAsync(
        IReadOnlyList<Member> members, TeamsDb db, Caller caller, CancellationToken ct)
    {
        var ids = members.Select(member => member.ProfessionalId).Distinct().ToArray();
        var professionals = await db.ProfessionalsOf(caller).Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        return [.. members.Select((member, index) => professionals.TryGetValue(member.ProfessionalId, out var professional)
            ? (professional, member.Role)
            : throw new InvalidFields($"members[{index}].professionalId", NamedProfessional.UnknownCode, NamedProfessional.UnknownMessage))];
    }
}
