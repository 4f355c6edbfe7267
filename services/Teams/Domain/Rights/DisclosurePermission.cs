using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>
/// The client's consent that one partner or person gets to know some things, from the moment it is given (L-21).
/// </summary>
internal sealed class DisclosurePermission : Entity
{
    private DisclosurePermission()
    {
    }

    public Guid ChildId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public Guid? PersonId { get; private set; }

    /// <summary>The service task whose data it is about; null = of all.</summary>
    public ServiceLine? ServiceLine { get; private set; }

    public IReadOnlyList<ConsentScope> Scopes { get; private set; } = [];

    public RightsGiver GivenAs { get; private set; }

    public Guid? GivenByPersonId { get; private set; }

    [Personal]
    public string RecordedBy { get; private set; } = "";

    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>First moment at which it no longer holds; null while it has no end.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>When somebody wrote down that it is withdrawn.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    [Personal]
    public string? WithdrawnBy { get; private set; }

    public static DisclosurePermission Give(Guid childId, PermissionTerms terms, GivenRight given, DateTimeOffset now)
    {
        if (terms.To < HelsinkiTime.DayOf(now))
        {
            throw new RuleViolation("permission_ends_before_start", "A permission holds from now on, so it cannot end earlier.");
        }

        return new DisclosurePermission
        {
            ChildId = childId,
            OrganisationId = terms.OrganisationId,
            PersonId = terms.PersonId,
            ServiceLine = terms.ServiceLine,
            Scopes = [.. terms.Scopes.Distinct().Order()],
            GivenAs = given.Role,
            GivenByPersonId = given.PersonId,
            RecordedBy = given.RecordedBy,
            GivenAt = now,
            Until = terms.To is { } last ? HelsinkiTime.ToInstant(last.AddDays(1), TimeOnly.MinValue) : null,
        };
    }

    public bool HoldsOn(DateOnly day) =>
        HelsinkiTime.DayOf(GivenAt) <= day && (Until is not { } until || HelsinkiTime.ToInstant(day, TimeOnly.MinValue) < until);

    /// <summary>Holds no longer from that day on; today means at once.</summary>
    public void Withdraw(DateOnly on, string by, DateTimeOffset now)
    {
        if (on < HelsinkiTime.DayOf(now))
        {
            throw new RuleViolation("withdrawn_in_the_past", "What was known then cannot become unknown: withdraw from today or later.");
        }

        if (WithdrawnAt is not null || Until <= now)
        {
            throw new RuleViolation("permission_over", "The permission holds no longer, or was withdrawn before.");
        }

        var start = HelsinkiTime.ToInstant(on, TimeOnly.MinValue);
        var end = start > now ? start : now;
        (Until, WithdrawnAt, WithdrawnBy) = (Until < end ? Until : end, now, by);
    }
}
