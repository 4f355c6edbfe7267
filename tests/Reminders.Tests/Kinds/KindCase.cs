using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Tests.Kinds;

/// <summary>What may become of something between being planned and being told.</summary>
public enum Fate
{
    /// <summary>Nothing: it is told when it is due.</summary>
    Planned,

    /// <summary>It gets another time, or a newer version: only that one is told.</summary>
    Moved,

    /// <summary>It will not be: nobody is told.</summary>
    Cancelled,

    /// <summary>Somebody else has the role, or is concerned: they are told, and the one before is not.</summary>
    RecipientChanged,

    /// <summary>It was done before anybody was to be told: nobody is.</summary>
    DoneBeforeDue,
}

/// <summary>One kind, and how the other services tell of each of its fates.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Plan">Tells of it, with a day or a time in ten weeks.</param>
/// <param name="To">Who is told, each once.</param>
internal sealed record KindCase(ReminderKind Kind, Func<KindStage, Task> Plan, params string[] To)
{
    /// <summary>The id of the matter; its own where nothing else is said.</summary>
    public Func<KindStage, Guid> Matter { get; init; } = stage => stage.Id;

    public required Turn Moved { get; init; }

    public required Turn Cancelled { get; init; }

    /// <summary>Besides what happens to everyone: all who hold a role leave, and others take their places.</summary>
    public Turn RecipientChanged { get; init; } = Turn.None;

    public required Turn DoneBeforeDue { get; init; }

    public Turn Of(Fate fate) => fate switch
    {
        Fate.Planned => Turn.None,
        Fate.Moved => Moved,
        Fate.Cancelled => Cancelled,
        Fate.RecipientChanged => RecipientChanged,
        _ => DoneBeforeDue,
    };

    /// <summary>Who is to have been told in the end.</summary>
    public IEnumerable<string> Expected(Fate fate) => Of(fate).To ?? fate switch
    {
        _ when Of(fate).Never is not null => To,
        Fate.Cancelled or Fate.DoneBeforeDue => [],
        Fate.RecipientChanged => To.Select(KindStage.Successor),
        _ => To,
    };
}

/// <summary>What is told after the plan.</summary>
/// <param name="Tell">Tells it.</param>
internal sealed record Turn(Func<KindStage, Task> Tell)
{
    /// <summary>Nothing is told.</summary>
    public static readonly Turn None = new(_ => Task.CompletedTask);

    /// <summary>Why this kind does not have this fate; then it is told as planned.</summary>
    public string? Never { get; init; }

    /// <summary>Who is told in the end, where it is not what the fate says.</summary>
    public string[]? To { get; init; }

    public static Turn Not(string reason) => None with { Never = reason };
}
