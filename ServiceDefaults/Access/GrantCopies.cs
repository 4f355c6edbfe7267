using Microsoft.Extensions.Hosting;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Merging;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>What the gate of every service but Teams, which owns them, needs from events.</summary>
public static class GrantCopies
{
    /// <summary>Keeps children, grants and forbidden documents as Teams tells of them, and the rows of merged children together.</summary>
    public static void ConsumeGrants(this IHostApplicationBuilder builder)
    {
        builder.Consume<ChildRegistered, WhenChildRegistered>();
        builder.Consume<AccessGranted, WhenAccessGranted>();
        builder.Consume<AccessRevoked, WhenAccessRevoked>();
        builder.Consume<ChildMerged, WhenChildMerged>();
        builder.Consume<DocumentProhibited, WhenDocumentProhibited>();
        builder.Consume<DocumentProhibitionWithdrawn, WhenDocumentProhibitionWithdrawn>();
    }
}
