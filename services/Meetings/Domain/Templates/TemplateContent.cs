using SystemicPlatform.Contracts.Meetings;

namespace SystemicPlatform.Meetings.Domain.Templates;

/// <summary>What a process template says: steps in their order, as data that an area can change (A2-12, A2-13).</summary>
/// <param name="Name">Of the process.</param>
/// <param name="CertifiedConvener">True when only someone in the register of conveners leads it.</param>
/// <param name="Steps">In order.</param>
internal sealed record TemplateContent(LocalText Name, bool CertifiedConvener, IReadOnlyList<TemplateStep> Steps);

/// <summary>A text in the three languages of the platform.</summary>
/// <param name="Fi">Finnish.</param>
/// <param name="Sv">Swedish.</param>
/// <param name="En">English.</param>
internal sealed record LocalText(string Fi, string Sv, string En);

/// <summary>One step.</summary>
/// <param name="Key">Unique in the template.</param>
/// <param name="Name">Shown to people.</param>
/// <param name="Items">What is done in it.</param>
/// <param name="Roles">Who is needed, as role words.</param>
/// <param name="MeetingKind">Kind of meeting that it takes, if any.</param>
/// <param name="Repeatable">True when it can be done several times before the next one.</param>
internal sealed record TemplateStep(
    string Key, LocalText Name, IReadOnlyList<TemplateItem> Items, IReadOnlyList<string> Roles,
    MeetingKind? MeetingKind = null, bool Repeatable = false);

/// <summary>Something that is done in a step.</summary>
/// <param name="Key">Unique in the step.</param>
/// <param name="Name">Shown to people.</param>
/// <param name="Required">True when the step is not complete without it.</param>
internal sealed record TemplateItem(string Key, LocalText Name, bool Required);
