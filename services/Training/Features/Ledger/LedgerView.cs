using SystemicPlatform.Training.Domain.Ledger;

namespace SystemicPlatform.Training.Features.Ledger;

/// <summary>A row of the ledger: each number as it was given, null where nobody gave one.</summary>
internal sealed record LedgerView(
    Guid Id, string Title, string? Form, string? Topic, DateOnly? HeldOn, string? Registered, string? Selected, string? Attended, string? Certified,
    Guid? GroupId)
{
    internal static LedgerView From(LedgerEntry row) => new(
        row.Id, row.Title, row.Form, row.Topic, row.HeldOn, row.RegisteredGiven, row.SelectedGiven, row.AttendedGiven, row.CertifiedGiven, row.GroupId);
}
