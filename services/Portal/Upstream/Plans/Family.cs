namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>The plan as the family reads it.</summary>
public sealed record FamilyPlan(
    Guid Id, string Kind, DateOnly StartsOn, int PublishedVersion, OwnView ChildsView, IReadOnlyList<FamilySection> Sections, IReadOnlyList<OwnWords> Words)
{
    public PlainLanguage? Plain => Sections.FirstOrDefault(section => section.Kind == "plainLanguage")?.Content.PlainLanguage;

    /// <summary>We do this because.</summary>
    public IReadOnlyList<Reason> Reasons => Sections.FirstOrDefault(section => section.Kind == "planAndGoals")?.Content.PlanAndGoals?.Reasons ?? [];
}

/// <summary>The child's own view, with what a change of it sends.</summary>
public sealed record OwnView(string ETag, string? Words, string? How, DateOnly? ObtainedOn, bool ByChild, string WrittenBy);

public sealed record FamilySection(string Kind, FamilyContent Content);

/// <summary>Of what sections say, the parts that the family's page shows.</summary>
public sealed record FamilyContent(PlainLanguage? PlainLanguage, PlanOfWork? PlanAndGoals);

/// <summary>The plan in plain words.</summary>
public sealed record PlainLanguage(string ForChild, string ForFamily);

public sealed record PlanOfWork(IReadOnlyList<Reason> Reasons);

public sealed record Reason(string What, string Because);

/// <summary>Somebody's own words.</summary>
public sealed record OwnWords(Guid Id, Party Author, string Text, DateTimeOffset WrittenAt, Audience Audience);

/// <summary>A goal with what each one says to it.</summary>
public sealed record FamilyGoal(Guid Id, GoalFacts Facts, string State, IReadOnlyList<Agreement> Agreements);

public sealed record FamilyEvaluation(Guid Id, string Kind, DateOnly DueOn, string State, DateOnly? RecordedOn, string? Summary);

/// <summary>A drawing; in lists without what it holds.</summary>
public sealed record OwnDrawing(
    Guid Id, string Kind, string Title, int LatestVersion, DateTimeOffset DrawnAt, bool DrawnByChild, DrawingAudience Audience,
    string? DrawnBy, DrawingContent? Content, IReadOnlyList<string>? Text);

/// <summary>Who may see it.</summary>
public sealed record DrawingAudience(bool Everyone, bool Child, bool Workers, IReadOnlyList<Guid>? PersonIds);

/// <summary>What it holds: the one of its kind.</summary>
public sealed record DrawingContent(Houses? ThreeHouses = null, Timeline? Timeline = null);

/// <summary>The child's words as the child said them.</summary>
public sealed record Houses(IReadOnlyList<string> GoodThings, IReadOnlyList<string> Worries, IReadOnlyList<string> Dreams, DateOnly? ReadBackOn = null);

public sealed record Timeline(IReadOnlyList<TimelineEvent> Events);

public sealed record TimelineEvent(DateOnly On, string Precision, string What, string Tone = "neutral", DateOnly? Until = null);

/// <summary>The child's consent that one audience sees a drawing.</summary>
public sealed record DrawingConsent(Guid Id, string To, Guid? ToId, DateOnly GivenOn, DateOnly? WithdrawnOn);
