using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Experts;

/// <summary>
/// A group of experts for the child's social worker (A2-08, L-14). It keeps times about monthly; who sits in a case
/// is chosen case by case.
/// </summary>
internal sealed class ExpertGroup : Entity
{
    internal const int MaxTextLength = 200;

    private readonly List<ExpertSeat> seats = [];

    private ExpertGroup()
    {
    }

    public string Name { get; private set; } = "";

    public Secretary Secretary { get; private set; } = null!;

    /// <summary>True when cases are handled without a name, which only the secretary learns (L-15).</summary>
    public bool AnonymousHandling { get; private set; }

    /// <summary>True when child and family may be there (L-15).</summary>
    public bool ClientMayAttend { get; private set; }

    public IReadOnlyList<Expert> Experts { get; private set; } = [];

    /// <summary>The secretary and the experts who sign in, each once.</summary>
    public IReadOnlyList<ExpertSeat> Seats => seats;

    internal static ExpertGroup Form(string name, Secretary secretary, bool anonymousHandling, bool clientMayAttend, IReadOnlyList<Expert> experts)
    {
        var group = new ExpertGroup();
        group.Change(name, secretary, anonymousHandling, clientMayAttend, experts);
        return group;
    }

    internal void Change(string name, Secretary secretary, bool anonymousHandling, bool clientMayAttend, IReadOnlyList<Expert> experts)
    {
        (Name, Secretary, AnonymousHandling, ClientMayAttend, Experts) = (name, secretary, anonymousHandling, clientMayAttend, experts);
        var subjects = experts.Select(expert => expert.Subject).Prepend(secretary.Subject).OfType<string>().ToHashSet(StringComparer.Ordinal);
        seats.RemoveAll(seat => !subjects.Remove(seat.Subject));
        seats.AddRange(subjects.Select(subject => new ExpertSeat(Id, subject)));
    }

    internal bool IsSecretary(string subject) => Secretary.Subject == subject;

    /// <summary>True for the secretary and for experts who sign in.</summary>
    internal bool Has(string subject) => IsSecretary(subject) || Experts.Any(expert => expert.Subject == subject);

    /// <summary>Experts that know one of the fields: whom the secretary can call (A2-09).</summary>
    internal IReadOnlyList<Expert> Match(IReadOnlyList<ExpertField> fields) =>
        [.. Experts.Where(expert => expert.Fields.Intersect(fields).Any())];

    /// <summary>The fields that the chosen experts leave open.</summary>
    /// <exception cref="RuleViolation"><c>expert_not_in_group</c>.</exception>
    internal IReadOnlyList<ExpertField> Uncovered(IReadOnlyList<ExpertField> fields, IReadOnlyList<Guid> expertIds)
    {
        var chosen = Experts.Where(expert => expertIds.Contains(expert.Id)).ToArray();
        return chosen.Length == expertIds.Distinct().Count()
            ? [.. fields.Except(chosen.SelectMany(expert => expert.Fields))]
            : throw new RuleViolation("expert_not_in_group", "A case is composed of the group's own experts.");
    }
}
