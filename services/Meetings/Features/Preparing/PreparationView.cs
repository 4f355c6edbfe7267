using SystemicPlatform.Meetings.Domain.Preparing;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>A meeting's preparation.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Open">How many items are still to be done.</param>
/// <param name="Items">In order.</param>
internal sealed record PreparationView(Guid MeetingId, int Open, IReadOnlyList<PreparationView.Item> Items)
{
    /// <summary>One thing to see to.</summary>
    /// <param name="Id">The item.</param>
    /// <param name="ChildId">The child whom it concerns, if it concerns one.</param>
    /// <param name="Task">What it is.</param>
    /// <param name="Owner">Who brings it.</param>
    /// <param name="Text">Its own words; null = the task's.</param>
    /// <param name="DoneAt">UTC; null = still to be done.</param>
    /// <param name="DoneBy">Who saw to it.</param>
    internal sealed record Item(
        Guid Id, Guid? ChildId, PreparationTask Task, PreparationOwner Owner,
        [property: Personal] string? Text, DateTimeOffset? DoneAt, [property: Personal] string? DoneBy)
    {
        internal static Item Of(PreparationItem row) => new(row.Id, row.ChildId, row.Task, row.Owner, row.Text, row.DoneAt, row.DoneByName);
    }

    internal static PreparationView From(Guid meetingId, IEnumerable<PreparationItem> items)
    {
        Item[] ordered = [.. items.OrderBy(row => row.Position).ThenBy(row => row.Id).Select(Item.Of)];
        return new PreparationView(meetingId, ordered.Count(item => item.DoneAt is null), ordered);
    }
}
