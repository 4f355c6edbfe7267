using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>
/// The child or a guardian asks for their data. What goes out is looked through first, because others are named in it; so the
/// request is answered by a worker, and both the asking and the answer stay.
/// </summary>
internal sealed class DataRequest : Entity
{
    private DataRequest()
    {
    }

    public Guid ChildId { get; private set; }

    /// <summary>Who asks: the child or a guardian.</summary>
    public Guid PersonId { get; private set; }

    [Personal]
    public string Name { get; private set; } = "";

    public DataRequestKind Kind { get; private set; }

    /// <summary>In their own words.</summary>
    [Personal]
    public string? Words { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>What was done about it; null = still open.</summary>
    [Personal]
    public string? Answer { get; private set; }

    [Personal]
    public string? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public static DataRequest Ask(Guid childId, Guid personId, string name, DataRequestKind kind, string? words, DateTimeOffset now) =>
        new() { ChildId = childId, PersonId = personId, Name = name, Kind = kind, Words = words, AskedAt = now };

    /// <summary>Says what was done about it.</summary>
    /// <exception cref="RuleViolation"><c>request_answered</c>.</exception>
    public void Reply(string answer, string by, DateTimeOffset now)
    {
        if (AnsweredAt is not null)
        {
            throw new RuleViolation("request_answered", "The request was answered before.");
        }

        (Answer, AnsweredBy, AnsweredAt) = (answer, by, now);
    }
}

/// <summary>What is asked for.</summary>
internal enum DataRequestKind
{
    /// <summary>Everything that is held (subject access).</summary>
    Everything,

    /// <summary>Lines of the access log older than two years, for a special reason (L-19).</summary>
    OlderLog,

    /// <summary>Something is wrong and should be put right.</summary>
    Correction,
}
