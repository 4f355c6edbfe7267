namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>A child's record as it is sent: the whole of it. Without a code the one that is known stays.</summary>
public sealed record ChildFacts(
    string GivenName, string FamilyName, string ContactLanguage, bool InterpreterNeeded, string Municipality, bool NonDisclosureForSafety, DateOnly? BirthDate,
    string? PersonalIdentityCode, string? Sex, DateOnly? DeceasedOn, string? TemporaryId, string? NotADuplicateBecause = null);

/// <summary>A child's record as it is read; its code only says that it is known.</summary>
public sealed record ChildDetails(
    Guid Id, string GivenName, string FamilyName, DateOnly? BirthDate, DateOnly? DeceasedOn, string Sex, bool HasPersonalIdentityCode, string? TemporaryId,
    string ContactLanguage, bool InterpreterNeeded, string? Municipality, bool NonDisclosureForSafety);

public sealed record Organisation(Guid Id, string Name, string Sector, DateTimeOffset? SuspendedAt);

public sealed record SystemicTeamRow(Guid Id, string Kind, string Name);

public sealed record ClientRelationship(Guid Id, string ServiceLine, bool SpecialSupport, DateOnly OpenedOn, DateOnly? ClosedOn, string? CloseReason);

public sealed record NewRelationship(string ServiceLine, DateOnly OpenedOn, Guid? ResponsibleWorkerId, Guid? WorkPairId, bool SpecialSupport);

public sealed record NewMember(
    string Role, string Kind, DateOnly From, string WhyPresent, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, DateOnly? To);

public sealed record ReferralDetails(
    Guid Id, Guid TeamId, string TeamName, IReadOnlyList<string> Criteria, string Reason, DateOnly From, DateOnly? To, string? EndReason);

/// <summary>A notification or contact with the statutory clock that it started.</summary>
public sealed record Notification(
    Guid Id, DateOnly ReceivedOn, string Kind, string? Notifier, string? Concern, bool UrgentAssessment, DateOnly? UrgentNeedAssessedOn, DateOnly AssessmentStartBy,
    DateOnly AssessmentDueBy, DateOnly AssessmentDueByRolled, string State, DateOnly? StartedOn, DateOnly? CompletedOn, DateOnly? NotNeededOn, string? WhyNotNeeded,
    DateOnly? ChildToldOn, string? WhyChildNotTold, DateOnly? GuardianToldOn, string? WhyGuardianNotTold, bool? LedToDecision, DateOnly? DecisionInEffectOn,
    string? WhyLate, string? NextDuty, DateOnly? NextDueOn);

public sealed record NewNotification(DateOnly ReceivedOn, string Kind, bool Urgent, string? Notifier, string? Concern);

public sealed record Municipality(string Code, string NameFi, string? NameSv)
{
    /// <summary>In the language of the page.</summary>
    public string Name => Languages.Language.Current.Code == "sv" ? NameSv ?? NameFi : NameFi;
}

public sealed record Area(string Code, string Tenant);
