using System.Runtime.InteropServices;

namespace SystemicPlatform.Meetings.Domain.FreeTime;

/// <summary>A stretch of time: its first instant, and the first one after it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Period(DateTimeOffset From, DateTimeOffset To)
{
    internal bool Overlaps(Period other) => From < other.To && other.From < To;

    /// <summary>The part that both have; empty ones end where they begin, or before.</summary>
    internal Period With(Period other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);

    internal bool IsEmpty => To <= From;
}
