namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>A way of working with its steps, in its latest version.</summary>
public sealed record ProcessTemplate(string Key, int Version, TemplateContent Content);

public sealed record TemplateContent(LocalText Name, bool CertifiedConvener, IReadOnlyList<TemplateStep> Steps);

/// <summary>One step: who is needed in it as role words, the kind of meeting that it takes, and whether it can be done several times.</summary>
public sealed record TemplateStep(
    string Key, LocalText Name, IReadOnlyList<TemplateItem> Items, IReadOnlyList<string> Roles, string? MeetingKind, bool Repeatable);

public sealed record TemplateItem(string Key, LocalText Name, bool Required);

/// <summary>A child's process; it follows the version that it began with.</summary>
public sealed record ChildProcess(
    Guid Id, string TemplateKey, int TemplateVersion, TemplateContent Template, Guid? ConvenerId, DateOnly StartedOn, string? DueStep,
    IReadOnlyList<DoneItem> Items, IReadOnlyList<CompletedStep> Completed, DateOnly? EndedOn, string? EndReason);

public sealed record DoneItem(string StepKey, string ItemKey, DateOnly On, string? Note, string By);

public sealed record CompletedStep(string StepKey, DateOnly On, Guid? MeetingId, string? Outcome);

/// <summary>Somebody of the register who leads what asks for a certified convener.</summary>
public sealed record CertifiedConvener(Guid Id, string Name, string? Organisation, DateOnly CertifiedOn, DateOnly? ValidTo)
{
    public bool IsValid(DateOnly day) => CertifiedOn <= day && (ValidTo is not { } last || day <= last);
}
