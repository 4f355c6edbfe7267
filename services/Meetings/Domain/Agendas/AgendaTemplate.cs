using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Agendas;

/// <summary>An area's own agenda for a kind of meeting and a structure.</summary>
internal sealed class AgendaTemplate : Entity
{
    private AgendaTemplate()
    {
    }

    internal AgendaTemplate(MeetingKind kind, MeetingStructure structure, IReadOnlyList<TemplateItem> items) =>
        (Kind, Structure, Items) = (kind, structure, items);

    public MeetingKind Kind { get; private set; }

    public MeetingStructure Structure { get; private set; }

    /// <summary>In order.</summary>
    public IReadOnlyList<TemplateItem> Items { get; private set; } = [];

    internal void Change(IReadOnlyList<TemplateItem> items) => Items = items;
}
