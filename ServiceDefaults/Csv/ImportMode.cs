using Microsoft.AspNetCore.Mvc;

namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>How a file is taken in. Use it as a parameter with <c>[AsParameters]</c>.</summary>
/// <param name="DryRun">True: everything is tried and nothing stays; the answer says what would come of it.</param>
/// <param name="RowByRow">True: rows that are right stay although others are refused. Otherwise all or nothing.</param>
public sealed record ImportMode([FromQuery] bool DryRun = false, [FromQuery] bool RowByRow = false);

/// <summary>What came of one row.</summary>
public enum RowOutcome
{
    /// <summary>Something new was recorded.</summary>
    Created,

    /// <summary>What was there was changed.</summary>
    Changed,

    /// <summary>It was there already, just so.</summary>
    Unchanged,
}

/// <summary>What came of a file.</summary>
/// <param name="DryRun">True when nothing of it stayed.</param>
/// <param name="Rows">How many rows the file has.</param>
/// <param name="Created">How many of them recorded something new.</param>
/// <param name="Changed">How many changed what was there.</param>
/// <param name="Unchanged">How many were there already, just so.</param>
/// <param name="Refused">How many were not taken.</param>
/// <param name="Errors">Why, in the order of the file.</param>
public sealed record ImportReport(bool DryRun, int Rows, int Created, int Changed, int Unchanged, int Refused, IReadOnlyList<RowError> Errors);
