using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>A hypothesis with how it came to stand as it does.</summary>
/// <param name="Id">The hypothesis.</param>
/// <param name="MeetingId">Where it came up.</param>
/// <param name="Text">The reading.</param>
/// <param name="Whose">Whose view it is.</param>
/// <param name="State">How it stands.</param>
/// <param name="History">Oldest first.</param>
/// <param name="ETag">For If-Match, where it comes in a list.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record HypothesisView(
    Guid Id, Guid MeetingId, [property: Personal] string Text, [property: Personal] string Whose, HypothesisState State,
    IReadOnlyList<HypothesisView.Change> History, string ETag, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>One change.</summary>
    /// <param name="State">As it stood from then on.</param>
    /// <param name="Why">Null when it came up.</param>
    /// <param name="By">Who wrote it down.</param>
    /// <param name="At">UTC.</param>
    /// <param name="MeetingId">In which meeting, if it was one.</param>
    internal sealed record Change(HypothesisState State, [property: Personal] string? Why, [property: Personal] string By, DateTimeOffset At, Guid? MeetingId);

    internal static HypothesisView From(Hypothesis row) => new(
        row.Id, row.MeetingId, row.Text, row.Whose, row.State,
        [.. row.Changes.OrderBy(change => change.Id).Select(change => new Change(change.State, change.Why, change.ByName, change.At, change.MeetingId))],
        $"\"{row.RowVersion}\"", row.RowVersion);
}
