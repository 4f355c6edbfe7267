using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.JointPlans;

/// <summary>What a section says: exactly the part that belongs to its kind is there.</summary>
internal sealed record SectionContent(
    PlanBasics? Basics = null,
    PlanSituation? CurrentSituation = null,
    PlanOwnAssessment? OwnAssessment = null,
    PlanServices? Services = null,
    PlanOfWork? PlanAndGoals = null,
    PlanMonitoring? Monitoring = null,
    PlanInPlainLanguage? PlainLanguage = null,
    IReadOnlyList<Party>? Distribution = null)
{
    /// <summary>The kinds of which something is said.</summary>
    internal IEnumerable<PlanSectionKind> Kinds()
    {
        (PlanSectionKind Kind, object? Part)[] parts =
        [
            (PlanSectionKind.Basics, Basics), (PlanSectionKind.CurrentSituation, CurrentSituation),
            (PlanSectionKind.OwnAssessment, OwnAssessment), (PlanSectionKind.Services, Services),
            (PlanSectionKind.PlanAndGoals, PlanAndGoals), (PlanSectionKind.Monitoring, Monitoring),
            (PlanSectionKind.PlainLanguage, PlainLanguage), (PlanSectionKind.Distribution, Distribution),
        ];
        return parts.Where(part => part.Part is not null).Select(part => part.Kind);
    }
}

/// <summary>Heading 1.</summary>
/// <param name="Title">Name of the document.</param>
/// <param name="On">Its day.</param>
/// <param name="Persons">The child, the family and the others, as they are called.</param>
/// <param name="Negotiation">Where it was talked over, if it was in a meeting.</param>
internal sealed record PlanBasics(
    [property: Personal] string Title, DateOnly On, IReadOnlyList<Party> Persons, PlanNegotiation? Negotiation = null);

/// <summary>The meeting in which the plan was made.</summary>
/// <param name="On">The day.</param>
/// <param name="Place">Where.</param>
/// <param name="Participants">Who were there.</param>
internal sealed record PlanNegotiation(DateOnly On, [property: Personal] string Place, IReadOnlyList<Party> Participants);

/// <summary>Heading 2.</summary>
/// <param name="Description">The situation, in short.</param>
/// <param name="Housing">How and with whom the child lives.</param>
/// <param name="Observations">What the professionals have noticed.</param>
/// <param name="Placement">Of a child in placement: where, and how its school path goes on.</param>
internal sealed record PlanSituation(
    [property: Personal] string Description, [property: Personal] string Housing, [property: Personal] string Observations, PlanPlacement? Placement = null);

/// <summary>A child in placement: named people around it keep its school path together, at any age (A2-20).</summary>
/// <param name="Place">Where the child lives.</param>
/// <param name="SchoolPath">How day care or school goes on, and what it needs.</param>
/// <param name="Named">Who answers for that, on each side.</param>
/// <param name="WellbeingByChild">1–10, as the child sees it.</param>
/// <param name="WellbeingByAdults">1–10, as the adults see it together.</param>
internal sealed record PlanPlacement(
    [property: Personal] string Place, [property: Personal] string SchoolPath, IReadOnlyList<Party> Named, int? WellbeingByChild = null, int? WellbeingByAdults = null);

/// <summary>Heading 3. Strengths are asked before needs (A0-08); each one's own words stand beside it, see PlanWord.</summary>
/// <param name="Strengths">What carries.</param>
/// <param name="Assessment">How child and family see their situation.</param>
/// <param name="SupportNeed">What support they think they need.</param>
internal sealed record PlanOwnAssessment(
    [property: Personal] string Strengths, [property: Personal] string Assessment, [property: Personal] string SupportNeed);

/// <summary>Heading 4.</summary>
/// <param name="Earlier">Services of the past.</param>
/// <param name="Present">Services of today.</param>
/// <param name="FamilysView">How they work, as the family sees it.</param>
/// <param name="ProfessionalsView">How they work, as the professionals see it.</param>
/// <param name="SectorPlans">Which plans of single services there are; the plans themselves are linked, never merged .</param>
internal sealed record PlanServices(
    [property: Personal] string Earlier, [property: Personal] string Present, [property: Personal] string FamilysView,
    [property: Personal] string ProfessionalsView, [property: Personal] string? SectorPlans = null);

/// <summary>Heading 5; the goals are rows of their own.</summary>
/// <param name="Services">Services that the family is guided to, with when and by whom.</param>
/// <param name="Reasons">Why: we do this because.</param>
/// <param name="Decisions">What was decided otherwise.</param>
internal sealed record PlanOfWork(
    IReadOnlyList<PlannedService> Services, IReadOnlyList<PlanReason> Reasons, [property: Personal] string? Decisions = null);

/// <summary>A service that the family is guided to.</summary>
/// <param name="Service">Which.</param>
/// <param name="Description">What it is for; that social work uses the systemic way of working is said here.</param>
/// <param name="Timetable">When.</param>
/// <param name="Responsible">Who answers for it.</param>
internal sealed record PlannedService(
    [property: Personal] string Service, [property: Personal] string Description, [property: Personal] string Timetable, Party Responsible);

/// <summary>We do this because .</summary>
/// <param name="What">What is done.</param>
/// <param name="Because">Why.</param>
internal sealed record PlanReason([property: Personal] string What, [property: Personal] string Because);

/// <summary>Heading 6 .</summary>
/// <param name="Responsible">Who answers for the follow-up, in which role.</param>
/// <param name="UpdateForm">In which form the plan is brought up to date.</param>
/// <param name="NextUpdateOn">When next.</param>
/// <param name="Fulfilment">Whether what was agreed has been done.</param>
/// <param name="NextSteps">What was agreed further.</param>
/// <param name="MeetingsWithChild">How the worker and the child meet.</param>
/// <param name="RightsExplained">How child and family were told of their rights.</param>
/// <param name="EstimatedDuration">How long the client relationship is thought to last.</param>
/// <param name="DissentingViews">Views that differ, beyond what people say about a version themselves.</param>
internal sealed record PlanMonitoring(
    Party Responsible, [property: Personal] string UpdateForm, DateOnly NextUpdateOn, [property: Personal] string Fulfilment,
    [property: Personal] string? NextSteps = null, [property: Personal] string? MeetingsWithChild = null,
    [property: Personal] string? RightsExplained = null, [property: Personal] string? EstimatedDuration = null,
    [property: Personal] string? DissentingViews = null);

/// <summary>The plan in plain words.</summary>
/// <param name="ForChild">Written for the child.</param>
/// <param name="ForFamily">Written for the family.</param>
internal sealed record PlanInPlainLanguage([property: Personal] string ForChild, [property: Personal] string ForFamily);
