using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Assignments;

/// <summary>Work between the sessions of a group. A supplementary one stands in for a session that was missed (A2-05).</summary>
internal sealed class Assignment : Entity
{
    internal const int MaxTitleLength = 200;
    internal const int MaxInstructionsLength = 4000;

    private Assignment()
    {
    }

    internal Assignment(Guid groupId, string title, string? instructions, bool supplementary, DateOnly? dueOn) =>
        (GroupId, Title, Instructions, Supplementary, DueOn) = (groupId, title, instructions, supplementary, dueOn);

    public Guid GroupId { get; private set; }

    public string Title { get; private set; } = "";

    public string? Instructions { get; private set; }

    public bool Supplementary { get; private set; }

    public DateOnly? DueOn { get; private set; }
}
