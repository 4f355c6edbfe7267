using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>The conversation to which the thinking leads.</summary>
/// <param name="Who">Who talks.</param>
/// <param name="With">With whom.</param>
/// <param name="About">About what.</param>
/// <param name="By">By when.</param>
internal sealed record Conversation(
    [property: Personal] string Who, [property: Personal] string With, [property: Personal] string About, DateOnly By);
