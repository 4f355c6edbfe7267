using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Programmes;

/// <summary>A training as it is offered again and again; each time it is given, it is given to a group.</summary>
internal sealed class Programme : Entity
{
    internal const int MaxTitleLength = 200;
    internal const int MaxTopicLength = 40;
    internal const int MaxDescriptionLength = 4000;

    private Programme()
    {
    }

    public string Title { get; private set; } = "";

    public ProgrammeKind Kind { get; private set; }

    /// <summary>What is counted together in reports, e.g. <c>syty</c>; null = on its own.</summary>
    public string? Topic { get; private set; }

    public string? Description { get; private set; }

    /// <summary>Whom it is for; empty = everyone.</summary>
    public IReadOnlyList<TeamRole> TargetRoles { get; private set; } = [];

    /// <summary>Fields of work that it is for; empty = all.</summary>
    public IReadOnlyList<Sector> Sectors { get; private set; } = [];

    /// <summary>What its valid certificate lets the holder act as.</summary>
    public IReadOnlyList<ActingRole> QualifiesFor { get; private set; } = [];

    /// <summary>How long a certificate is valid; null = for good.</summary>
    public int? ValidityMonths { get; private set; }

    public int SessionsPercent { get; private set; }

    public int? RequiredMinutes { get; private set; }

    public bool RequiresAssignments { get; private set; }

    public bool RequiresFeedback { get; private set; }

    internal CompletionRule Completion => new(SessionsPercent, RequiredMinutes, RequiresAssignments, RequiresFeedback);

    internal static Programme Plan(ProgrammeDetails details)
    {
        var programme = new Programme();
        programme.Change(details);
        return programme;
    }

    internal void Change(ProgrammeDetails details)
    {
        Title = details.Title;
        Kind = details.Kind;
        Topic = details.Topic;
        Description = details.Description;
        TargetRoles = [.. details.TargetRoles.Distinct().Order()];
        Sectors = [.. details.Sectors.Distinct().Order()];
        QualifiesFor = [.. details.QualifiesFor.Distinct().Order()];
        ValidityMonths = details.ValidityMonths;
        (SessionsPercent, RequiredMinutes, RequiresAssignments, RequiresFeedback) = details.Completion;
    }
}
