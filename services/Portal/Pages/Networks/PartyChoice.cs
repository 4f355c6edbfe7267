using SystemicPlatform.Portal.Upstream.Meetings;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Networks;

/// <summary>Those around a child, to choose from where somebody is named.</summary>
/// <param name="Who">As it is written down.</param>
public sealed record PartyChoice(Party Who)
{
    public string Value => $"{Who.Id}";

    /// <summary>The child's team first, then the family and others of the network.</summary>
    public static IReadOnlyList<PartyChoice> Of(ChildOverview known) =>
    [
        .. (known.Team?.Members ?? []).Select(member => new PartyChoice(new Party(
                member.ProfessionalId is not null ? "professional" : member.PersonId is not null ? "family" : "partner", member.Name, null,
                member.ProfessionalId ?? member.PersonId ?? member.OrganisationId)))
            .Concat((known.Network?.Persons ?? []).Where(person => person.DeceasedOn is null)
                .Select(person => new PartyChoice(new Party("family", $"{person.GivenName} {person.FamilyName}".Trim(), null, person.Id))))
            .Append(new PartyChoice(new Party("family", $"{known.Child.GivenName} {known.Child.FamilyName}", null, known.Child.Id)))
            .DistinctBy(choice => choice.Who.Id),
    ];

    /// <summary>Reads a choice back; null when none was made.</summary>
    public static Party? Read(IReadOnlyList<PartyChoice> people, string? value) => people.FirstOrDefault(choice => choice.Value == value)?.Who;
}
