using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Merging;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Networks;

namespace SystemicPlatform.Teams.Features.Children;

internal static class MergeChild
{
    // The network goes as a whole, and search keys are made anew.
    private static readonly Type[] MovedOtherwise = [typeof(ChildNetwork), typeof(NetworkPerson), typeof(Relation), typeof(ChildSearchKey)];

    internal sealed record Request(Guid MergedChildId, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).Prose(ChildMap.ReasonLength);
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/merge", Handle).ForChild(Permission.MergeChildren)
            .WithSummary("Another record was of this child: its whole history comes here, and it answers as this one from now on");

    private static async Task<Ok<ChildResponse>> Handle(
        Guid childId, Request request, TeamsDb db, IOutbox outbox, GrantBook grants, NetworkNews news, Caller caller, TimeProvider clock,
        CancellationToken ct)
    {
        // Rows are moved by statements before the one save, so both need a transaction; a repeatable request has one.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var (kept, merged) = await BothAsync(db, childId, request.MergedChildId, caller.Tenant, ct);
        await ChildRows.MoveAsync(db, merged.Id, kept.Id, MovedOtherwise, ct);
        var networks = await news.Whole()
            .Where(row => row.ChildId == kept.Id || row.ChildId == merged.Id
                || row.Relations.Any(one => one.FromChildId == merged.Id || one.ToChildId == merged.Id))
            .OrderBy(row => row.Id)
            .ToListAsync(ct);
        var (own, other) = (networks.Single(row => row.ChildId == kept.Id), networks.Single(row => row.ChildId == merged.Id));
        own.Absorb(other);
        networks.Remove(other);
        networks.ForEach(network => network.Rename(merged.Id, kept.Id));
        await news.TellAsync(networks, [], ct);
        await grants.TransferAsync(merged.Id, kept.Id, ct);
        db.Add(new MergedChild(merged.Id, kept.Id));
        db.Add(new ChildMerge(kept, merged, request.Reason.Trim(), caller.Subject, clock.GetUtcNow()));
        kept.Absorb(merged);
        db.RemoveRange(other, merged, await db.KnownChildren.SingleAsync(row => row.Id == merged.Id, ct));
        outbox.Publish(new ChildMerged(caller.Tenant, kept.Id, merged.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }

        return TypedResults.Ok(await GetChild.ReadAsync(db, childId, caller, HelsinkiTime.Today(clock), ct));
    }

    private static async Task<(Child Kept, Child Merged)> BothAsync(TeamsDb db, Guid keptId, Guid mergedId, string tenant, CancellationToken ct)
    {
        if (keptId == mergedId)
        {
            throw new InvalidFields("mergedChildId", "same_child", "Another record than this one.");
        }

        var children = await db.Children.Include(child => child.SearchKeys)
            .Where(child => child.Tenant == tenant && (child.Id == keptId || child.Id == mergedId))
            .ToDictionaryAsync(child => child.Id, ct);
        if (!children.TryGetValue(mergedId, out var merged))
        {
            throw new InvalidFields("mergedChildId", "unknown_child", "There is no such child.");
        }

        return await db.ClientRelationships.Where(row => (row.ChildId == keptId || row.ChildId == mergedId) && row.ClosedOn == null)
            .Select(row => row.ChildId).Distinct().CountAsync(ct) > 1
            ? throw new RuleViolation("both_are_clients", "Close the client relationship of the record that is to go.")
            : (children[keptId], merged);
    }
}
