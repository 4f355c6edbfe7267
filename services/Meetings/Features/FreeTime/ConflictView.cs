using SystemicPlatform.Meetings.Domain.FreeTime;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>Two meetings of one professional at the same time: a warning (A4-02). What the meetings are does not show.</summary>
/// <param name="ProfessionalId">Who would have to be in two places.</param>
/// <param name="StartsAt">UTC: from here …</param>
/// <param name="EndsAt">UTC: … to here.</param>
/// <param name="First">The meeting that begins first.</param>
/// <param name="Second">The other.</param>
internal sealed record ConflictView(Guid ProfessionalId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, EngagementView First, EngagementView Second)
{
    /// <summary>As the caller may see it.</summary>
    /// <param name="professionalId">Whose conflict.</param>
    /// <param name="clash">The two.</param>
    /// <param name="isShown">Which of the meetings the caller may know by id.</param>
    internal static ConflictView From(Guid professionalId, Clash clash, Func<Guid, bool> isShown)
    {
        var overlap = clash.Overlap;
        return new ConflictView(professionalId, overlap.From, overlap.To, Show(clash.First), Show(clash.Second));

        EngagementView Show(Engagement one) => new(one.MeetingId is { } id && isShown(id) ? id : null, one.When.From, one.When.To);
    }
}

/// <summary>A meeting by its time; its id where the caller asked about it, or it is the caller's own.</summary>
internal sealed record EngagementView(Guid? MeetingId, DateTimeOffset StartsAt, DateTimeOffset EndsAt);
