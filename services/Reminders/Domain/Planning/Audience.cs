namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>Who is told, as a rule names them. Whoever it is in fact is found when the reminder goes out.</summary>
internal enum Audience
{
    /// <summary>The members of the team and those invited, without those who declined.</summary>
    Members,

    /// <summary>Those whom the matter concerns by name: who does the step, has the seat, holds the certificate.</summary>
    Concerned,

    /// <summary>The members of the team who were told of an older time of it.</summary>
    Told,

    /// <summary>Those invited from outside the team.</summary>
    Guests,

    /// <summary>Those of them who have not answered.</summary>
    Unanswered,

    /// <summary>The child's responsible social worker.</summary>
    Responsible,

    /// <summary>The child's work pair.</summary>
    WorkPair,

    /// <summary>The coordinator of the team.</summary>
    Coordinator,

    /// <summary>The team leader and the leading social worker.</summary>
    Lead,

    /// <summary>Partners in the child's team that may know of the matter.</summary>
    Partners,
}
