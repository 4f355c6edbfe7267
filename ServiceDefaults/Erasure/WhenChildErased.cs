using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Merging;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>
/// Removes all that the service holds of a child, save the access log, and says so (L-23). Everything, the note of what
/// is gone and the confirmation are one transaction, the inbox's.
/// </summary>
internal sealed class WhenChildErased(
    ServiceDb db, IOutbox outbox, IEnumerable<ErasureStep> ownSteps, ServiceName service, TimeProvider clock) : IEventHandler<ChildErased>
{
    public async Task Handle(ChildErased @event, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync(ErasureGuards.Alone, [@event.Tenant], ct);
        var merged = await db.Set<MergedChild>().Where(row => row.ChildId == @event.ChildId).Select(row => row.Id).ToListAsync(ct);
        var before = await db.Set<ChildErasure>().Where(row => row.ChildId == @event.ChildId).SumAsync(row => row.Rows, ct);
        var plan = ErasurePlan.Of(db.Model);
        var rows = 0;
        foreach (var childId in merged.Append(@event.ChildId))
        {
            rows += await EraseAsync(plan, @event with { ChildId = childId }, ct);
        }

        var now = clock.GetUtcNow();
        if (!await db.Set<ChildErasure>().AnyAsync(row => row.Id == @event.ErasureId, ct))
        {
            db.Add(new ChildErasure(@event.ErasureId, @event.ChildId, rows, now));
        }

        outbox.Publish(new ChildErasureConfirmed(@event.Tenant, @event.ChildId, @event.ErasureId, service.Value, before + rows, now));
    }

    private async Task<int> EraseAsync(ErasurePlan plan, ChildErased erased, CancellationToken ct)
    {
        foreach (var ids in plan.Tombstones.Prepend("select {0} as id"))
        {
            await RunAsync(
                $"insert into erased_ids (id, tenant, erasure_id) select gone.id, {{1}}, {{2}} from ({ids}) as gone(id) on conflict (id) do nothing",
                erased, ct);
        }

        var afterwards = new List<Func<IOutbox, CancellationToken, Task<int>>>();
        foreach (var step in ownSteps)
        {
            afterwards.Add(await step.Look(db, erased, ct));
        }

        var rows = await RunAsync(StoredAnswers, erased, ct);
        foreach (var statement in plan.Statements)
        {
            var touched = await RunAsync(statement.Sql, erased, ct);
            rows += statement.Removes ? touched : 0;
        }

        foreach (var remove in afterwards)
        {
            rows += await remove(outbox, ct);
        }

        return rows;
    }

    // Answers that name the child beside others, e.g. of an import; those about the child alone have its id in a column.
    private const string StoredAnswers =
        "delete from idempotency_keys where position(convert_to({0}::text, 'UTF8') in body) > 0 or position({0}::text in location) > 0";

#pragma warning disable EF1002 // The statements come from the model; ids are parameters.
    private Task<int> RunAsync(string sql, ChildErased erased, CancellationToken ct) =>
        db.Database.ExecuteSqlRawAsync(sql, [erased.ChildId, erased.Tenant, erased.ErasureId], ct);
#pragma warning restore EF1002
}
