namespace SystemicPlatform.Meetings.Domain.Calendars;

/// <summary>The addresses in calendars and letters. Who follows one to the portal signs in there first.</summary>
/// <param name="Portal">From <c>Portal:Address</c>.</param>
internal sealed record CalendarLinks(Uri Portal)
{
    /// <summary>The path at the gateway that needs no token.</summary>
    internal const string OpenPath = "/calendar";

    // Pages for those without an account; they ask here with the same secret.
    private const string AnswerPath = "/answer";

    /// <summary>Who invites: the platform, not a person.</summary>
    internal Uri Organizer => new($"mailto:no-reply@{Portal.Host}");

    internal Uri Meeting(Guid meetingId) => new(Portal, $"/meetings/{meetingId}");

    internal Uri Series(Guid seriesId) => new(Portal, $"/meetings/series/{seriesId}");

    internal Uri ExpertGroup(Guid groupId) => new(Portal, $"/expert-groups/{groupId}");

    /// <summary>A feed, for those who were given its secret.</summary>
    internal Uri Feed(string token) => new(Portal, $"{OpenPath}/{token}.ics");

    /// <summary>A poll, for one of those who are asked.</summary>
    internal Uri Poll(string token) => new(Portal, $"{AnswerPath}/poll/{token}");

    /// <summary>An invitation, for the one who is invited.</summary>
    internal Uri Invitation(string token) => new(Portal, $"{AnswerPath}/invitation/{token}");

    /// <summary>Preparing for a meeting, for one of the family.</summary>
    internal Uri Preparation(string token) => new(Portal, $"{AnswerPath}/preparation/{token}");

    /// <summary>What a meeting was like, for one of the family.</summary>
    internal Uri Feedback(string token) => new(Portal, $"{AnswerPath}/feedback/{token}");
}
