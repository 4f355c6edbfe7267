namespace SystemicPlatform.Contracts;

/// <summary>
/// A fact that one service tells the others. Carries ids, dates and codes; never a name, an address or free text:
/// a message can lie in a queue or a log for long.
/// </summary>
public interface IEvent
{
    /// <summary>Code of the tenant that the fact belongs to; consumers take their tenant from here.</summary>
    string Tenant { get; }

    /// <summary>What the fact is about. Facts with the same id arrive in the order in which they happened.</summary>
    Guid AggregateId { get; }

    /// <summary>When it happened, UTC.</summary>
    DateTimeOffset At { get; }
}
