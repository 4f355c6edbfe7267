using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Ledger;

/// <summary>
/// A training or event with its four numbers, each of them unknown unless somebody said it (A2-03, A2-04, A2-05).
/// Certified is at most attended or selected; attended may exceed registered. The database holds it.
/// </summary>
internal sealed class LedgerEntry : Entity
{
    internal const int MaxTextLength = 200;

    private LedgerEntry()
    {
    }

    internal LedgerEntry(string title, string? form, string? topic, DateOnly? heldOn, LedgerCounts counts, int? referenceRow = null, Guid? groupId = null)
    {
        (Title, Form, Topic, HeldOn, ReferenceRow, GroupId) = (title, form, topic, heldOn, referenceRow, groupId);
        (RegisteredGiven, RegisteredLeast, RegisteredMost) = Split(counts.Registered);
        (SelectedGiven, SelectedLeast, SelectedMost) = Split(counts.Selected);
        (AttendedGiven, AttendedLeast, AttendedMost) = Split(counts.Attended);
        (CertifiedGiven, CertifiedLeast, CertifiedMost) = Split(counts.Certified);
    }

    public string Title { get; private set; } = "";

    public string? Form { get; private set; }

    /// <summary>What is counted together, e.g. <c>syty</c>.</summary>
    public string? Topic { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    /// <summary>Number of the row in the reference history; null for what was entered here.</summary>
    public int? ReferenceRow { get; private set; }

    /// <summary>The group whose numbers these are; null for what was known by numbers only.</summary>
    public Guid? GroupId { get; private set; }

    public string? RegisteredGiven { get; private set; }

    public int? RegisteredLeast { get; private set; }

    public int? RegisteredMost { get; private set; }

    public string? SelectedGiven { get; private set; }

    public int? SelectedLeast { get; private set; }

    public int? SelectedMost { get; private set; }

    public string? AttendedGiven { get; private set; }

    public int? AttendedLeast { get; private set; }

    public int? AttendedMost { get; private set; }

    public string? CertifiedGiven { get; private set; }

    public int? CertifiedLeast { get; private set; }

    public int? CertifiedMost { get; private set; }

    internal LedgerCounts Counts => new(
        Join(RegisteredGiven, RegisteredLeast, RegisteredMost), Join(SelectedGiven, SelectedLeast, SelectedMost),
        Join(AttendedGiven, AttendedLeast, AttendedMost), Join(CertifiedGiven, CertifiedLeast, CertifiedMost));

    private static (string? Given, int? Least, int? Most) Split(Headcount? count) => (count?.Given, count?.Least, count?.Most);

    private static Headcount? Join(string? given, int? least, int? most) => given is null ? null : new Headcount(given, least, most);
}

/// <summary>The four numbers, which nobody may mix up; null = unknown.</summary>
internal sealed record LedgerCounts(Headcount? Registered, Headcount? Selected, Headcount? Attended, Headcount? Certified);
