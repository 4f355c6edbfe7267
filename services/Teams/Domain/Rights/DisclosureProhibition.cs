using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>How much a prohibition covers (L-21).</summary>
internal enum ProhibitionLevel
{
    /// <summary>Everything that the area holds.</summary>
    Controller,

    /// <summary>What one service task holds.</summary>
    ServiceTask,

    /// <summary>One document.</summary>
    Document,
}

/// <summary>The client forbids that data goes out of the area. In force from the moment it is made until it is withdrawn (L-21).</summary>
internal sealed class DisclosureProhibition : Entity
{
    private DisclosureProhibition()
    {
    }

    public Guid ChildId { get; private set; }

    public ProhibitionLevel Level { get; private set; }

    public ServiceLine? ServiceLine { get; private set; }

    public Guid? DocumentId { get; private set; }

    public RightsGiver MadeAs { get; private set; }

    public Guid? MadeByPersonId { get; private set; }

    [Personal]
    public string RecordedBy { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    [Personal]
    public string? WithdrawnBy { get; private set; }

    public static DisclosureProhibition Make(
        Guid childId, ProhibitionLevel level, ServiceLine? line, Guid? documentId, GivenRight made, DateTimeOffset now) => new()
        {
            ChildId = childId,
            Level = level,
            ServiceLine = line,
            DocumentId = documentId,
            MadeAs = made.Role,
            MadeByPersonId = made.PersonId,
            RecordedBy = made.RecordedBy,
            MadeAt = now,
        };

    /// <summary>True when data of that service task may not go out; of no task in particular, when any may not.</summary>
    public bool Covers(ServiceLine? line) => Level switch
    {
        ProhibitionLevel.Controller => true,
        ProhibitionLevel.ServiceTask => line is null || line == ServiceLine,
        _ => false,
    };

    public bool CoversDocument(Guid documentId) => Level == ProhibitionLevel.Document && DocumentId == documentId;

    public void Withdraw(string by, DateTimeOffset now)
    {
        if (WithdrawnAt is not null)
        {
            throw new RuleViolation("prohibition_withdrawn", "The prohibition was withdrawn before.");
        }

        (WithdrawnAt, WithdrawnBy) = (now, by);
    }
}
