using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Agendas;

/// <summary>An item as someone wants it.</summary>
/// <param name="Id">The item that is there already; null = a new one.</param>
/// <param name="Topic">What it is.</param>
/// <param name="Title">Its own words; null = the topic's.</param>
/// <param name="Minutes">How long.</param>
/// <param name="ChildId">The child concerned, or null.</param>
internal sealed record AgendaEntry(
    AgendaTopic Topic, int Minutes, Guid? Id = null, [property: Personal] string? Title = null, Guid? ChildId = null);
