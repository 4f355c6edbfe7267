using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Networks;

/// <summary>The gates between the steps of a round.</summary>
internal static class NetworkRules
{
    /// <summary>What the preparation lacks before anyone is invited (R-09).</summary>
    internal static IReadOnlyList<string> MissingBeforeInvitation(Preparation preparation) =>
    [
        .. Missing(string.IsNullOrWhiteSpace(preparation.CoreIssue), "coreIssue"),
        .. Missing(!preparation.Invitees.Any(invitee => invitee.AgreedWithFamily), "agreedInvitees"),
        .. Missing(preparation.Sharing.Count == 0, "sharingAgreement"),
    ];

    /// <summary>
    /// What else the preparation asks for. The way of working is gone through before the meeting; hearing the child is a
    /// duty at every age (L-10), shown until it is done. Drawing tools are on no list (R-19).
    /// </summary>
    internal static IReadOnlyList<string> Outstanding(Preparation preparation) =>
    [
        .. MissingBeforeInvitation(preparation),
        .. Missing(preparation.WayOfWorkingExplainedOn is null, "wayOfWorking"),
        .. Missing(preparation.ChildHearing is null, "childHearing"),
    ];

    /// <summary>The gate of step 1 (R-09).</summary>
    /// <exception cref="RuleViolation"><c>preparation_not_whole</c>.</exception>
    internal static void EnsureMayInvite(Preparation preparation)
    {
        if (MissingBeforeInvitation(preparation) is { Count: > 0 } missing)
        {
            throw new RuleViolation(
                "preparation_not_whole", $"Nobody is invited before the preparation is whole. Missing: {string.Join(", ", missing)}.");
        }
    }

    /// <summary>A chair cannot write down what everyone says and lead the talk (R-07).</summary>
    /// <exception cref="RuleViolation"><c>chair_is_recorder</c>.</exception>
    internal static void EnsureTwoTasks(PlannedNetworkMeeting meeting)
    {
        if (meeting.Chair.IsSameAs(meeting.Recorder))
        {
            throw new RuleViolation("chair_is_recorder", "Chair and recorder are two persons.");
        }
    }

    /// <summary>What is recorded as done lies behind us.</summary>
    /// <exception cref="RuleViolation"><c>day_in_future</c>.</exception>
    internal static void EnsurePast(DateOnly day, DateOnly today)
    {
        if (day > today)
        {
            throw new RuleViolation("day_in_future", "What was done cannot lie in the future.");
        }
    }

    private static string[] Missing(bool isMissing, string item) => isMissing ? [item] : [];
}
