namespace SystemicPlatform.Meetings.Domain.Agendas;

/// <summary>One item of a template.</summary>
/// <param name="Topic">What it is.</param>
/// <param name="Title">The area's own words; null = the topic's.</param>
/// <param name="Minutes">How long.</param>
/// <param name="PerChild">Comes once for each child whose matter is handled.</param>
internal sealed record TemplateItem(AgendaTopic Topic, string? Title, int Minutes, bool PerChild);
