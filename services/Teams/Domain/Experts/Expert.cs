using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Experts;

/// <summary>
/// An expert by experience: knows the services from the inside and has a say in how they are developed (A2-07). A record of
/// its own on purpose: nothing ties it to the network of a child, also where the same human being stands in one.
/// </summary>
[OutlivesChild("Known as an expert, never as anybody's family.")]
internal sealed class Expert : Entity
{
    private Expert()
    {
    }

    [Personal]
    public string GivenName { get; private set; } = "";

    [Personal]
    public string FamilyName { get; private set; } = "";

    /// <summary>The language that they are written to in.</summary>
    public Language Language { get; private set; }

    /// <summary>The association that they come from; null for none.</summary>
    public string? Association { get; private set; }

    /// <summary>Encrypted contact; null without one.</summary>
    [Personal]
    public string? ContactProtected { get; private set; }

    public static Expert Register(ExpertDetails details)
    {
        var expert = new Expert();
        expert.Change(details);
        return expert;
    }

    public void Change(ExpertDetails details) =>
        (GivenName, FamilyName, Language, Association) = (details.GivenName, details.FamilyName, details.Language, details.Association);

    public void ReachedBy(string? contactProtected) => ContactProtected = contactProtected;
}

/// <summary>What is said of an expert; texts without surrounding blanks.</summary>
internal sealed record ExpertDetails([property: Personal] string GivenName, [property: Personal] string FamilyName, Language Language, string? Association);
