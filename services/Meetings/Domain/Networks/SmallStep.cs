using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Networks;

/// <summary>A small, concrete step between meetings: who, what, when (A1-12, A1-13).</summary>
/// <param name="Id">Of this step.</param>
/// <param name="What">What is done.</param>
/// <param name="Doers">Who do it; workers of two services are a cross-service pair.</param>
/// <param name="Due">By when.</param>
/// <param name="DoneOn">When it was done; null while it is not.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record SmallStep(
    Guid Id, [property: Personal] string What, IReadOnlyList<StepDoer> Doers, DateOnly Due, DateOnly? DoneOn,
    [property: Personal] string? Outcome)
{
    // A small step of a round is agreed once and done once.
    private const int AgreedVersion = 1;

    /// <summary>True when workers of at least two services do it together (A1-13).</summary>
    public bool CrossService => Doers.Select(doer => doer.Service).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;

    /// <summary>What the other services are told when it is agreed: once for each who does it.</summary>
    internal IEnumerable<StepAgreed> Announcements(string tenant, NetworkProcess process, DateTimeOffset now) =>
        from doer in Doers
        let who = doer.Who.Known
        select new StepAgreed(
            tenant, Id, process.LastMeetingId, process.ChildId, who.ProfessionalId, who.PersonId, who.OrganisationId, Due, AgreedVersion, now);

    /// <summary>What they are told when it is done.</summary>
    internal StepDone Done(string tenant, NetworkProcess process, DateTimeOffset now) =>
        new(tenant, Id, process.ChildId, Done: true, AgreedVersion + 1, now);
}

/// <summary>Someone who does a step.</summary>
/// <param name="Who">The person.</param>
/// <param name="Service">Of a worker: the service, e.g. school social work.</param>
internal sealed record StepDoer(Party Who, string? Service = null);
