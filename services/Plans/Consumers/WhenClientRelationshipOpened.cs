using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Relationships;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>Keeps the child's client relationships: a plan ends with the last of them.</summary>
internal sealed class WhenClientRelationshipOpened(PlansDb db) : IEventHandler<ClientRelationshipOpened>
{
    public async Task Handle(ClientRelationshipOpened @event, CancellationToken ct)
    {
        if (await db.Relationships.FindAsync([@event.RelationshipId], ct) is null)
        {
            db.Add(new KnownRelationship(@event.RelationshipId, @event.ChildId, @event.ServiceLine, @event.OpenedOn));
        }
    }
}
