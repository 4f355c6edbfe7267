using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream.Plans;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Pilots;

/// <summary>Who can be named in a pilot: the area's professionals, and whoever its plan names already, also when they have left.</summary>
public sealed class PilotWorkers
{
    private readonly Dictionary<string, Party> known = new(StringComparer.Ordinal);

    public PilotWorkers(IEnumerable<Professional> professionals, IEnumerable<Party> named)
    {
        foreach (var party in professionals.Where(one => one.LeftOn is null)
            .Select(one => new Party("professional", $"{one.GivenName} {one.FamilyName}", null, one.Id)).Concat(named))
        {
            known.TryAdd(party.Key, party);
        }
    }

    public IEnumerable<(string Value, string Words)> Choices => known.Select(party => (party.Key, party.Value.Name));

    /// <summary>The one that was chosen, if any.</summary>
    public Party? Find(string? key) => key is null ? null : known.GetValueOrDefault(key);

    /// <summary>The one that was chosen, who is needed.</summary>
    public Party Read(Typed typed, string field, string? key)
    {
        if (Find(key) is { } party)
        {
            return party;
        }

        typed.Refuse(field, "not_empty");
        return new Party("professional", "");
    }
}
