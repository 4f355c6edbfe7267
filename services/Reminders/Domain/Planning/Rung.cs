namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>One time at which a kind is told, and to whom. Several make a ladder.</summary>
/// <param name="Offset">Negative = before. Minutes or days, as the kind's <see cref="Measure"/> says.</param>
/// <param name="To">To whom.</param>
internal sealed record Rung(int Offset, IReadOnlyList<Audience> To)
{
    public static Rung At(int offset, params Audience[] to) => new(offset, to);
}
