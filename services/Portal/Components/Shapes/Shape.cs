using SystemicPlatform.Portal.Languages;

namespace SystemicPlatform.Portal.Components.Shapes;

/// <summary>
/// What a text of several fields holds, such as a heading of the plan or a tool. One description draws its form, reads what was
/// sent, and shows what stands there, so that the three cannot differ.
/// </summary>
/// <param name="Name">As the service names it, and the beginning of the labels' keys.</param>
/// <param name="Parts">In the order of asking.</param>
public sealed record Shape(string Name, params IReadOnlyList<Part> Parts);

/// <summary>One field.</summary>
/// <param name="Name">As the service names it.</param>
/// <param name="Kind">How it is asked and shown.</param>
/// <param name="Required">Asked of whoever writes the text, or the row or group that it is in.</param>
public sealed record Part(string Name, PartKind Kind, bool Required = true)
{
    /// <summary>Fields of a group, or of each row.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Words for what can be chosen.</summary>
    public Func<Words, string, string>? Say { get; init; }

    public static Part Line(string name, bool required = true) => new(name, PartKind.Line, required);

    public static Part Prose(string name, bool required = true) => new(name, PartKind.Prose, required);

    public static Part Day(string name, bool required = true) => new(name, PartKind.Day, required);

    public static Part Number(string name) => new(name, PartKind.Number, Required: false);

    public static Part Party(string name, bool required = true) => new(name, PartKind.Party, required);

    public static Part Parties(string name, bool required = true) => new(name, PartKind.Parties, required);

    /// <summary>Short texts, one on each line.</summary>
    public static Part Lines(string name) => new(name, PartKind.Lines, Required: false);

    /// <summary>Kept as it is, and not shown.</summary>
    public static Part Hidden(string name) => new(name, PartKind.Hidden, Required: false);

    /// <summary>Stays the same through the versions; a new row gets one.</summary>
    public static Part Identity(string name) => new(name, PartKind.Identity, Required: false);

    public static Part Choice(string name, Func<Words, string, string> say, params IReadOnlyList<string> codes) =>
        new(name, PartKind.Choice) { Say = say, Codes = codes };

    /// <summary>Fields that are there together or not at all.</summary>
    public static Part Group(string name, params IReadOnlyList<Part> parts) => new(name, PartKind.Group, Required: false) { Parts = parts };

    /// <summary>As many rows as are needed.</summary>
    public static Part Rows(string name, params IReadOnlyList<Part> parts) => new(name, PartKind.Rows, Required: false) { Parts = parts };
}

/// <summary>How a field is asked and shown.</summary>
public enum PartKind
{
    Line,
    Prose,
    Day,
    Number,
    Party,
    Parties,
    Lines,
    Hidden,
    Identity,
    Choice,
    Group,
    Rows,
}
