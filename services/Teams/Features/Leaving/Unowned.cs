using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.TeamRegisters;

namespace SystemicPlatform.Teams.Features.Leaving;

/// <summary>Something that a professional answers for and that nobody does when they go: no role that a successor takes over.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="TeamId">The systemic team; null for an element of the model, which is the area's.</param>
/// <param name="Condition">Which condition of the team is still missing.</param>
/// <param name="Structure">Which structure of the team.</param>
/// <param name="Element">Which element of the model.</param>
internal sealed record Unowned(
    UnownedKind Kind, Guid Id, Guid? TeamId, TeamCondition? Condition = null, StructureKind? Structure = null, ModelElementKind? Element = null)
{
    /// <summary>What is left without an owner after a day.</summary>
    public static async Task<List<Unowned>> OfAsync(TeamsDb db, Guid professionalId, DateOnly lastDay, CancellationToken ct)
    {
        var conditions = await db.ConditionAssessments.AsNoTracking()
            .Where(row => row.ResponsibleId == professionalId && row.State != ConditionState.Met
                && db.SystemicTeams.Any(team => team.Id == row.TeamId && (team.DissolvedOn == null || team.DissolvedOn > lastDay))
                && !db.ConditionAssessments.Any(later => later.TeamId == row.TeamId && later.Condition == row.Condition
                    && (later.On > row.On || (later.On == row.On && later.Id > row.Id))))
            .OrderBy(row => row.Id).Select(row => new Unowned(UnownedKind.Condition, row.Id, row.TeamId, row.Condition, null, null)).ToListAsync(ct);
        var structures = await db.StructureEntries.AsNoTracking()
            .Where(row => row.ResponsibleId == professionalId && (row.To == null || row.To > lastDay)
                && db.SystemicTeams.Any(team => team.Id == row.TeamId && (team.DissolvedOn == null || team.DissolvedOn > lastDay)))
            .OrderBy(row => row.Id).Select(row => new Unowned(UnownedKind.Structure, row.Id, row.TeamId, null, row.Kind, null)).ToListAsync(ct);
        var elements = await db.KnownElements.AsNoTracking().Where(row => row.OwnerId == professionalId)
            .OrderBy(row => row.Element).Select(row => new Unowned(UnownedKind.Element, row.Id, null, null, null, row.Element)).ToListAsync(ct);
        return [.. conditions, .. structures, .. elements];
    }
}

/// <summary>What can be left without an owner.</summary>
internal enum UnownedKind
{
    /// <summary>A condition of a team that is still missing, and that they see to.</summary>
    Condition,

    /// <summary>A structure of a team.</summary>
    Structure,

    /// <summary>An element of the model (A0-10).</summary>
    Element,
}
