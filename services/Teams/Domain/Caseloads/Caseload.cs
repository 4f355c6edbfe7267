using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Caseloads;

/// <summary>
/// How many children in child protection a responsible social worker has (L-01): a count kept beside the memberships, so
/// that the list of a lead is read in order, and the one row that two who give a worker a child at once wait for.
/// </summary>
internal sealed class Caseload : Entity
{
    /// <summary>A worker who has no child yet.</summary>
    public Caseload(Guid professionalId) => ProfessionalId = professionalId;

    public Guid ProfessionalId { get; private set; }

    public int Children { get; private set; }

    /// <summary>Since when the limit is passed; null within it.</summary>
    public DateOnly? ExceededOn { get; private set; }

    /// <summary>True when so many are too many (L-01): each worker for themselves, an average is not enough.</summary>
    public static bool IsOver(int children, int? limit) => children > limit;

    /// <summary>Takes over a count of the day. Tells what the day changed.</summary>
    public CaseloadChange Count(int children, int? limit, DateOnly on)
    {
        Children = children;
        var over = IsOver(children, limit);
        if (over == ExceededOn is not null)
        {
            return CaseloadChange.None;
        }

        ExceededOn = over ? on : null;
        return over ? CaseloadChange.Exceeded : CaseloadChange.Restored;
    }
}

/// <summary>What a count changed.</summary>
internal enum CaseloadChange
{
    None,
    Exceeded,
    Restored,
}
