using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Professionals;

/// <summary>Days on which a professional is away, and who stands in. Why is nobody's business here.</summary>
internal sealed class Absence : Entity
{
    private Absence()
    {
    }

    public Guid ProfessionalId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public Guid? SubstituteId { get; private set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    public static Absence Of(Professional professional, DateOnly from, DateOnly to, Professional? substitute)
    {
        if (to < from)
        {
            throw new RuleViolation("absence_ends_before_start", "An absence cannot end before it starts.");
        }

        if (substitute?.Id == professional.Id)
        {
            throw new RuleViolation("substitute_is_absent", "Nobody stands in for themselves.");
        }

        if (substitute is not null && !substitute.IsEmployed(from, to))
        {
            throw new RuleViolation("professional_not_employed", "The substitute does not work here for the whole of that time.");
        }

        return new Absence { ProfessionalId = professional.Id, From = from, To = to, SubstituteId = substitute?.Id };
    }

    public void Cancel(DateTimeOffset now)
    {
        if (CancelledAt is not null)
        {
            throw new RuleViolation("absence_cancelled_already", "The absence was taken back before.");
        }

        CancelledAt = now;
    }
}
