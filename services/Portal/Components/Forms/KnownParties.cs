using System.Text.Json;
using SystemicPlatform.Portal.Languages;
using SystemicPlatform.Portal.Upstream.Plans;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Components.Forms;

/// <summary>
/// Who can be named around a child: the child, the network, the team, and whoever a text names already. Everybody else is typed.
/// </summary>
public sealed class KnownParties
{
    /// <summary>Sides from which somebody comes whom the register does not know.</summary>
    private static readonly string[] Others = ["closeOne", "professional", "partner"];

    private readonly Dictionary<string, Party> known = new(StringComparer.Ordinal);
    private readonly Words words;

    /// <summary>Gathers them.</summary>
    /// <param name="child">Names those around the child.</param>
    /// <param name="words">The person's language.</param>
    /// <param name="content">What is written already: whoever it names stays, also when they have left.</param>
    public KnownParties(ChildOverview child, Words words, JsonElement? content = null)
    {
        this.words = words;
        Add(new Party("child", $"{child.Child.GivenName} {child.Child.FamilyName}", null, child.Child.Id));
        foreach (var person in child.Network?.Persons ?? [])
        {
            var relations = (child.Network?.Relations ?? []).Where(relation => relation.From == person.Id && relation.To == child.Child.Id).ToArray();
            Add(new Party(
                Array.Exists(relations, relation => relation.Kind is "parent" or "adoptiveParent" or "guardian") ? "guardian" : "closeOne",
                Named($"{person.GivenName} {person.FamilyName}", words.Relation("closeOne")),
                relations.Length > 0 ? words.Relation(relations[0].Kind) : null, person.Id));
        }

        foreach (var member in child.Team?.Members ?? [])
        {
            Add(member switch
            {
                { ProfessionalId: { } id } => new Party("professional", member.Name, words.Role(member.Role), id),
                { OrganisationId: { } id } => new Party("partner", member.Name, words.Role(member.Role), id),
                _ => new Party("closeOne", member.Name, words.Role(member.Role), member.PersonId),
            });
        }

        Gather(content);
    }

    /// <summary>Everybody known, for a list of choices.</summary>
    public IEnumerable<(string Value, string Words)> Known => known.Select(party => (party.Key, party.Value.ToString()));

    /// <summary>Everybody known, and ways to name somebody else.</summary>
    public IEnumerable<(string Value, string Words)> Choices => Known.Concat(Others.Select(kind => ($"{kind}:", words.OtherParty(kind))));

    /// <summary>Persons and organisations whom something can be shown to.</summary>
    public IEnumerable<(string Value, string Words)> Audiences => known
        .Where(party => party.Value is { Kind: "guardian" or "closeOne" or "partner", Id: not null })
        .Select(party => ($"{(party.Value.Kind == "partner" ? "organisation" : "person")}:{party.Value.Id}", party.Value.ToString()));

    /// <summary>The one that a form named; where it is somebody else, "name, role" as it was typed.</summary>
    public Party? Find(string? key, string? typed) => key is null ? null
        : known.GetValueOrDefault(key)
        ?? (key.EndsWith(':') && Typed.Text(typed) is { } text && text.Split(',', 2, StringSplitOptions.TrimEntries) is { } parts
            ? new Party(key[..^1], parts[0], parts.Length > 1 ? Typed.Text(parts[1]) : null)
            : null);

    /// <summary>The one that a form named, who is needed.</summary>
    public Party Read(Typed typed, string field, string? key, string? name)
    {
        if (Find(key, name) is { } party)
        {
            return party;
        }

        typed.Refuse(field, key?.EndsWith(':') is true ? "name_needed" : "not_empty");
        return new Party("professional", "");
    }

    /// <summary>The name of a person or organisation that an id stands for.</summary>
    public string? NameOf(Guid id) => known.Values.FirstOrDefault(party => party.Id == id)?.ToString();

    private void Add(Party party)
    {
        if (!known.Values.Any(one => one.Id is not null && one.Id == party.Id))
        {
            known.TryAdd(party.Key, party);
        }
    }

    private static string Named(string name, string otherwise) => string.IsNullOrWhiteSpace(name) ? otherwise : name.Trim();

    // Whatever has a kind and a name, at any depth, is somebody.
    private void Gather(JsonElement? content)
    {
        if (content is { ValueKind: JsonValueKind.Array } rows)
        {
            foreach (var row in rows.EnumerateArray())
            {
                Gather(row);
            }
        }
        else if (content is { ValueKind: JsonValueKind.Object } parts)
        {
            if (parts.TryGetProperty("kind", out _) && parts.TryGetProperty("name", out _))
            {
                Add(parts.Deserialize<Party>(JsonSerializerOptions.Web)!);
                return;
            }

            foreach (var part in parts.EnumerateObject())
            {
                Gather(part.Value);
            }
        }
    }
}
