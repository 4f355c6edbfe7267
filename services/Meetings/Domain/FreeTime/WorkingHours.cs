using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.FreeTime;

/// <summary>The working week of one professional, or of a whole tenant where somebody has none of their own.</summary>
internal sealed class WorkingHours : Entity
{
    private WorkingHours()
    {
    }

    internal WorkingHours(Guid? professionalId, WorkingWeek week) => (ProfessionalId, Pattern) = (professionalId, week.ToString());

    /// <summary>Null for the tenant's own.</summary>
    public Guid? ProfessionalId { get; private set; }

    /// <summary>In the form of <see cref="WorkingWeek.ToString"/>.</summary>
    public string Pattern { get; private set; } = "";

    internal WorkingWeek Week => WorkingWeek.Parse(Pattern);

    internal void Change(WorkingWeek week) => Pattern = week.ToString();
}
