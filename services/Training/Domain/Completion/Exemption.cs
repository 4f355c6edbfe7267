using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Training.Domain.Completion;

/// <summary>Somebody does not have to do one part of a programme, for a reason.</summary>
[OutlivesChild("Why somebody who is trained need not do a part.")]
internal sealed class Exemption : Entity
{
    internal const int MaxReasonLength = 1000;

    private Exemption()
    {
    }

    internal Exemption(Guid enrolmentId, CompletionPart part, string reason, string grantedBy, DateTimeOffset now) =>
        (EnrolmentId, Part, Reason, GrantedBy, GrantedAt) = (enrolmentId, part, reason, grantedBy, now);

    public Guid EnrolmentId { get; private set; }

    public CompletionPart Part { get; private set; }

    [Personal]
    public string Reason { get; private set; } = "";

    /// <summary>Token subject of who granted it.</summary>
    public string GrantedBy { get; private set; } = "";

    public DateTimeOffset GrantedAt { get; private set; }
}

/// <summary>The parts of a completion rule.</summary>
internal enum CompletionPart
{
    Sessions,
    Minutes,
    Assignments,
    Feedback,
}
