namespace SystemicPlatform.Meetings.Domain.FreeTime;

/// <summary>A meeting in somebody's time.</summary>
/// <param name="MeetingId">The meeting; null for a time of an expert group.</param>
/// <param name="When">Its time.</param>
internal sealed record Engagement(Guid? MeetingId, Period When);

/// <summary>Two meetings of one person at the same time (A4-02): a warning, never a refusal.</summary>
/// <param name="First">The one that begins first; the older one of two that begin together.</param>
/// <param name="Second">The other.</param>
internal sealed record Clash(Engagement First, Engagement Second)
{
    /// <summary>When the person would have to be in two places.</summary>
    internal Period Overlap => First.When.With(Second.When);

    /// <summary>Every pair of meetings that overlap, in order of time.</summary>
    internal static IEnumerable<Clash> Among(IEnumerable<Engagement> engagements)
    {
        Engagement[] all = [.. engagements.OrderBy(one => one.When.From).ThenBy(one => one.MeetingId)];
        for (var first = 0; first < all.Length; first++)
        {
            for (var second = first + 1; second < all.Length && all[second].When.From < all[first].When.To; second++)
            {
                yield return new Clash(all[first], all[second]);
            }
        }
    }
}
