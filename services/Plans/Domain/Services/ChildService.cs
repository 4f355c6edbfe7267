using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Wellbeing;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Services;

/// <summary>A service around a child: who does what, when and for whom (A0-05).</summary>
internal sealed class ChildService : SharedRow
{
    private ChildService()
    {
    }

    public ServiceFacts Facts { get; private set; } = null!;

    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day; null = goes on.</summary>
    public DateOnly? EndsOn { get; private set; }

    [Personal]
    public string? EndedWhy { get; private set; }

    internal static ChildService Note(Guid childId, ServiceFacts facts, Audience audience)
    {
        var service = new ChildService { ChildId = childId };
        service.Change(facts, audience);
        return service;
    }

    /// <summary>Changes what is said of it.</summary>
    /// <exception cref="RuleViolation"><c>service_ended</c>.</exception>
    internal void Change(ServiceFacts facts, Audience audience)
    {
        if (EndedWhy is not null)
        {
            throw new RuleViolation("service_ended", "What has ended stays as it was.");
        }

        (Facts, StartsOn, EndsOn) = (facts, facts.StartsOn, facts.EndsOn);
        ShowTo(audience with { Workers = true });
    }

    /// <summary>Ends it.</summary>
    /// <exception cref="RuleViolation"><c>service_ended</c>, <c>ends_before_start</c>.</exception>
    internal void End(DateOnly on, string why)
    {
        if (EndedWhy is not null)
        {
            throw new RuleViolation("service_ended", "It has ended before.");
        }

        if (on < StartsOn)
        {
            throw new RuleViolation("ends_before_start", "A service ends on its first day at the earliest.");
        }

        (EndsOn, EndedWhy) = (on, why);
    }
}

/// <summary>What is said of a service.</summary>
/// <param name="Kind">Which sort.</param>
/// <param name="What">What is done.</param>
/// <param name="Provider">Who does it.</param>
/// <param name="ForWhom">For whom it is.</param>
/// <param name="Needs">Which items of the wellbeing framework it is for: what shows double work and gaps.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="Timetable">How often, when.</param>
/// <param name="EndsOn">Last day, if it is known.</param>
/// <param name="FamilysView">How it works, as the family sees it.</param>
/// <param name="ProfessionalsView">How it works, as the professionals see it.</param>
internal sealed record ServiceFacts(
    ServiceKind Kind, [property: Personal] string What, Party Provider, IReadOnlyList<Party> ForWhom, IReadOnlyList<FrameworkItem> Needs,
    DateOnly StartsOn, [property: Personal] string Timetable, DateOnly? EndsOn = null,
    [property: Personal] string? FamilysView = null, [property: Personal] string? ProfessionalsView = null);

/// <summary>Sorts of services.</summary>
internal enum ServiceKind
{
    SocialWork,
    FamilyWork,
    IntensifiedFamilyWork,
    SupportFamily,
    FamilyCounselling,
    EarlyEducation,
    School,
    StudentWelfare,
    HealthCare,
    Psychiatry,
    SubstanceServices,
    DisabilityServices,
    ThirdSector,
    Other,
}
