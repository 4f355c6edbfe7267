using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.FreeTime;

/// <summary>A professional is away, as Teams told of it. Why is not told, and nobody here needs to know.</summary>
internal sealed class Absence : Entity
{
    private Absence()
    {
    }

    /// <summary>The absence under the id that Teams gave it.</summary>
    internal Absence(Guid absenceId, Guid professionalId, DateOnly from, DateOnly to, DateTimeOffset at)
    {
        (Id, ProfessionalId) = (absenceId, professionalId);
        Last(from, to, at);
    }

    public Guid ProfessionalId { get; private set; }

    /// <summary>UTC: beginning of the first day in Europe/Helsinki.</summary>
    public DateTimeOffset BeginsAt { get; private set; }

    /// <summary>UTC: end of the last day.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>True when it will not be.</summary>
    public bool IsCancelled { get; private set; }

    /// <summary>UTC: when Teams said so; older news change nothing.</summary>
    public DateTimeOffset ToldAt { get; private set; }

    /// <summary>It lasts from a day to a day, both included.</summary>
    internal void Last(DateOnly from, DateOnly to, DateTimeOffset at)
    {
        if (at >= ToldAt)
        {
            BeginsAt = HelsinkiTime.ToInstant(from, TimeOnly.MinValue);
            EndsAt = HelsinkiTime.ToInstant(to.AddDays(1), TimeOnly.MinValue);
            (IsCancelled, ToldAt) = (false, at);
        }
    }

    /// <summary>It will not be.</summary>
    internal void Cancel(DateTimeOffset at)
    {
        if (at >= ToldAt)
        {
            (IsCancelled, ToldAt) = (true, at);
        }
    }
}
