using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Partners;

/// <summary>What a partner says of a shared record that it received: once for each version of the record.</summary>
internal sealed class RecordReception : Entity
{
    private RecordReception()
    {
    }

    internal RecordReception(MeetingRecord record, Guid childId, Guid organisationId, Reception reception, string? words, string by, DateTimeOffset now) =>
        (MeetingId, ChildId, OrganisationId, RecordVersion, Reception, Words, GivenBy, GivenAt) =
        (record.MeetingId, childId, organisationId, record.SharedVersion, reception, words, by, now);

    public Guid MeetingId { get; private set; }

    public Guid ChildId { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>The version that it is about.</summary>
    public int RecordVersion { get; private set; }

    public Reception Reception { get; private set; }

    [Personal]
    public string? Words { get; private set; }

    /// <summary>Name of who said it, as their token says.</summary>
    [Personal]
    public string GivenBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset GivenAt { get; private set; }
}

/// <summary>How something was received.</summary>
internal enum Reception
{
    /// <summary>It arrived and is understood.</summary>
    Understood,

    /// <summary>Something has to be explained.</summary>
    Unclear,

    /// <summary>Something in it is not right.</summary>
    NotRight,
}
