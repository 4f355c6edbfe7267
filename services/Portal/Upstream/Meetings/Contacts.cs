namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>How often the responsible worker meets the child (L-11).</summary>
public sealed record ContactAgreement(
    Guid ChildId, Guid ProfessionalId, int EveryDays, string? Place, bool Alone, DateOnly From, DateOnly? LastMetOn, DateOnly DueOn);

/// <summary>A worker met the child.</summary>
public sealed record ChildContact(Guid Id, Guid ProfessionalId, DateOnly On, string Place, bool Alone);

/// <summary>A child for whom nothing was agreed about meeting them.</summary>
public sealed record MissingContact(Guid ChildId, Guid? ProfessionalId, DateOnly Since);

/// <summary>A child whose client plan waits to be negotiated, and when it is, if a time is agreed.</summary>
public sealed record OverdueNegotiation(Guid ChildId, Guid? ProfessionalId, DateTimeOffset? LastAt, DateTimeOffset? NextAt);
