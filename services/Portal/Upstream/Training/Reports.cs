namespace SystemicPlatform.Portal.Upstream.Training;

/// <summary>A row of the ledger, each number as it was given; null is unknown, which is not none.</summary>
public sealed record LedgerRow(
    Guid Id, string Title, string? Form, string? Topic, DateOnly? HeldOn, string? Registered, string? Selected, string? Attended, string? Certified);

/// <summary>Sums of exact numbers, with what is not in them.</summary>
public sealed record LedgerSummary(int Rows, LedgerTotal Registered, LedgerTotal Selected, LedgerTotal Attended, LedgerTotal Certified);

public sealed record LedgerTotal(int? Sum, int Exact, int Inexact, int Unknown);

/// <summary>A past training that is known by numbers only.</summary>
public sealed record PastTraining(
    string? Title, string? Form, string? Topic, DateOnly? HeldOn, string? Registered, string? Selected, string? Attended, string? Certified);

/// <summary>Who is trained on a day.</summary>
public sealed record Coverage(DateOnly On, string By, IReadOnlyList<CoverageRow> Rows);

/// <summary>Of one team, role, municipality or sector, by its id or code; the share is 0–1.</summary>
public sealed record CoverageRow(string Key, int People, int Trained, int EndsSoon, int Lapsed, decimal Share);

/// <summary>A place in a team that nobody trained holds.</summary>
public sealed record Gap(Guid MemberId, Guid TeamId, Guid ProfessionalId, string? Name, string Role, DateOnly? LapsedOn);
