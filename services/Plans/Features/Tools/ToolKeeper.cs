using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Domain.Tools.Contents;
using SystemicPlatform.Plans.Domain.Tools.Drawings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Makes what is drawn ready to be kept: a genogram comes from the network where none is sent, and names no other child.</summary>
internal sealed class ToolKeeper(PlansDb db, TimeProvider clock)
{
    /// <summary>What is kept.</summary>
    /// <exception cref="RuleViolation">
    /// <c>nothing_drawn</c>, <c>network_unknown</c>, <c>drawn_in_future</c>, and those of <see cref="Genogram.Of"/>.
    /// </exception>
    internal async Task<ToolContent> ReadyAsync(Guid childId, ToolKind kind, ToolContent? content, DateOnly drawnOn, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        if (drawnOn > today)
        {
            throw new RuleViolation("drawn_in_future", "A tool is kept on the day on which it was drawn, or later.");
        }

        var kept = content ?? (kind is ToolKind.Genogram
            ? new ToolContent(Genogram: (await NetworkAsync(childId, ct)).On(drawnOn))
            : throw new RuleViolation("nothing_drawn", "Only a genogram can be made from what is known already."));
        return kept.Genogram is { } genogram ? kept with { Genogram = await CheckAsync(childId, genogram, today.Year, ct) } : kept;
    }

    private async Task<NetworkCopy> NetworkAsync(Guid childId, CancellationToken ct) =>
        (await db.Networks.AsNoTracking().Where(row => row.ChildId == childId).OrderByDescending(row => row.At).FirstOrDefaultAsync(ct))?.Copy
            ?? throw new RuleViolation("network_unknown", "Nothing is known of the child's network yet.");

    private async Task<GenogramContent> CheckAsync(Guid childId, GenogramContent genogram, int thisYear, CancellationToken ct)
    {
        var ids = genogram.Persons.Select(person => person.Id).ToArray();
        var children = await db.KnownChildren.AsNoTracking().Where(row => ids.Contains(row.Id) && row.Id != childId).Select(row => row.Id).ToListAsync(ct);
        var own = children.ToDictionary(id => id, _ => Guid.CreateVersion7());
        Guid Kept(Guid id) => own.GetValueOrDefault(id, id);
        var kept = genogram with
        {
            IndexId = Kept(genogram.IndexId),
            Persons = [.. genogram.Persons.Select(person => person with { Id = Kept(person.Id) })],
            Relations = [.. genogram.Relations.Select(relation => relation with { FromId = Kept(relation.FromId), ToId = Kept(relation.ToId) })],
        };
        KeptGenogram.Of(kept, Language.Fi, thisYear);
        return kept;
    }
}
