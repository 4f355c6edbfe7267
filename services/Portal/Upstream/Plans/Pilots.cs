namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>A pilot of multi-agency family work with its plan of four levels and five columns.</summary>
public sealed record Pilot(Guid Id, PilotFacts Facts, PilotMatrix Matrix, int CellsFilled);

public sealed record PilotFacts(
    string Name, DateOnly StartsOn, DateOnly EndsOn, DateOnly? ResultsOn, bool EnrolmentOpen, IReadOnlyList<Milestone> Milestones);

/// <summary>What is to be there by when.</summary>
public sealed record Milestone(string What, DateOnly On, DateOnly? DoneOn);

public sealed record PilotMatrix(PilotLevel Client, PilotLevel Worker, PilotLevel Cooperation, PilotLevel Organisation)
{
    /// <summary>Names of the levels, as the service calls them.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["client", "worker", "cooperation", "organisation"];

    public PilotLevel Of(string level) => level switch
    {
        "client" => Client,
        "worker" => Worker,
        "cooperation" => Cooperation,
        "organisation" => Organisation,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>The same with one level anew.</summary>
    public PilotMatrix With(string level, PilotLevel row) => level switch
    {
        "client" => this with { Client = row },
        "worker" => this with { Worker = row },
        "cooperation" => this with { Cooperation = row },
        "organisation" => this with { Organisation = row },
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}

public sealed record PilotLevel(string? Changes, string? Means, string? Participants, string? Evaluation, IReadOnlyList<PilotReview> Reviews);

/// <summary>When a level is looked at, and who answers for it.</summary>
public sealed record PilotReview(DateOnly On, IReadOnlyList<Party> Responsible);

/// <summary>A pilot with its sites and what has come of it.</summary>
public sealed record PilotDetails(Pilot Pilot, IReadOnlyList<PilotSite> Sites, PilotReport Report);

public sealed record PilotSite(Guid Id, string Municipality, Party SocialWorker, Party FamilyWorker, DateOnly JoinedOn);

public sealed record PilotReport(int Families, int WithBaseline, int WithMid, int WithFinal, IReadOnlyList<string> MilestonesLate);
