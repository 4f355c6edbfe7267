using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Agendas;

/// <summary>One item of an agenda. That a child is on it is the child's data: others see only that time is taken.</summary>
internal sealed class AgendaItem : Entity
{
    internal const int MaxTitleLength = 200;
    internal const int MinMinutes = 1;
    internal const int MaxMinutes = 480;

    private AgendaItem()
    {
    }

    internal AgendaItem(Agenda agenda, int position, AgendaTopic topic, string? title, int minutes, Guid? childId) =>
        (AgendaId, Position, Topic, Title, Minutes, ChildId) = (agenda.Id, position, topic, title, minutes, agenda.ChildId ?? childId);

    public Guid AgendaId { get; private set; }

    /// <summary>From 1.</summary>
    public int Position { get; private set; }

    public AgendaTopic Topic { get; private set; }

    [Personal]
    public string? Title { get; private set; }

    public int Minutes { get; private set; }

    public Guid? ChildId { get; private set; }

    internal void Change(int position, AgendaEntry entry, bool keepsWords)
    {
        (Position, Minutes) = (position, entry.Minutes);
        if (!keepsWords)
        {
            (Topic, Title) = (entry.Topic, entry.Title);
        }
    }

    internal void PutAt(int position) => Position = position;
}
