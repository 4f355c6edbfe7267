namespace SystemicPlatform.Meetings.Features.Slots;

/// <summary>Times of client teams that responsible workers book.</summary>
internal static class SlotUseCases
{
    internal static void MapSlots(this RouteGroupBuilder meetings)
    {
        ListFreeSlots.Map(meetings);
        BookSlot.Map(meetings);
    }
}
