using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.Meetings.Features.Steps;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>
/// The thread of one child across the weeks, latest meeting first: what was asked and thought, which hypotheses moved and
/// why, what was agreed and what came of it. As many queries for a page as for one meeting.
/// </summary>
internal static class GetThread
{
    /// <summary>One meeting in the thread.</summary>
    /// <param name="Record">How the child was thought about.</param>
    /// <param name="Hypotheses">Those that came up or moved in this meeting.</param>
    /// <param name="Steps">Those agreed in this meeting, as they stand now.</param>
    internal sealed record Knot(SystemicRecordView Record, IReadOnlyList<Move> Hypotheses, IReadOnlyList<StepView> Steps);

    /// <summary>What happened to a hypothesis in a meeting.</summary>
    /// <param name="HypothesisId">The hypothesis.</param>
    /// <param name="Text">The reading.</param>
    /// <param name="Whose">Whose view it is.</param>
    /// <param name="State">As it stood from then on.</param>
    /// <param name="Why">Null when it came up.</param>
    internal sealed record Move(
        Guid HypothesisId, [property: Personal] string Text, [property: Personal] string Whose, HypothesisState State, [property: Personal] string? Why);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/children/{childId:guid}/thread", Handle).ForChild(Permission.KeepRecords)
            .WithSummary("The thread of one child across the weeks");

    internal static async Task<Ok<Page<Knot>>> Handle(Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var records = db.SystemicRecords.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterInstant() is { } after)
        {
            records = records.Where(row => EF.Functions.LessThan(ValueTuple.Create(row.StartsAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(
            records.OrderByDescending(row => row.StartsAt).ThenByDescending(row => row.Id), row => [row.StartsAt, row.Id], ct);
        var (ids, meetings) = (page.Items.Select(row => row.Id).ToArray(), page.Items.Select(row => (Guid?)row.MeetingId).ToArray());
        var notes = (await db.SystemicNotes.AsNoTracking().Where(note => ids.Contains(note.RecordId)).ToListAsync(ct)).ToLookup(note => note.RecordId);
        var moves = (await db.Set<HypothesisChange>().AsNoTracking()
            .Where(change => change.ChildId == childId && meetings.Contains(change.MeetingId)).OrderBy(change => change.Id)
            .Join(db.Hypotheses, change => change.HypothesisId, row => row.Id, (change, row) => new
            {
                change.MeetingId,
                Move = new Move(row.Id, row.Text, row.Whose, change.State, change.Why),
            })
            .ToListAsync(ct)).ToLookup(pair => pair.MeetingId, pair => pair.Move);
        var steps = (await db.Steps.AsNoTracking().Where(step => step.ChildId == childId && meetings.Contains(step.MeetingId))
            .OrderBy(step => step.DueOn).ThenBy(step => step.Id).ToListAsync(ct)).ToLookup(step => step.MeetingId, StepView.From);
        return TypedResults.Ok(new Page<Knot>(
            [
                .. page.Items.Select(row => new Knot(
                    SystemicRecordView.From(row, notes[row.Id]), [.. moves[row.MeetingId]], [.. steps[row.MeetingId]])),
            ],
            page.Next));
    }
}
