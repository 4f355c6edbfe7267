using SystemicPlatform.Plans.Domain.Parties;

namespace SystemicPlatform.Plans.Domain.ModelPlans;

/// <summary>The plan of a pilot: four levels, five columns (A3-13).</summary>
/// <param name="Client">The client's help and experience of service: access, right time, taking part, good encounter.</param>
/// <param name="Worker">The worker: skills, support, wellbeing at work.</param>
/// <param name="Cooperation">Working together across professions: shared ways and principles.</param>
/// <param name="Organisation">Organisation of services and leadership: across sectors, structures that work.</param>
internal sealed record PilotMatrix(PilotRow Client, PilotRow Worker, PilotRow Cooperation, PilotRow Organisation)
{
    internal static PilotMatrix Empty { get; } = new(PilotRow.Empty, PilotRow.Empty, PilotRow.Empty, PilotRow.Empty);

    /// <summary>How many of the twenty cells say something.</summary>
    internal int Filled => new[] { Client, Worker, Cooperation, Organisation }.Sum(row => row.Filled);
}

/// <summary>One level.</summary>
/// <param name="Changes">Changes aimed at.</param>
/// <param name="Means">Means and tools.</param>
/// <param name="Participants">Who takes part, and in what role.</param>
/// <param name="Evaluation">Measure, or way of following up.</param>
/// <param name="Reviews">When it is looked at, and by whom.</param>
internal sealed record PilotRow(string? Changes, string? Means, string? Participants, string? Evaluation, IReadOnlyList<PilotReview> Reviews)
{
    internal static PilotRow Empty { get; } = new(null, null, null, null, []);

    internal int Filled => new[] { Changes, Means, Participants, Evaluation }.Count(cell => cell is not null) + (Reviews.Count > 0 ? 1 : 0);
}

/// <summary>When a level is looked at, and who answers for it.</summary>
internal sealed record PilotReview(DateOnly On, IReadOnlyList<Party> Responsible);
