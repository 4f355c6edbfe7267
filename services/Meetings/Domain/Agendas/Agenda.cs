using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Agendas;

/// <summary>What a meeting talks about, in what order and how long, and by which structure.</summary>
internal sealed class Agenda : Entity
{
    private readonly List<AgendaItem> items = [];

    private Agenda()
    {
    }

    public Guid MeetingId { get; private set; }

    /// <summary>The child, for a meeting about one child.</summary>
    public Guid? ChildId { get; private set; }

    public MeetingStructure Structure { get; private set; }

    /// <summary>Rises with every change.</summary>
    public int Version { get; private set; }

    /// <summary>In no order; <see cref="AgendaItem.Position"/> has it.</summary>
    public IReadOnlyList<AgendaItem> Items => items;

    /// <summary>The agenda that a template gives for the meeting's children, in the order in which they come.</summary>
    internal static Agenda Draw(Meeting meeting, MeetingStructure structure, IReadOnlyList<TemplateItem> template, IReadOnlyList<Guid> children)
    {
        var agenda = new Agenda { MeetingId = meeting.Id, ChildId = meeting.ChildId, Structure = structure, Version = 1 };
        foreach (var (item, childId) in Unfold([.. template], children))
        {
            agenda.items.Add(new AgendaItem(agenda, agenda.items.Count + 1, item.Topic, item.Title, item.Minutes, childId));
        }

        return agenda;
    }

    /// <summary>Puts other items in place of those that the caller sees; those of other children stay.</summary>
    /// <param name="structure">The structure from now on.</param>
    /// <param name="changed">In order; the id of an item that is there keeps it.</param>
    /// <param name="isHidden">True for the child of an item that the caller does not see.</param>
    internal void Replace(MeetingStructure structure, IReadOnlyList<AgendaEntry> changed, Func<Guid?, bool> isHidden)
    {
        Structure = structure;
        Version++;
        var before = items.OrderBy(item => item.Position).ToArray();
        items.Clear();
        foreach (var entry in changed)
        {
            var known = Array.Find(before, item => item.Id == entry.Id);
            if (known is not null)
            {
                known.Change(items.Count + 1, entry, keepsWords: isHidden(known.ChildId));
            }

            items.Add(known ?? new AgendaItem(this, items.Count + 1, entry.Topic, entry.Title, entry.Minutes, entry.ChildId));
        }

        foreach (var left in before.Where(item => isHidden(item.ChildId) && !items.Contains(item)))
        {
            left.PutAt(items.Count + 1);
            items.Add(left);
        }
    }

    // Everything about one child comes together: a run of items per child is repeated as a whole.
    private static IEnumerable<(TemplateItem Item, Guid? ChildId)> Unfold(TemplateItem[] template, IReadOnlyList<Guid> children)
    {
        if (template is [])
        {
            return [];
        }

        if (!template[0].PerChild)
        {
            return [(template[0], null), .. Unfold(template[1..], children)];
        }

        var run = template.TakeWhile(item => item.PerChild).ToArray();
        return [.. children.SelectMany(child => run.Select(item => (item, (Guid?)child))), .. Unfold(template[run.Length..], children)];
    }
}
