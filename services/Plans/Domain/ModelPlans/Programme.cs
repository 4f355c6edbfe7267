using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.ModelPlans;

/// <summary>A development programme: who carries it, in which sub-projects, and what its goals have led to (A2-01, A2-02).</summary>
internal sealed class Programme : Entity
{
    private Programme()
    {
    }

    internal Programme(ProgrammeFacts facts) => Facts = facts;

    public ProgrammeFacts Facts { get; private set; } = null!;

    internal void Become(ProgrammeFacts facts) => Facts = facts;
}

/// <summary>What is said of a programme.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Administrator">The organisation that answers for it.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="SubProjects">Who carries out what, where.</param>
/// <param name="Goals">What it wants, does and has reached.</param>
internal sealed record ProgrammeFacts(
    string Name, string Administrator, DateOnly StartsOn, DateOnly? EndsOn, IReadOnlyList<SubProject> SubProjects, IReadOnlyList<ProgrammeGoal> Goals);

/// <summary>A sub-project, with the municipalities that it covers, each with its representative.</summary>
internal sealed record SubProject(string Name, string Organisation, IReadOnlyList<MunicipalityPart> Municipalities);

/// <summary>A municipality in a sub-project.</summary>
internal sealed record MunicipalityPart(string Code, Party? Representative = null);

/// <summary>A goal, what is done for it and what came of it.</summary>
/// <param name="Area">Which of the model's five goal areas it serves (A0-01).</param>
/// <param name="What">What is wanted.</param>
/// <param name="Activities">What is done.</param>
/// <param name="Results">What came of it.</param>
internal sealed record ProgrammeGoal(GoalArea Area, string What, IReadOnlyList<ProgrammeActivity> Activities, IReadOnlyList<ProgrammeResult> Results);

/// <summary>What is done for a goal.</summary>
internal sealed record ProgrammeActivity(string What, Party? Responsible = null, DateOnly? On = null);

/// <summary>What came of a goal; a figure never stands without what it says (A2-30).</summary>
internal sealed record ProgrammeResult(string What, DateOnly On, decimal? Figure = null);
