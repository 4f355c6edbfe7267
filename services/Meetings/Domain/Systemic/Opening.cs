using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>What a child's talk starts from.</summary>
/// <param name="Question">The presenter's question to the others.</param>
/// <param name="Permission">What the family answered when asked.</param>
/// <param name="PermissionWords">How it was asked and answered, or why it was not.</param>
/// <param name="Situation">How it looks now.</param>
internal sealed record Opening(
    [property: Personal] string Question, PermissionAnswer Permission, [property: Personal] string? PermissionWords, [property: Personal] string? Situation);
