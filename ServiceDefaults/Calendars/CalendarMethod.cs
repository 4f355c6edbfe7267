namespace SystemicPlatform.ServiceDefaults.Calendars;

/// <summary>What a calendar is for (RFC 5546).</summary>
public enum CalendarMethod
{
    /// <summary>A feed that a client reads again and again.</summary>
    Publish,

    /// <summary>An invitation, or a change of one.</summary>
    Request,

    /// <summary>Takes an invitation back.</summary>
    Cancel,
}
