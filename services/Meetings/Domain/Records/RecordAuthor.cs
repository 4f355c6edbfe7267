using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Records;

/// <summary>
/// Who wrote. The name is kept as it was when they wrote: a record still says whose words stand in it when the worker
/// has long left.
/// </summary>
/// <param name="Subject">Token subject.</param>
/// <param name="PersonId">The person, for a child or family member; null for a professional.</param>
/// <param name="Name">Display name.</param>
internal sealed record RecordAuthor(string Subject, Guid? PersonId, [property: Personal] string Name);
