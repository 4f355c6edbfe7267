using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Teams.Domain.Children;

/// <summary>Days of birth and death, of children and of persons.</summary>
internal static class LifeDays
{
    /// <summary>Refuses days that cannot be.</summary>
    public static void Demand(DateOnly? birthDate, DateOnly? deceasedOn, DateOnly today)
    {
        if (birthDate > today)
        {
            throw new RuleViolation("birth_date_in_future", "Whoever is not yet born has no birth date.");
        }

        if (deceasedOn > today)
        {
            throw new RuleViolation("deceased_in_future", "A day of death cannot lie ahead.");
        }

        if (deceasedOn < birthDate)
        {
            throw new RuleViolation("deceased_before_birth", "A day of death cannot lie before the birth.");
        }
    }
}
