namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>Names of those around a child: other services know persons by their ids alone.</summary>
public static class PersonNames
{
    /// <summary>As it was told, or else as the network, the team or the register has it; empty where nobody knows.</summary>
    /// <param name="known">The child and those around it.</param>
    /// <param name="personId">Whose name.</param>
    /// <param name="told">By the service that kept the words; empty when they came by a personal link.</param>
    public static string NameOf(this ChildOverview known, Guid personId, string told) => told.Length > 0 ? told
        : known.Child.Id == personId ? $"{known.Child.GivenName} {known.Child.FamilyName}"
        : known.Network?.Persons.FirstOrDefault(person => person.Id == personId) is { } person ? $"{person.GivenName} {person.FamilyName}".Trim()
        : known.Team?.Members.FirstOrDefault(member => member.PersonId == personId)?.Name ?? "";
}
