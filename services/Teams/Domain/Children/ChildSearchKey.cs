using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>
/// One of the keys that a child is found by. A table of its own rather than a trigram index: under row-level security
/// PostgreSQL takes only operators that leak nothing into an index, and equality of text is one of them.
/// </summary>
internal sealed class ChildSearchKey : Entity
{
    private ChildSearchKey()
    {
    }

    public Guid ChildId { get; private set; }

    [Personal]
    public string Key { get; private set; } = "";

    internal static ChildSearchKey Of(Guid childId, string key) => new() { ChildId = childId, Key = key };
}
