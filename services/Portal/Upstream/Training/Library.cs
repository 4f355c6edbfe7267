namespace SystemicPlatform.Portal.Upstream.Training;

/// <summary>A material of the support pack.</summary>
public sealed record Material(
    Guid Id, string Title, string Summary, string Language, IReadOnlyList<string> Audiences, string? LegalBasis, Guid OwnerId, DateOnly ReviewOn,
    int? PublishedVersion, string? RetiredBecause);

/// <summary>A material with its versions, the newest first.</summary>
public sealed record MaterialDetails(Material Material, IReadOnlyList<MaterialVersion> Versions);

public sealed record MaterialVersion(int Number, string Note, string? Body, string? Link, string? FileName, DateTimeOffset? PublishedAt);

/// <summary>What a way of working is, where it comes from and how far it is.</summary>
public sealed record ModelCard(
    Guid Id, string Name, string Stage, string? Place, string? Area, string? Funder, IReadOnlyList<string> Themes, IReadOnlyList<string> TargetGroups,
    DateOnly? CreatedOn, DateOnly? ChangedOn);

/// <summary>A path of induction or mentoring.</summary>
public sealed record LearningPath(Guid Id, string Kind, string Title, IReadOnlyList<PathStep> Steps);

public sealed record PathStep(Guid StepId, string Text, Guid? MaterialId, Guid? ProgrammeId, Guid? SessionId);

/// <summary>A path as it is planned or changed.</summary>
public sealed record WantedPath(string Kind, string Title, IReadOnlyList<WantedStep> Steps);

/// <summary>A step is about one thing at most.</summary>
public sealed record WantedStep(string Text, Guid? StepId, Guid? MaterialId, Guid? ProgrammeId, Guid? SessionId);

/// <summary>Somebody on a path, with a mentor where it is one of mentoring.</summary>
public sealed record Walk(Guid Id, Guid PathId, Guid ParticipantId, Guid? MentorId, DateOnly StartedOn, IReadOnlyList<Guid> Done, int Left, string? Name);

/// <summary>A group that gathers questions beforehand and writes down afterwards what was said.</summary>
public sealed record Forum(Guid Id, Guid GroupId, string Theme, DateOnly? QuestionsUntil, int Registered, string? Summary, DateTimeOffset? SummarySharedAt);

/// <summary>A question; who moderates sees those that wait, too.</summary>
public sealed record ForumQuestion(Guid Id, string Text, string Status, string? Organisation, string? RejectedBecause);

/// <summary>What came of a question that was asked.</summary>
public sealed record AskedQuestion(string Text, string Status, string? Warning);
