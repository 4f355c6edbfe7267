namespace SystemicPlatform.Portal.Upstream.Register;

/// <summary>A professional's record.</summary>
public sealed record Professional(
    Guid Id, string GivenName, string FamilyName, string Title, IReadOnlyList<string> Qualifications, string Language, string? Email, string? Subject,
    IReadOnlyList<string> WorkingLanguages, DateOnly? EmployedFrom, DateOnly? LeftOn)
{
    public string Name => $"{GivenName} {FamilyName}";
}

/// <summary>A record as it is registered or changed.</summary>
public sealed record WantedProfessional(
    string GivenName, string FamilyName, string? Title, IReadOnlyList<string> Qualifications, string? Language, string? Email, string? Subject,
    IReadOnlyList<string> WorkingLanguages, DateOnly? EmployedFrom);

public sealed record Absence(Guid Id, DateOnly From, DateOnly To, Guid? SubstituteId, bool Cancelled);

/// <summary>What would be left open after a last day.</summary>
public sealed record Leaving(
    DateOnly LastDay, DateOnly? LeftOn, IReadOnlyList<OpenRole> OpenRoles, IReadOnlyList<Guid> ChildrenInIntake, IReadOnlyList<Unowned> LeftWithoutOwner);

public sealed record OpenRole(Guid MembershipId, Guid TeamId, string TeamKind, Guid? ChildId, string Role, DateOnly From);

/// <summary>Something that nobody answers for when they go.</summary>
public sealed record Unowned(string Kind, Guid? TeamId, string? Condition, string? Structure, string? Element);

/// <summary>A role with who takes it over.</summary>
public sealed record Successor(Guid MembershipId, Guid SuccessorId);

/// <summary>How many children somebody is responsible for.</summary>
public sealed record Caseload(int Children, int? Limit, bool Over);
