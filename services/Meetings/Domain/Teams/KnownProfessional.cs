using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Teams;

/// <summary>A professional as Teams told of them: who can be invited, and whose meetings a caller may call their own.</summary>
internal sealed class KnownProfessional : Entity
{
    private KnownProfessional()
    {
    }

    /// <summary>The professional under the id that Teams gave them.</summary>
    internal KnownProfessional(Guid professionalId, string? subject) => (Id, Subject) = (professionalId, subject);

    /// <summary>Token subject; null until they have one.</summary>
    public string? Subject { get; private set; }

    /// <summary>Their token subject was set or changed.</summary>
    internal void Become(string? subject) => Subject = subject;
}
