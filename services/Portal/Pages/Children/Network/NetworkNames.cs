using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Children.Network;

/// <summary>Names of the child, the persons and the other children of a network.</summary>
internal sealed class NetworkNames(WholeNetwork network, ChildRecord child, string unnamed)
{
    /// <summary>Everybody whom a relation can name.</summary>
    public IReadOnlyList<(string Value, string Words)> All { get; } =
    [
        (child.Id.ToString(), $"{child.GivenName} {child.FamilyName}"),
        .. network.Persons.Select(person => (person.Id.ToString(), person.Name.Length > 0 ? person.Name : unnamed)),
        .. network.Children.Where(other => other.Id != child.Id).Select(other => (other.Id.ToString(), $"{other.GivenName} {other.FamilyName}")),
    ];

    public string Of(Guid id) => All.FirstOrDefault(one => one.Value == id.ToString()).Words ?? unnamed;
}
