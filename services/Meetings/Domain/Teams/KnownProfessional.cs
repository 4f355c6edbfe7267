using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Teams;

/// <summary>A professional as Teams told of them: who can be invited, and whose meetings a caller may call their own.</summary>
internal sealed class KnownProfessional : Entity
{
    private KnownProfessional()
    {
    }

    /// <summary>The professional under the id that Teams gave them.</summary>
    internal KnownProfessional(Guid professionalId, string? subject, Language language) =>
        (Id, Subject, Language) = (professionalId, subject, language);

    /// <summary>Token subject; null until they have one.</summary>
    public string? Subject { get; private set; }

    /// <summary>The language that they are written to in.</summary>
    public Language Language { get; private set; }

    /// <summary>Last day of their employment; null = open.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>Their token subject or their language was set or changed.</summary>
    internal void Become(string? subject, Language language) => (Subject, Language) = (subject, language);

    /// <summary>Their employment ends; the last day is included.</summary>
    internal void Leave(DateOnly on) => LastDay = on;

    /// <summary>True once they are gone.</summary>
    internal bool HasLeft(DateOnly today) => LastDay < today;
}
