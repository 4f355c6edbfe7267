using System.Linq.Expressions;
using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Assessments;

namespace SystemicPlatform.Teams.Features.Assessments;

/// <summary>A notification with its deadlines and how far the assessment is.</summary>
internal sealed record NotificationResponse(
    Guid Id,
    Guid ChildId,
    DateOnly ReceivedOn,
    NotificationKind Kind,
    [property: Personal] string? Notifier,
    [property: Personal] string? Concern,
    bool UrgentAssessment,
    DateOnly? UrgentNeedAssessedOn,
    DateOnly AssessmentStartBy,
    DateOnly AssessmentDueBy,
    DateOnly AssessmentDueByRolled,
    AssessmentState State,
    DateOnly? StartedOn,
    DateOnly? CompletedOn,
    DateOnly? NotNeededOn,
    [property: Personal] string? WhyNotNeeded,
    DateOnly? ChildToldOn,
    [property: Personal] string? WhyChildNotTold,
    DateOnly? GuardianToldOn,
    [property: Personal] string? WhyGuardianNotTold,
    bool? LedToDecision,
    DateOnly? DecisionInEffectOn,
    [property: Personal] string? WhyLate,
    AssessmentDuty? NextDuty,
    DateOnly? NextDueOn,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    public static readonly Expression<Func<Notification, NotificationResponse>> Row = row => new NotificationResponse(
        row.Id, row.ChildId, row.ReceivedOn, row.Kind, row.Notifier, row.Concern, row.Urgent, row.UrgentNeedAssessedOn,
        row.StartBy, row.DueBy, row.DueByRolled, row.State, row.StartedOn, row.CompletedOn, row.NotNeededOn, row.WhyNotNeeded,
        row.ChildToldOn, row.WhyChildNotTold, row.GuardianToldOn, row.WhyGuardianNotTold,
        row.LedToDecision, row.DecisionInEffectOn, row.WhyLate, row.NextDuty, row.NextDueOn, row.RowVersion);

    private static readonly Func<Notification, NotificationResponse> Show = Row.Compile();

    public static NotificationResponse From(Notification notification) => Show(notification);
}
