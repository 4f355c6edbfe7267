using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Consultations;

/// <summary>
/// Support that someone got from outside the own work community (A2-21). Says nothing of a child: a consultation about a
/// child is the child's booking.
/// </summary>
[OutlivesChild("Support that a worker got, without a word about a child.")]
internal sealed class ConsultationLogEntry : Entity
{
    private ConsultationLogEntry()
    {
    }

    internal ConsultationLogEntry(ConsultationKind kind, DateOnly on, int minutes, bool remote, string? theme, string by) =>
        (Kind, On, Minutes, Remote, Theme, By) = (kind, on, minutes, remote, theme, by);

    public ConsultationKind Kind { get; private set; }

    public DateOnly On { get; private set; }

    public int Minutes { get; private set; }

    public bool Remote { get; private set; }

    /// <summary>In general; never about a child.</summary>
    public string? Theme { get; private set; }

    /// <summary>Name of who got it.</summary>
    [Personal]
    public string By { get; private set; } = "";
}
