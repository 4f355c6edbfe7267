using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Templates;

/// <summary>Someone trained to convene family group conferences, as the area's register has them (A2-12).</summary>
[OutlivesChild("A register of workers.")]
internal sealed class CertifiedConvener : Entity
{
    internal const int MaxTextLength = 200;

    private CertifiedConvener()
    {
    }

    internal CertifiedConvener(string name, string? organisation, DateOnly certifiedOn, DateOnly? validTo) =>
        (Name, Organisation, CertifiedOn, ValidTo) = (name, organisation, certifiedOn, validTo);

    [Personal]
    public string Name { get; private set; } = "";

    /// <summary>Employer; a convener comes from outside the family's own service.</summary>
    public string? Organisation { get; private set; }

    public DateOnly CertifiedOn { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? ValidTo { get; private set; }

    internal bool IsValid(DateOnly day) => CertifiedOn <= day && (ValidTo is not { } last || day <= last);

    /// <summary>The certificate ends; what was convened stays.</summary>
    /// <exception cref="RuleViolation"><c>end_before_start</c>.</exception>
    internal void End(DateOnly lastDay) => ValidTo = lastDay >= CertifiedOn
        ? lastDay
        : throw new RuleViolation("end_before_start", "The last day is not before the first.");
}
