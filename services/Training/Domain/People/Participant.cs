using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Training.Domain.People;

/// <summary>
/// Someone who can take part in training or give it. Our professionals come from Teams under Teams' own id and bring no
/// name along; partners' people and experts by experience are registered here.
/// </summary>
[OutlivesChild("Somebody who is trained: worker or partner, not a child.")]
internal sealed class Participant : Entity
{
    internal const int MaxNameLength = 200;
    internal const int MaxEmailLength = 254;
    internal const string EmailPurpose = "participants.email";

    private Participant()
    {
    }

    public ParticipantKind Kind { get; private set; }

    /// <summary>As it stands on certificates; null while nobody has said it.</summary>
    [Personal]
    public string? Name { get; private set; }

    /// <summary>The e-mail address, encrypted.</summary>
    [Personal]
    public string? SealedEmail { get; private set; }

    /// <summary>Keyed hash of the address: unique in the tenant.</summary>
    [Personal]
    public string? EmailKey { get; private set; }

    public string? Organisation { get; private set; }

    public Sector Sector { get; private set; }

    public string? Municipality { get; private set; }

    public Language Language { get; private set; }

    /// <summary>Token subject of a professional who can sign in.</summary>
    public string? Subject { get; private set; }

    /// <summary>Last day of the employment; null while it lasts.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>A professional as Teams told of them.</summary>
    internal static Participant Professional(Guid professionalId, string? subject, Language language) => new()
    {
        Id = professionalId,
        Kind = ParticipantKind.Professional,
        Sector = Sector.ChildProtection,
        Subject = subject,
        Language = language,
    };

    /// <summary>A partner's person or an expert by experience.</summary>
    /// <exception cref="RuleViolation"><c>professionals_come_from_teams</c>.</exception>
    internal static Participant Register(ParticipantKind kind, ParticipantDetails details)
    {
        if (kind is ParticipantKind.Professional)
        {
            throw new RuleViolation("professionals_come_from_teams", "Register the area's own professionals in Teams.");
        }

        var participant = new Participant { Kind = kind };
        participant.Describe(details);
        return participant;
    }

    internal void Describe(ParticipantDetails details)
    {
        Name = details.Name;
        SealedEmail = details.SealedEmail;
        EmailKey = details.EmailKey;
        Organisation = details.Organisation;
        Sector = details.Sector;
        Municipality = details.Municipality;
        Language = details.Language;
    }

    /// <summary>The name as the person wants it on certificates.</summary>
    internal void CallThem(string name) => Name = name;

    /// <summary>What Teams tells of a professional later.</summary>
    internal void Follow(string? subject, Language language) => (Subject, Language) = (subject, language);

    internal void Leave(DateOnly on) => LeftOn = on;
}
