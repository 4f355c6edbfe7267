using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Relationships;
using SystemicPlatform.Plans.Features.Evaluations;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>With the last client relationship the plan ends, and its planned evaluations are void; what is written stays readable.</summary>
internal sealed class WhenClientRelationshipClosed(PlansDb db, EvaluationBook book) : IEventHandler<ClientRelationshipClosed>
{
    private const string Reason = "clientRelationshipClosed";

    public async Task Handle(ClientRelationshipClosed @event, CancellationToken ct)
    {
        var closed = await db.Relationships.FindAsync([@event.RelationshipId], ct)
            ?? db.Add(new KnownRelationship(@event.RelationshipId, @event.ChildId, null, null)).Entity;
        closed.Close(@event.ClosedOn);
        if (await db.Relationships.AnyAsync(row => row.ChildId == @event.ChildId && row.ClosedOn == null && row.Id != @event.RelationshipId, ct)
            || await db.Plans.SingleOrDefaultAsync(row => row.ChildId == @event.ChildId && row.EndedOn == null, ct) is not { } plan)
        {
            return;
        }

        // A plan that was to begin later ends on its first day.
        plan.End(@event.ClosedOn < plan.StartsOn ? plan.StartsOn : @event.ClosedOn, Reason);
        await book.FollowAsync(plan, ct);
    }
}
