namespace SystemicPlatform.Portal.Upstream.Plans;

/// <summary>Who in the child's network may see something; where it is for everyone, the rest says nothing.</summary>
public sealed record Audience(bool Everyone, bool Child, bool Workers, IReadOnlyList<Guid>? PersonIds = null, IReadOnlyList<Guid>? OrganisationIds = null);
