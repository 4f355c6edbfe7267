using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.SystemicTeams;
using SystemicPlatform.Teams.Features.Professionals;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

/// <summary>Does what a row of a file says of a systemic team. Saves nothing itself. Scoped.</summary>
internal sealed class TeamRows(TeamsDb db, SystemicTeamRegister register, Caller caller, TimeProvider clock)
{
    public async Task<RowOutcome> TakeAsync(TeamRow row, CancellationToken ct)
    {
        var members = await MembersAsync(row, ct);
        var other = await OtherHalfAsync(row, ct);
        if (await FindAsync(row.Kind, row.Name, ct) is not { } known)
        {
            await register.FormAsync(row.Kind, row.Name.Trim(), row.ServiceLine, row.Municipalities, other, members, ct);
            return RowOutcome.Created;
        }

        return known.ServiceLine == row.ServiceLine
            ? await CompleteAsync(known, row, other, members, ct)
            : throw new RuleViolation("service_line_differs", "The team works in another service line, which does not change.");
    }

    private async Task<RowOutcome> CompleteAsync(
        SystemicTeam team, TeamRow row, SystemicTeam? other, List<(Professional Professional, TeamRole Role)> members, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var isNew = other is not null && other.Id != team.LinkedTeamId;
        var missing = members.FindAll(one => !team.Members.Any(
            member => member.ProfessionalId == one.Professional.Id && member.Role == one.Role && member.Overlaps(today, today)));
        if (!isNew && missing.Count == 0 && team.Municipalities.SequenceEqual(row.Municipalities.Distinct().Order(StringComparer.Ordinal)))
        {
            return RowOutcome.Unchanged;
        }

        await register.ChangeAsync(team, team.Name, row.Municipalities, ct);
        if (isNew)
        {
            register.Link(team, other!);
        }

        foreach (var (professional, role) in missing)
        {
            await register.JoinAsync(team, professional, role, today, to: null, $"POST /api/teams{ImportSystemicTeams.Path}", ct);
        }

        return RowOutcome.Changed;
    }

    private async Task<List<(Professional Professional, TeamRole Role)>> MembersAsync(TeamRow row, CancellationToken ct)
    {
        var named = row.Members.Select(TeamSheet.Member).ToList();
        var names = named.ConvertAll(one => one.Who);
        var keys = names.ConvertAll(name => name.ToLowerInvariant());
        var people = await db.ProfessionalsOf(caller)
            .Where(one => (one.Subject != null && names.Contains(one.Subject)) || (one.EmailKey != null && keys.Contains(one.EmailKey))).ToListAsync(ct);
        return named.ConvertAll(one => (
            people.Find(person => person.Subject == one.Who) ?? people.Find(person => string.Equals(person.EmailKey, one.Who, StringComparison.OrdinalIgnoreCase))
                ?? throw new InvalidFields("members", NamedProfessional.UnknownCode, NamedProfessional.UnknownMessage),
            one.Role));
    }

    private async Task<SystemicTeam?> OtherHalfAsync(TeamRow row, CancellationToken ct) => row.LinkedTeam is not { } name
        ? null
        : await FindAsync(row.Kind == TeamKind.Client ? TeamKind.Professional : TeamKind.Client, name, ct)
            ?? throw new InvalidFields("linkedTeam", "unknown_team", "There is no such team yet: the other half stands above this one.");

    private Task<SystemicTeam?> FindAsync(TeamKind kind, string name, CancellationToken ct)
    {
        var (tenant, trimmed) = (caller.Tenant, name.Trim());
        return db.SystemicTeams.Include(team => team.Members)
            .Where(team => team.Tenant == tenant && team.Kind == kind && team.Name == trimmed && team.DissolvedOn == null)
            .OrderBy(team => team.Id).FirstOrDefaultAsync(ct);
    }
}
