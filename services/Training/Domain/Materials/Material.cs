using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Materials;

/// <summary>
/// Something of the support pack (A2-14, A2-17, A2-18): whom it is for, what law it rests on, who keeps it and when it
/// has to be looked at again. What it says stands in its versions.
/// </summary>
internal sealed class Material : Entity
{
    internal const int MaxTitleLength = 200;
    internal const int MaxSummaryLength = 2000;
    internal const int MaxLegalBasisLength = 500;
    internal const int MaxReasonLength = 500;

    private Material()
    {
    }

    public string Title { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public Language Language { get; private set; }

    /// <summary>Fields of work that it is made for; empty = everyone.</summary>
    public IReadOnlyList<Sector> Audiences { get; private set; } = [];

    /// <summary>Services of the directory that it goes with (A2-22).</summary>
    public IReadOnlyList<Guid> ServiceIds { get; private set; } = [];

    /// <summary>E.g. the section of the act.</summary>
    public string? LegalBasis { get; private set; }

    /// <summary>The participant who keeps it up to date.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Day by which somebody looks whether it still holds.</summary>
    public DateOnly ReviewOn { get; private set; }

    /// <summary>Number of the last version that was begun.</summary>
    public int LastVersion { get; private set; }

    /// <summary>Number of the version that readers see; null while there is none.</summary>
    public int? PublishedVersion { get; private set; }

    public string? RetiredBecause { get; private set; }

    internal static Material Add(MaterialDetails details)
    {
        var material = new Material();
        material.Describe(details);
        return material;
    }

    /// <summary>Changes what is said of it.</summary>
    /// <exception cref="RuleViolation"><c>material_retired</c>.</exception>
    internal void Change(MaterialDetails details)
    {
        EnsureInUse();
        Describe(details);
    }

    /// <summary>Begins the next version.</summary>
    /// <exception cref="RuleViolation"><c>material_retired</c>.</exception>
    internal MaterialVersion Draft(string note, string? body, string? link)
    {
        EnsureInUse();
        return new MaterialVersion(Id, ++LastVersion, note, body, link);
    }

    /// <summary>Readers see this version from now on.</summary>
    /// <exception cref="RuleViolation"><c>material_retired</c>, <c>newer_version_published</c>, and those of the version.</exception>
    internal void Publish(MaterialVersion version, DateTimeOffset now)
    {
        EnsureInUse();
        if (version.Number < PublishedVersion)
        {
            throw new RuleViolation("newer_version_published", "A newer version is published already.");
        }

        version.Publish(now);
        PublishedVersion = version.Number;
    }

    /// <summary>It is not used any more.</summary>
    /// <exception cref="RuleViolation"><c>material_retired</c>.</exception>
    internal void Retire(string because)
    {
        EnsureInUse();
        RetiredBecause = because;
    }

    private void EnsureInUse()
    {
        if (RetiredBecause is not null)
        {
            throw new RuleViolation("material_retired", "The material is not used any more.");
        }
    }

    private void Describe(MaterialDetails details)
    {
        (Title, Summary, Language, LegalBasis, OwnerId, ReviewOn) =
            (details.Title, details.Summary, details.Language, details.LegalBasis, details.OwnerId, details.ReviewOn);
        Audiences = [.. details.Audiences.Distinct().Order()];
        ServiceIds = [.. details.ServiceIds.Distinct().Order()];
    }
}

/// <summary>What is said of a material; texts without surrounding blanks.</summary>
internal sealed record MaterialDetails(
    string Title, string Summary, Language Language, IReadOnlyList<Sector> Audiences, string? LegalBasis, Guid OwnerId, DateOnly ReviewOn,
    IReadOnlyList<Guid> ServiceIds);
