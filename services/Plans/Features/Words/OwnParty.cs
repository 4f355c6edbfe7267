using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Words;

/// <summary>As whom a caller speaks: workers also write down what others told them, everybody else speaks for themselves.</summary>
internal static class OwnParty
{
    internal static Party Of(Caller caller, Viewer viewer, Guid childId, Party? named, bool isGuardian)
    {
        if (viewer.Kind is ViewerKind.Worker)
        {
            return named ?? new Party(PartyKind.Professional, caller.Name);
        }

        // Who they are the token says; a family member says by which word they belong to the child.
        var own = viewer.Kind is ViewerKind.Organisation ? new Party(PartyKind.Partner, caller.Name, named?.Role, viewer.Id)
            : viewer.Id == childId ? new Party(PartyKind.Child, caller.Name, null, childId)
            : new Party(isGuardian ? PartyKind.Guardian : PartyKind.CloseOne, caller.Name, named?.Role, viewer.Id);
        return named?.Id is null || named.Id == own.Id
            ? own
            : throw new InvalidFields("author", "not_yourself", "You speak for yourself.");
    }
}
