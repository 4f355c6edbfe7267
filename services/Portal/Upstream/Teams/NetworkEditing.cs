using System.Text.Json.Serialization;

namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>The network around a child with all that is over; protected contacts only say that they are.</summary>
public sealed record WholeNetwork(IReadOnlyList<PersonDetails> Persons, IReadOnlyList<NetworkChild> Children, IReadOnlyList<RelationDetails> Relations)
{
    /// <summary>As it is sent to keep everything as it is.</summary>
    public NetworkChange Unchanged() => new(
        [.. Persons.Select(person => person.Kept())],
        [.. Relations.Select(relation => relation.Kept())],
        []);
}

public sealed record PersonDetails(
    Guid Id, string? GivenName, string? FamilyName, DateOnly? BirthDate, DateOnly? DeceasedOn, string Sex, bool HasPersonalIdentityCode, string ContactLanguage,
    bool InterpreterNeeded, bool NonDisclosureForSafety, PersonContact? Contact, string? Address)
{
    public string Name => $"{GivenName} {FamilyName}".Trim();

    // Without a contact the stored one stays.
    internal PersonChange Kept() => new(
        Sex, ContactLanguage, InterpreterNeeded, NonDisclosureForSafety, Id, null, GivenName, FamilyName, BirthDate, DeceasedOn, null, null);
}

/// <summary>How to reach somebody; of a protected one only that it is protected.</summary>
public sealed record PersonContact(string? Email, string? Phone, [property: JsonPropertyName("protected")] bool IsProtected);

public sealed record RelationDetails(
    Guid Id, Guid From, Guid To, string Kind, string Inverse, DateOnly? StartsOn, DateOnly? EndsOn, bool ParentalResponsibility, int? LivesWithShare)
{
    internal RelationChange Kept() => new(From.ToString(), To.ToString(), Kind, Id, StartsOn, EndsOn, ParentalResponsibility, LivesWithShare);
}

/// <summary>The whole network as it is to be.</summary>
public sealed record NetworkChange(
    IReadOnlyList<PersonChange> Persons, IReadOnlyList<RelationChange> Relations, IReadOnlyList<Withdrawal> Withdrawn);

/// <summary>A person as it is sent; a new one is called by a word of the request.</summary>
public sealed record PersonChange(
    string Sex, string ContactLanguage, bool InterpreterNeeded, bool NonDisclosureForSafety, Guid? Id, string? Ref, string? GivenName, string? FamilyName,
    DateOnly? BirthDate, DateOnly? DeceasedOn, string? PersonalIdentityCode, ContactChange? Contact);

public sealed record ContactChange(string? Email, string? Phone, string? Address);

public sealed record RelationChange(
    string From, string To, string Kind, Guid? Id, DateOnly? StartsOn, DateOnly? EndsOn, bool ParentalResponsibility, int? LivesWithShare);

/// <summary>Something that was entered in error.</summary>
public sealed record Withdrawal(Guid Id, string Reason);

/// <summary>A contact that was looked at on purpose.</summary>
public sealed record SeenContact(Guid Id, DisclosedContact? Contact, string? Address);

public sealed record DisclosedContact(string? Email, string? Phone, string Language);
