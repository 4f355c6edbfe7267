using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Experts;

/// <summary>An expert who can be called into a case.</summary>
/// <param name="Id">Of this entry; stays the same as long as the expert is in the group.</param>
/// <param name="Name">As shown to the group.</param>
/// <param name="Organisation">Employer, if said.</param>
/// <param name="Fields">What they know about.</param>
/// <param name="Subject">Token subject, for experts who sign in; null for those who only come.</param>
internal sealed record Expert(
    Guid Id, [property: Personal] string Name, string? Organisation, IReadOnlyList<ExpertField> Fields, string? Subject);

/// <summary>Receives the requests, calls the experts and writes the statement (C1b).</summary>
/// <param name="Name">As shown to the group.</param>
/// <param name="Subject">Token subject.</param>
internal sealed record Secretary([property: Personal] string Name, string Subject);
