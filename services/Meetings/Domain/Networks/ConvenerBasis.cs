namespace SystemicPlatform.Meetings.Domain.Networks;

/// <summary>Why it is this person who calls the network together (A1-04).</summary>
internal enum ConvenerBasis
{
    /// <summary>Noticed the need: the one meant unless another is named .</summary>
    Noticer,

    /// <summary>The family centre's coordinator.</summary>
    Coordinator,

    /// <summary>The client's own worker.</summary>
    OwnWorker,
}

/// <summary>Who calls the network together.</summary>
/// <param name="Basis">Why this person.</param>
/// <param name="Who">The person.</param>
internal sealed record Convener(ConvenerBasis Basis, Parties.Party Who);
